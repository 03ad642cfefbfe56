import PolicyFuzzing

/// Where libFuzzer hands over its inputs.
@_cdecl("LLVMFuzzerTestOneInput")
public func check(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  fuzz(data, size, ParserCheck.run)
}

import Glibc

/// Runs a check on an input of libFuzzer; a broken promise is told and ends the process, which libFuzzer takes for a finding.
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int, _ check: ([UInt8]) throws -> Void) -> CInt {
  do {
    try check(Array(UnsafeBufferPointer(start: data, count: size)))
  } catch {
    let line = Array("Broken promise: \(error)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    abort()
  }
  return 0
}

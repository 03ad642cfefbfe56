import CHost

/// Comparing in a time that tells nothing about where two values differ.
enum ConstantTime {
  static func isEqual(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
    host_equal(one.baseAddress, one.count, other.baseAddress, other.count) != 0
  }
}

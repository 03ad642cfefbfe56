/// A promise that an input has broken.
public struct BrokenPromise: Error, CustomStringConvertible {
  /// What was promised, and what came instead.
  public let description: String
}

/// Goes on where a promise holds.
func promise(_ holds: Bool, _ text: @autoclosure () -> String) throws(BrokenPromise) {
  if !holds { throw BrokenPromise(description: text()) }
}

import CHost

/// A secret's bytes on memory that is locked against swapping, kept out of core dumps, and wiped at the end: a password, a secret access
/// key, the seed of an MFA device.
///
/// It is a handle: copies name the same bytes. Nothing prints it, encodes it or compares its bytes by accident; who needs them asks with
/// `withBytes` and keeps no copy. Equality is that of the handle.
///
///     let secret = Secret(utf8: "hunter2")
///     secret.withBytes { bytes in hash(bytes) }
///     secret.wipe()
public final class Secret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private let memory: LockedMemory

  /// A secret of the bytes that `fill` writes; it answers how many of `capacity` it wrote.
  public init(capacity: Int, _ fill: (UnsafeMutableRawBufferPointer) throws -> Int) rethrows {
    memory = try LockedMemory(capacity: capacity, fill)
  }

  /// A copy of some bytes. The original is the caller's to wipe.
  public convenience init(copying bytes: UnsafeRawBufferPointer) {
    self.init(capacity: bytes.count) { memory in
      memory.copyMemory(from: bytes)
      return bytes.count
    }
  }

  /// A secret from a text that was no secret before, as tests and fixed texts have it: a `String` can't be wiped.
  public convenience init(utf8 text: String) {
    var text = text
    self.init(capacity: text.utf8.count) { memory in
      text.withUTF8 {
        memory.copyBytes(from: $0); return $0.count
      }
    }
  }

  /// How many bytes it has; 0 once it is wiped.
  public var count: Int { memory.withBytes(\.count) }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { count == 0 }

  /// Lends the bytes. They are of no use after `body`.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try memory.withBytes(body)
  }

  /// Overwrites the bytes at once, for all who hold the handle.
  public func wipe() { memory.wipe() }

  /// Whether two secrets have the same bytes, in a time that doesn't depend on where they differ.
  public func hasSameBytes(as other: Secret) -> Bool {
    withBytes { one in other.withBytes { host_equal(one.baseAddress, one.count, $0.baseAddress, $0.count) != 0 } }
  }

  /// The same handle.
  public static func == (left: Secret, right: Secret) -> Bool { left === right }

  /// By the handle.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  /// Never the bytes.
  public var description: String { "(secret)" }
  /// Never the bytes.
  public var debugDescription: String { "(secret)" }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

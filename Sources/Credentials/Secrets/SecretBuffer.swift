import CHost
import Synchronization

/// A secret that is being typed: UTF-8 text on locked memory that grows and shrinks in place. All the memory it may need is there from the
/// start, so that no copy is ever left behind, and what is taken out is overwritten.
///
/// Places and counts are in characters, a character being a Unicode scalar: what one key gives. Like a `Secret` it is a handle: copies name
/// the same text, nothing prints it, and equality is that of the handle; `version` tells whether the text is another one.
///
///     let typed = SecretBuffer()
///     typed.insert("h", at: 0)
///     let password = typed.takeSecret()
public final class SecretBuffer: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The most characters a password may have that is typed or pasted; what goes beyond is left out.
  public static let standardLimit = 1000

  /// The most characters it takes.
  public let limit: Int
  private let memory: LockedMemory
  private let edits = Atomic(1)

  /// An empty text.
  public init(limit: Int = standardLimit) {
    self.limit = max(1, limit)
    memory = LockedMemory(capacity: 4 * self.limit) { _ in 0 }
  }

  /// How many characters it has.
  public var count: Int { memory.change { Self.characters($0, $1) } }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { memory.withBytes(\.isEmpty) }

  /// Another number after every change, and 0 whenever there is nothing in it.
  public var version: Int { isEmpty ? 0 : edits.load(ordering: .relaxed) }

  /// Puts a typed character before the one at a place, where there is room.
  /// - Returns: How many characters came in.
  @discardableResult
  public func insert(_ character: Character, at place: Int) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 32, alignment: 1) { bytes in
      defer { host_wipe(bytes.baseAddress, bytes.count) }
      var count = 0
      for byte in character.utf8 {
        // A letter under very many marks isn't typed by a key.
        if count == bytes.count { return 0 }
        bytes[count] = byte
        count += 1
      }
      return insert(UnsafeRawBufferPointer(rebasing: bytes[..<count]), at: place)
    }
  }

  /// Puts a pasted text in. Line breaks at its end, which come along with a copied line, are left out.
  /// - Returns: How many characters came in.
  @discardableResult
  public func insert(pasted text: String, at place: Int) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      let end = bytes.lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? 0
      return insert(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[..<end])), at: place)
    }
  }

  /// Takes characters out; what of the range there isn't is left out.
  /// - Returns: Whether anything changed.
  @discardableResult
  public func remove(_ range: Range<Int>) -> Bool {
    let isChanged = memory.change { bytes, count in
      let start = Self.offset(of: range.lowerBound, bytes, count)
      let end = Self.offset(of: range.upperBound, bytes, count)
      guard start < end else { return false }
      Self.move(bytes, from: end, to: start, count: count - end)
      host_wipe(bytes.baseAddress.map { $0 + (count - (end - start)) }, end - start)
      count -= end - start
      return true
    }
    if isChanged { edits.add(1, ordering: .relaxed) }
    return isChanged
  }

  /// Lends the bytes. They are of no use after `body`.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try memory.withBytes(body)
  }

  /// A secret with the text as it is now. The text stays, until `wipe()`.
  public func takeSecret() -> Secret { withBytes { Secret(copying: $0) } }

  /// Whether two texts are the same, in a time that doesn't depend on where they differ.
  public func hasSameBytes(as other: SecretBuffer) -> Bool {
    withBytes { one in other.withBytes { host_equal(one.baseAddress, one.count, $0.baseAddress, $0.count) != 0 } }
  }

  /// Overwrites the text at once, for all who hold the handle.
  public func wipe() {
    memory.wipe()
    edits.add(1, ordering: .relaxed)
  }

  /// The same handle.
  public static func == (left: SecretBuffer, right: SecretBuffer) -> Bool { left === right }
  /// By the handle.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
  /// Never the text.
  public var description: String { "(secret)" }
  /// Never the text.
  public var debugDescription: String { "(secret)" }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension SecretBuffer {
  private func insert(_ source: UnsafeRawBufferPointer, at place: Int) -> Int {
    let taken = memory.change { bytes, count in
      let room = limit - Self.characters(bytes, count)
      let length = Self.offset(of: room, source, source.count)
      guard length > 0 else { return 0 }
      let start = Self.offset(of: place, bytes, count)
      Self.move(bytes, from: start, to: start + length, count: count - start)
      UnsafeMutableRawBufferPointer(rebasing: bytes[start..<(start + length)]).copyMemory(from: .init(rebasing: source[..<length]))
      count += length
      return min(room, Self.characters(source, length))
    }
    if taken > 0 { edits.add(1, ordering: .relaxed) }
    return taken
  }

  private static func move(_ bytes: UnsafeMutableRawBufferPointer, from: Int, to: Int, count: Int) {
    guard count > 0 else { return }
    UnsafeMutableRawBufferPointer(rebasing: bytes[to..<(to + count)]).copyMemory(from: .init(rebasing: bytes[from..<(from + count)]))
  }

  private static func characters(_ bytes: some Collection<UInt8>, _ count: Int) -> Int {
    bytes.prefix(count).reduce(0) { isStart($1) ? $0 + 1 : $0 }
  }

  /// Where a character begins; the end for a place beyond it.
  private static func offset(of place: Int, _ bytes: some Collection<UInt8>, _ count: Int) -> Int {
    var left = max(0, place)
    var offset = 0
    for byte in bytes.prefix(count) {
      if isStart(byte) {
        if left == 0 { break }
        left -= 1
      }
      offset += 1
    }
    return offset
  }

  /// Whether a byte begins a character in UTF-8.
  private static func isStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}

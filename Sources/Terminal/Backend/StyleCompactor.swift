/// Shortens a frame's bytes for slow lines without changing what they draw.
///
/// ncurses sends a colour's both halves at each change, resets before it sets, and changes colours for blanks that show none of it. This
/// keeps account of what is set in the terminal and of what ncurses means to be set, and sends the difference only where it can be seen.
/// For terminals with ECMA-48 sequences; anything it doesn't know passes unchanged.
public struct StyleCompactor {
  /// What is set in the terminal; nil when that isn't known.
  private var actual: StyleState?
  private var meant = StyleState()
  /// Whether the character set was already told to be ASCII.
  private var hasCharset = false

  /// At the start nothing is known of the terminal.
  public init() {}

  /// Writes the shortened bytes of a whole frame; what is meant to be set is set at their end.
  /// - Parameter target: At least ``capacity(for:)`` bytes.
  /// - Returns: How many bytes were written.
  public mutating func compact(_ bytes: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) -> Int {
    var writer = 0
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(Self.length(of: rest))
      rest = rest.dropFirst(part.count)
      if isSwallowed(part) { continue }
      write(pending(before: part), to: target, at: &writer)
      write(part, to: target, at: &writer)
    }
    write(meant.sequence(from: actual), to: target, at: &writer)
    actual = meant
    return writer
  }

  /// How many bytes shortening can need at most.
  ///
  /// A change is never longer than the sequences it stands for, except the first ones, when nothing is known of the terminal.
  public static func capacity(for count: Int) -> Int { 2 * count + 64 }

  /// Takes style changes and repeated character set changes out.
  private mutating func isSwallowed(_ part: Slice<UnsafeRawBufferPointer>) -> Bool {
    if part.elementsEqual([0x1B, 0x28, 0x42]) {
      defer { hasCharset = true }
      return hasCharset
    }
    guard part.count >= 3, part.starts(with: [0x1B, UInt8(ascii: "[")]), part.last == UInt8(ascii: "m") else { return false }
    var next = meant
    guard next.apply(ArraySlice(part.dropFirst(2).dropLast())) else { return false }
    meant = next
    return true
  }

  /// The style change that must come before a part.
  private mutating func pending(before part: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
    switch Self.need(of: part) {
    case .nothing: return []
    case .ground where actual?.showsBlanksLike(meant) == true: return []
    case .ground, .all:
      defer { actual = meant }
      return meant.sequence(from: actual)
    case .unknown:
      // A style sequence with parameters not known here: what is set afterwards isn't known either.
      defer { actual = nil }
      return meant.sequence(from: actual)
    }
  }

  private func write(_ part: some Sequence<UInt8>, to target: UnsafeMutableRawBufferPointer, at writer: inout Int) {
    for byte in part where writer < target.count {
      target[writer] = byte
      writer += 1
    }
  }

  private enum Need { case nothing, ground, all, unknown }

  /// What of the style a part shows.
  private static func need(of part: Slice<UnsafeRawBufferPointer>) -> Need {
    let first = part.first ?? 0
    switch first {
    case 0x20, 0x0A: return .ground
    case 0x1B: break
    case 0x00..<0x20, 0x7F: return .nothing
    default: return .all
    }
    let second = part.dropFirst().first ?? 0
    guard part.count > 2, second == UInt8(ascii: "[") else { return "DM".utf8.contains(second) ? .ground : .nothing }
    switch part.last ?? 0 {
    case let final where "KJXLM@PST".utf8.contains(final): return .ground
    case let final where "hl".utf8.contains(final): return .all
    case UInt8(ascii: "m"): return .unknown
    default: return .nothing
    }
  }

  /// How many bytes the first control sequence or character takes.
  private static func length(of bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    guard bytes.first == 0x1B, let second = bytes.dropFirst().first else { return 1 }
    switch second {
    case UInt8(ascii: "["):
      let end = bytes.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }
      return end.map { $0 - bytes.startIndex + 1 } ?? bytes.count
    case 0x20...0x2F: return min(3, bytes.count)
    default: return 2
    }
  }
}

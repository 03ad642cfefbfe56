/// Follows which private modes a stream switches: alternate screen, mouse, paste and the like.
struct PrivateModes {
  private enum State { case text, escape, sequence }

  private var state = State.text
  private var parameters: [UInt8] = []
  private var on: Set<Int> = [25]
  private var isKeypadOn = false

  /// The keypad's application mode has no number; it is told as 66, DEC's number for it.
  private static let keypad = 66

  func isOn(_ mode: Int) -> Bool { mode == Self.keypad ? isKeypadOn : on.contains(mode) }

  var leftovers: [Int] {
    // Wrapping at the margin is on at the start of most terminals and may be switched.
    let left = on.subtracting([25, 7]).union(isKeypadOn ? [Self.keypad] : []).union(on.contains(25) ? [] : [25])
    return left.sorted()
  }

  mutating func feed(_ bytes: [UInt8]) {
    for byte in bytes {
      switch state {
      case .text: if byte == 0x1B { state = .escape }
      case .escape: escape(byte)
      case .sequence: sequence(byte)
      }
    }
  }

  private mutating func escape(_ byte: UInt8) {
    parameters = []
    state = byte == UInt8(ascii: "[") ? .sequence : byte == 0x1B ? .escape : .text
    if byte == UInt8(ascii: "=") { isKeypadOn = true }
    if byte == UInt8(ascii: ">") { isKeypadOn = false }
  }

  private mutating func sequence(_ byte: UInt8) {
    if (0x20...0x3F).contains(byte) { return parameters.append(byte) }
    state = byte == 0x1B ? .escape : .text
    guard parameters.first == UInt8(ascii: "?"), byte == UInt8(ascii: "h") || byte == UInt8(ascii: "l") else { return }
    for part in parameters.dropFirst().split(separator: UInt8(ascii: ";")) {
      guard let mode = Int(String(decoding: part, as: UTF8.self)) else { continue }
      if byte == UInt8(ascii: "h") { on.insert(mode) } else { on.remove(mode) }
    }
  }
}

/// What the beginning of some input is, and how many bytes it takes.
enum InputStep {
  case incomplete
  case skip(Int)
  case event(TerminalEvent, Int)
  case paste(Int)

  static func key(_ key: Key?, _ count: Int) -> InputStep { key.map { .event(.key($0), count) } ?? .skip(count) }

  /// The same with bytes before it counted in.
  func adding(_ more: Int) -> InputStep {
    switch self {
    case .incomplete: .incomplete
    case .skip(let count): .skip(count + more)
    case .event(let event, let count): .event(event, count + more)
    case .paste(let count): .paste(count + more)
    }
  }
}

/// How terminals write keys, mouse reports and pastes.
struct InputGrammar {
  /// Longer control sequences are no keys and are left out.
  private static let longestSequence = 64

  let special: [[UInt8]: Key]

  /// What the bytes begin with; never asked about none.
  func step(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> InputStep {
    let first = bytes[bytes.startIndex]
    if first == 0x1B { return escape(bytes, isFinal: isFinal) }
    if first >= 0x80 { return scalar(bytes) { .character($0) } }
    if first == 0x1A { return .event(.suspendRequested, 1) }
    return .key(Self.plain(first), 1)
  }

  private func escape(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> InputStep {
    if let known = specialKey(bytes, isFinal: isFinal) { return known }
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return isFinal ? .key(.escape, 1) : .incomplete }
    switch second {
    case 0x1B: return doubleEscape(rest, isFinal: isFinal)
    case UInt8(ascii: "["):
      if rest.count == 1 { return isFinal ? .key(.alt("["), 2) : .incomplete }
      return sequence(bytes)
    case UInt8(ascii: "O"):
      guard let final = rest.dropFirst().first else { return isFinal ? .key(.alt("O"), 2) : .incomplete }
      return .key(KeySequences.applicationKey(final), 3)
    case 0x0D, 0x0A: return .key(.altEnter, 2)
    case 0x7F, 0x08: return .key(.control("w"), 2)
    case 0x20...0x7E: return .key(.alt(Character(Unicode.Scalar(second))), 2)
    case 0x80...:
      return scalar(rest) { .alt($0) }.adding(1)
    default: return .key(.escape, 1)
    }
  }

  /// Esc before a sequence is Alt with that key, as rxvt and macOS send it; else the first Esc is a key of its own.
  private func doubleEscape(_ rest: ArraySlice<UInt8>, isFinal: Bool) -> InputStep {
    guard rest.count > 1 else { return isFinal ? .key(.escape, 1) : .incomplete }
    let third = rest[rest.startIndex + 1]
    guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else { return .key(.escape, 1) }
    switch escape(rest, isFinal: isFinal) {
    case .event(.key(let key), let count): return .key(Self.withAlt[key] ?? key, count + 1)
    case let other: return other.adding(1)
    }
  }

  private func specialKey(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> InputStep? {
    var isBeginning = false
    var best: (key: Key, count: Int)?
    for (known, key) in special {
      if bytes.starts(with: known) {
        if known.count > best?.count ?? 0 { best = (key, known.count) }
      } else if known.starts(with: bytes) {
        isBeginning = true
      }
    }
    if let best { return .key(best.key, best.count) }
    return isBeginning && !isFinal ? .incomplete : nil
  }

  /// `ESC [`, parameters, and a final byte.
  private func sequence(_ bytes: ArraySlice<UInt8>) -> InputStep {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "[") {
      guard let letter = body.dropFirst().first else { return .incomplete }
      return .key(KeySequences.consoleKey(letter), 4)
    }
    if body.first == UInt8(ascii: "M") {
      guard body.count >= 4 else { return .incomplete }
      let event = MouseReports.event(bytes: body.dropFirst().prefix(3))
      return event.map { .event(.mouse($0), 6) } ?? .skip(6)
    }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) || $0 == UInt8(ascii: "$") }) else {
      return body.count > Self.longestSequence ? .skip(bytes.count) : .incomplete
    }
    let count = end - bytes.startIndex + 1
    // Another control byte breaks the sequence off and counts for itself.
    guard bytes[end] >= 0x20, bytes[end] < 0x7F else { return .skip(count - 1) }
    return finished(body[..<end], final: bytes[end], count: count)
  }

  private func finished(_ body: ArraySlice<UInt8>, final: UInt8, count: Int) -> InputStep {
    let isMouse = body.first == UInt8(ascii: "<")
    let parameters = Self.numbers(isMouse ? body.dropFirst() : body)
    if isMouse {
      return MouseReports.event(parameters: parameters, final: final).map { .event(.mouse($0), count) } ?? .skip(count)
    }
    // Answers to questions that were never asked.
    if let mark = body.first, (0x3C...0x3F).contains(mark) { return .skip(count) }
    if final == UInt8(ascii: "~"), parameters == [200] { return .paste(count) }
    return .key(KeySequences.key(parameters: parameters, final: final), count)
  }

  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.reduce(0) { (0x30...0x39).contains($1) ? min($0 * 10 + Int($1) - 0x30, 99_999_999) : $0 }
    }
  }

  /// A scalar of several bytes in UTF-8; a broken one is left out.
  private func scalar(_ bytes: ArraySlice<UInt8>, _ key: (Character) -> Key) -> InputStep {
    let first = bytes[bytes.startIndex]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4 else { return .skip(1) }
    let part = bytes.prefix(length)
    if let broken = part.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) { return .skip(broken - bytes.startIndex) }
    guard part.count == length else { return .incomplete }
    guard let text = String(validating: part, as: UTF8.self), let scalar = text.unicodeScalars.first, scalar.value >= 0xA0 else {
      return .skip(length)
    }
    return .key(key(Character(scalar)), length)
  }

  private static func plain(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  private static let withAlt: [Key: Key] = [.up: .altUp, .down: .altDown, .left: .altLeft, .right: .altRight]
}

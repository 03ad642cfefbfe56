import PolicyEngine

/// The steps of a path such as `Statement[1].Condition.Bool["aws:a"]`, read back.
enum JSONSteps {
  enum Step: Equatable {
    case member(String)
    case element(Int)
  }

  /// The steps; nil where the text is no path.
  static func read(_ path: String) -> [Step]? {
    var rest = Array(path.utf8)[...]
    var steps: [Step] = []
    while !rest.isEmpty {
      guard let step = bracketed(&rest) ?? word(&rest, isFirst: steps.isEmpty) else { return nil }
      steps.append(step)
    }
    return steps
  }

  /// The value that steps lead to.
  static func resolve(_ steps: [Step], from root: JSONValue) -> JSONValue? {
    var value = root
    for step in steps {
      let next: JSONValue? =
        switch step {
        case .member(let key): value[key]
        case .element(let place): value.kind == .array && place < value.count ? value.children[place] : nil
        }
      guard let next else { return nil }
      value = next
    }
    return value
  }

  private static func word(_ rest: inout ArraySlice<UInt8>, isFirst: Bool) -> Step? {
    if !isFirst {
      guard rest.first == UInt8(ascii: ".") else { return nil }
      rest.removeFirst()
    }
    let word = rest.prefix { Character(Unicode.Scalar($0)).isASCIIWord }
    guard !word.isEmpty else { return nil }
    rest.removeFirst(word.count)
    return .member(String(decoding: word, as: UTF8.self))
  }

  private static func bracketed(_ rest: inout ArraySlice<UInt8>) -> Step? {
    guard rest.first == UInt8(ascii: "[") else { return nil }
    let inside = rest.dropFirst()
    if inside.first == UInt8(ascii: "\"") {
      guard let end = endOfString(inside), inside[end...].first == UInt8(ascii: "]") else { return nil }
      guard let key = try? JSONTree(String(decoding: inside[..<end], as: UTF8.self)).root.string else { return nil }
      rest = inside[(end + 1)...]
      return .member(key)
    }
    let digits = inside.prefix { (0x30...0x39).contains($0) }
    guard let place = Int(String(decoding: digits, as: UTF8.self)), inside.dropFirst(digits.count).first == UInt8(ascii: "]") else {
      return nil
    }
    rest = inside.dropFirst(digits.count + 1)
    return .element(place)
  }

  /// The offset behind the string that a slice begins with.
  private static func endOfString(_ slice: ArraySlice<UInt8>) -> Int? {
    var isEscaped = false
    for offset in slice.indices.dropFirst() {
      if !isEscaped, slice[offset] == UInt8(ascii: "\"") { return offset + 1 }
      isEscaped = !isEscaped && slice[offset] == UInt8(ascii: "\\")
    }
    return nil
  }
}

extension Character {
  fileprivate var isASCIIWord: Bool { isASCII && (isLetter || isNumber || self == "_") }
}

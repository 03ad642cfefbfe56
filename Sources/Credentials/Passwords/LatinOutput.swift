import Language

/// Writes Latin-1 text as UTF-8 into a piece of memory, letters and the accents that follow them composed.
struct LatinOutput {
  private let memory: UnsafeMutableRawBufferPointer
  private var pending: UInt32?
  /// Bytes written.
  private(set) var size = 0
  /// Characters written.
  private(set) var length = 0

  /// Memory of at least as many bytes as are read: composing never makes a text longer.
  init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = memory }

  /// Takes the whole of a text; answers what is wrong with it.
  mutating func read(_ bytes: UnsafeRawBufferPointer) -> Sentence? {
    var (decoder, iterator) = (UTF8(), bytes.makeIterator())
    while true {
      switch decoder.decode(&iterator) {
      case .emptyInput:
        flush()
        return nil
      case .error:
        return .passwordNotUTF8
      case .scalarValue(let scalar):
        guard take(scalar.value) else { return .passwordNotLatin }
      }
    }
  }

  private mutating func take(_ scalar: UInt32) -> Bool {
    if let letter = pending, let composed = Self.composed[UInt64(letter) << 32 | UInt64(scalar)] {
      pending = composed
      return true
    }
    guard 0x20...0xff ~= scalar || [0x09, 0x0a, 0x0d].contains(scalar) else { return false }
    flush()
    pending = scalar
    return true
  }

  private mutating func flush() {
    guard let scalar = pending else { return }
    pending = nil
    length += 1
    if scalar < 0x80 {
      put(scalar)
    } else {
      put(0xc0 | scalar >> 6)
      put(0x80 | scalar & 0x3f)
    }
  }

  private mutating func put(_ byte: UInt32) {
    memory[size] = UInt8(byte)
    size += 1
  }

  /// Letter and combining mark to the letter of Latin-1: all canonical compositions that end in U+00C0 to U+00FF.
  private static let composed: [UInt64: UInt32] = {
    let marks: [(mark: UInt32, from: String, to: String)] = [
      (0x300, "AEIOUaeiou", "ÀÈÌÒÙàèìòù"), (0x301, "AEIOUYaeiouy", "ÁÉÍÓÚÝáéíóúý"), (0x302, "AEIOUaeiou", "ÂÊÎÔÛâêîôû"),
      (0x303, "ANOano", "ÃÑÕãñõ"), (0x308, "AEIOUaeiouy", "ÄËÏÖÜäëïöüÿ"), (0x30a, "Aa", "Åå"), (0x327, "Cc", "Çç"),
    ]
    var table: [UInt64: UInt32] = [:]
    for (mark, from, to) in marks {
      for (letter, result) in zip(from.unicodeScalars, to.unicodeScalars) {
        table[UInt64(letter.value) << 32 | UInt64(mark)] = result.value
      }
    }
    return table
  }()
}

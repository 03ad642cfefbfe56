/// Turns the bytes that a terminal sends into events. Pure: the time after which a lone Esc is a key is the caller's.
///
///     var decoder = InputDecoder()
///     decoder.feed([0x1B, 0x5B, 0x41])
///     decoder.next()   // .key(.up)
public struct InputDecoder {
  private(set) var bytes = InputBytes()
  private(set) var paste: PasteCollector?
  private let grammar: InputGrammar

  /// A decoder.
  /// - Parameter special: Sequences of this terminal for keys, from its description; each begins with Esc and is asked first.
  public init(special: [[UInt8]: Key] = [:]) {
    grammar = InputGrammar(special: special.filter { $0.key.first == 0x1B && $0.key.count > 1 })
  }

  /// Whether bytes wait for the rest of their sequence, so that ``expire()`` is due when nothing more comes.
  public var isWaiting: Bool { !bytes.isEmpty }
  /// Whether a paste has begun and not ended.
  public var isPasting: Bool { paste != nil }

  /// Takes what was read.
  public mutating func feed(_ bytes: some Sequence<UInt8>) { self.bytes.append(bytes) }

  /// The next event; nil when the bytes are used up or the rest is incomplete.
  public mutating func next() -> TerminalEvent? {
    while !bytes.isEmpty {
      if paste != nil {
        guard let text = takePaste() else { return nil }
        return .paste(text)
      }
      switch grammar.step(bytes.rest, isFinal: false) {
      case .incomplete: return nil
      case .skip(let count): bytes.drop(count)
      case .event(let event, let count):
        bytes.drop(count)
        return event
      case .paste(let count):
        bytes.drop(count)
        paste = PasteCollector()
      }
    }
    return nil
  }

  /// Says that no more bytes came in time: a lone Esc is the key, Esc and a letter are Alt with it. Ends a paste that was never closed.
  public mutating func expire() -> TerminalEvent? {
    if paste != nil { return .paste(endPaste()) }
    while !bytes.isEmpty {
      switch grammar.step(bytes.rest, isFinal: true) {
      case .incomplete: bytes.wipe()
      case .skip(let count): bytes.drop(count)
      case .event(let event, let count):
        bytes.drop(count)
        return event
      case .paste: return next()
      }
    }
    return nil
  }

  private mutating func takePaste() -> String? {
    guard let (count, isEnd) = paste?.take(bytes.rest) else { return nil }
    bytes.drop(count)
    return isEnd ? endPaste() : nil
  }

  /// The pasted text; the collector's own copy is overwritten.
  private mutating func endPaste() -> String {
    let text = paste?.takeText() ?? ""
    paste = nil
    return text
  }
}

/// Turns the bytes that a terminal sends into events. Pure: the time after which a lone Esc is a key is the caller's.
///
///     var decoder = InputDecoder()
///     decoder.feed([0x1B, 0x5B, 0x41])
///     decoder.next()   // .key(.up)
public struct InputDecoder {
  private var buffer: [UInt8] = []
  private var start = 0
  private var paste: PasteCollector?
  private let grammar: InputGrammar

  /// A decoder.
  /// - Parameter special: Sequences of this terminal for keys, from its description; each begins with Esc and is asked first.
  public init(special: [[UInt8]: Key] = [:]) {
    grammar = InputGrammar(special: special.filter { $0.key.first == 0x1B && $0.key.count > 1 })
  }

  /// Whether bytes wait for the rest of their sequence, so that ``expire()`` is due when nothing more comes.
  public var isWaiting: Bool { start < buffer.count }
  /// Whether a paste has begun and not ended.
  public var isPasting: Bool { paste != nil }

  /// Takes what was read.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    buffer.removeFirst(start)
    start = 0
    buffer.append(contentsOf: bytes)
  }

  /// The next event; nil when the bytes are used up or the rest is incomplete.
  public mutating func next() -> TerminalEvent? {
    while start < buffer.count {
      if paste != nil {
        guard let text = takePaste() else { return nil }
        return .paste(text)
      }
      switch grammar.step(buffer[start...], isFinal: false) {
      case .incomplete: return nil
      case .skip(let count): drop(count)
      case .event(let event, let count):
        drop(count)
        return event
      case .paste(let count):
        drop(count)
        paste = PasteCollector()
      }
    }
    return nil
  }

  /// Says that no more bytes came in time: a lone Esc is the key, Esc and a letter are Alt with it. Ends a paste that was never closed.
  public mutating func expire() -> TerminalEvent? {
    if let open = paste {
      paste = nil
      return .paste(open.text)
    }
    while start < buffer.count {
      switch grammar.step(buffer[start...], isFinal: true) {
      case .incomplete: drop(buffer.count - start)
      case .skip(let count): drop(count)
      case .event(let event, let count):
        drop(count)
        return event
      case .paste: return next()
      }
    }
    return nil
  }

  private mutating func takePaste() -> String? {
    guard let (count, isEnd) = paste?.take(buffer[start...]) else { return nil }
    drop(count)
    guard isEnd, let text = paste?.text else { return nil }
    paste = nil
    return text
  }

  /// Leaves bytes behind, overwritten, since they may be a password's.
  private mutating func drop(_ count: Int) {
    for index in start..<(start + count) { buffer[index] = 0 }
    start += count
  }
}

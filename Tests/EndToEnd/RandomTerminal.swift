import Hardening
import Synchronization
import Terminal

/// A terminal in memory whose user presses random keys, pastes, clicks, resizes and stops the program; it keeps only the last frame.
final class RandomTerminal: TerminalBackend {
  private(set) var size = Size(columns: 80, rows: 24)
  /// Events that are still to come.
  private(set) var left: Int
  /// How many frames were shown.
  private(set) var frames = 0
  /// What was wrong with frames.
  private(set) var faults: [String] = []
  /// The last frame.
  private(set) var frame: Canvas?
  private var random: SeededRandom
  private var burst = 0
  private var queue: [TerminalEvent] = []
  private let awake = Awake()

  private final class Awake: Sendable {
    let flag = Mutex(false)
  }

  init(events: Int, seed: UInt64) {
    left = events
    random = SeededRandom(seed: seed)
  }

  func show(_ canvas: Canvas) {
    frames += 1
    frame = canvas
    if canvas.size != size { faults.append("a frame of \(canvas.size) on a terminal of \(size)") }
    if let cursor = canvas.cursor, !(0..<size.rows).contains(cursor.row) || !(0..<size.columns).contains(cursor.column) {
      faults.append("the cursor at \(cursor) on a terminal of \(size)")
    }
  }

  func next(timeout milliseconds: Int?) -> TerminalEvent {
    burst = Int.random(in: 0...60, using: &random)
    return event() ?? .hangup
  }

  func arrived() -> TerminalEvent? {
    guard burst > 0 || !queue.isEmpty else { return nil }
    burst -= 1
    return event()
  }

  private func event() -> TerminalEvent? {
    let isAwake = awake.flag.withLock { flag in
      defer { flag = false }
      return flag
    }
    if isAwake { return .wake }
    if !queue.isEmpty { return queue.removeFirst() }
    guard left > 0 else { return nil }
    left -= 1
    let event = RandomEvents.next(&random, size)
    if case .resize(let size) = event { self.size = size }
    return event
  }

  func wake() { awake.flag.withLock { $0 = true } }
  var waker: @Sendable () -> Void { { [awake] in awake.flag.withLock { $0 = true } } }
  func repaint() {}
  func suspend() { queue.append(.resumed) }
  func ring() {}
  func copyToClipboard(_ bytes: UnsafeRawBufferPointer) {}
  func setMouse(_ on: Bool) {}
  func close() {}
}

/// What a restless user does.
enum RandomEvents {
  static func next(_ random: inout SeededRandom, _ size: Size) -> TerminalEvent {
    switch Int.random(in: 0..<1000, using: &random) {
    case ..<380: .key(moves.randomElement(using: &random) ?? .down)
    case ..<560: .key(.character(commands.randomElement(using: &random) ?? "j"))
    case ..<700: .key(answers.randomElement(using: &random) ?? .escape)
    case ..<850: .key(.character(letters.randomElement(using: &random) ?? "a"))
    case ..<900: .key(rare.randomElement(using: &random) ?? .escape)
    case ..<925: .paste(pastes.randomElement(using: &random) ?? "")
    case ..<960: .mouse(mouse(&random, size))
    case ..<985: .resize(resize(&random))
    case ..<990: .suspendRequested
    default: .timeout
    }
  }

  private static let moves: [Key] = [
    .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab, .character("j"), .character("k"), .character("h"),
    .character("l"),
  ]
  private static let answers: [Key] = [.enter, .enter, .escape, .escape, .escape, .character(" "), .backspace, .tab]
  private static let commands = Array("ngrupieaoxdcmst/?:.,[]GuUbfvwyz+-*012")
  private static let letters = Array("abcdefghijklmnoprstuvwxyzABC019 {}[]\":,./*@+=_-가나다사용자ㅓㅏㅂ人é😀\u{301}\u{202E}\u{1B}")
  private static let rare: [Key] = [
    .character("q"), .delete, .insert, .function(1), .function(2), .function(10), .control("c"), .control("l"), .control("s"),
    .control("u"),
    .control("w"), .control("a"), .control("e"), .control("k"), .control("z"), .control("f"), .control("r"), .alt("x"), .alt("1"), .shiftUp,
    .shiftDown, .shiftLeft, .shiftRight, .shiftHome, .shiftEnd, .controlLeft, .controlRight, .controlHome, .controlEnd, .altUp, .altEnter,
  ]
  private static let pastes = [
    "", "x", "alice", #"{"Version":"2012-10-17","Statement":[]}"#, "가나다\n라마바\n", "\u{1B}[2J\u{7}\u{202E}",
    String(repeating: "[", count: 3000),
    String(repeating: "e\u{301}\u{301}", count: 500), "a\tb\r\nc", String(repeating: "긴 줄 ", count: 400), "\u{0}\u{7F}\u{9B}",
  ]

  private static func mouse(_ random: inout SeededRandom, _ size: Size) -> MouseEvent {
    let actions: [MouseEvent.Action] = [
      .press(.left), .press(.left), .release(.left), .press(.right), .drag(.left), .wheelUp, .wheelDown, .press(.middle),
    ]
    let position = Position(
      row: Int.random(in: 0...(size.rows + 2), using: &random), column: Int.random(in: 0...(size.columns + 2), using: &random))
    return MouseEvent(actions.randomElement(using: &random) ?? .wheelUp, at: position, control: Bool.random(using: &random))
  }

  private static func resize(_ random: inout SeededRandom) -> Size {
    let usual = [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 60, rows: 15), Size(columns: 40, rows: 12)]
    if Int.random(in: 0..<3, using: &random) > 0 { return usual.randomElement(using: &random) ?? usual[1] }
    return Size(columns: Int.random(in: 1...140, using: &random), rows: Int.random(in: 1...45, using: &random))
  }
}

internal import Dispatch
internal import Synchronization

/// A terminal in memory: plays a script of events and keeps every frame. Whole sessions of the console run on it in tests.
public final class MemoryTerminal: TerminalBackend {
  /// A step of the script.
  public enum Step: Sendable, Equatable {
    /// The next call of ``next(timeout:)`` returns this event; a resize also changes ``size``.
    case event(TerminalEvent)
    /// The next call waits until another thread has called ``wake()``, ten seconds at most: work beside the loop ends first.
    case awaitWake
  }

  private let signal = WakeSignal()
  private var steps: [Step]
  private var position = 0
  /// The size for the next frame.
  public private(set) var size: Size
  /// Every frame that was shown, oldest first.
  public private(set) var frames: [Canvas] = []
  /// What was copied last.
  public private(set) var clipboard: [UInt8]?
  /// How often the bell rang.
  public private(set) var rings = 0
  /// How often the program was suspended.
  public private(set) var suspensions = 0
  /// How often a full repaint was asked for.
  public private(set) var repaints = 0
  /// Whether mouse reports are on.
  public private(set) var mouse = false
  /// Whether the terminal was given back.
  public private(set) var isClosed = false

  /// A terminal with a script. When it is used up, waits with a time limit time out and others end in a hangup.
  public init(size: Size = Size(columns: 80, rows: 24), steps: [Step] = []) {
    self.size = size
    self.steps = steps
  }

  /// A terminal that plays events.
  public convenience init(size: Size = Size(columns: 80, rows: 24), events: [TerminalEvent]) {
    self.init(size: size, steps: events.map(Step.event))
  }

  /// Adds to the script, as between two runs of a loop.
  public func feed(_ more: [Step]) { steps += more }

  /// Adds key presses to the script.
  public func feed(keys: [Key]) { feed(keys.map { .event(.key($0)) }) }

  /// The frame on the screen.
  public var frame: Canvas? { frames.last }

  /// The screen's rows as text; empty before the first frame.
  public var text: String { frame?.text() ?? "" }

  /// Keeps the frame.
  public func show(_ canvas: Canvas) { frames.append(canvas) }

  /// The next event of the script; a pending wake comes first.
  public func next(timeout milliseconds: Int?) -> TerminalEvent {
    if signal.take(seconds: 0) {
      // The work was faster than the script.
      if position < steps.count, steps[position] == .awaitWake { position += 1 }
      return .wake
    }
    guard position < steps.count else { return milliseconds == nil ? .hangup : .timeout }
    position += 1
    switch steps[position - 1] {
    case .awaitWake: return signal.take(seconds: 10) ? .wake : .timeout
    case .event(.resize(let size)):
      self.size = size
      return .resize(size)
    case .event(let event): return event
    }
  }

  /// Ends a wait from any thread.
  public func wake() { signal.raise() }
  /// Ends a wait from any thread.
  public var waker: @Sendable () -> Void { { [signal] in signal.raise() } }
  /// Counts.
  public func repaint() { repaints += 1 }
  /// Counts, and lets ``TerminalEvent/resumed`` follow.
  public func suspend() {
    suspensions += 1
    steps.insert(.event(.resumed), at: position)
  }
  /// Counts.
  public func ring() { rings += 1 }
  /// Keeps a copy.
  public func copyToClipboard(_ bytes: UnsafeRawBufferPointer) { clipboard = Array(bytes) }
  /// Remembers.
  public func setMouse(_ on: Bool) { mouse = on }
  /// Remembers.
  public func close() { isClosed = true }
}

/// One pending wake at most, raised from any thread.
private final class WakeSignal: Sendable {
  private let pending = Mutex(false)
  private let semaphore = DispatchSemaphore(value: 0)

  func raise() {
    let isNew = pending.withLock { waiting in
      defer { waiting = true }
      return !waiting
    }
    if isNew { semaphore.signal() }
  }

  func take(seconds: Int) -> Bool {
    guard semaphore.wait(timeout: .now() + .seconds(seconds)) == .success else { return false }
    pending.withLock { $0 = false }
    return true
  }
}

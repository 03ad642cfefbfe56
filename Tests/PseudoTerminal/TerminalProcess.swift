import CPseudoTerminal
import Glibc

/// A program that runs in a pseudo-terminal, as one does that a person starts.
///
/// What it sends is read by ``read(milliseconds:)``; nothing else reads, so a program that writes much waits, as on a slow line.
public final class TerminalProcess {
  /// How a program ended.
  public enum Ending: Equatable, Sendable {
    /// It left with this status.
    case status(Int32)
    /// A signal killed it.
    case signal(Int32)
  }

  /// Bytes that arrived together.
  public struct Chunk {
    /// When, in nanoseconds of the monotonic clock.
    public let time: Int64
    /// What.
    public let bytes: [UInt8]
  }

  private let terminal: pseudo_terminal
  private let isJob: Bool
  /// All that arrived.
  public private(set) var chunks: [Chunk] = []
  /// The program's process ID.
  public private(set) var pid: Int32 = 0
  /// When the program was begun, in nanoseconds of the monotonic clock.
  public private(set) var began: Int64 = 0
  /// How and when it ended; nil while it runs.
  public private(set) var ending: (how: Ending, time: Int64)?
  /// The signal that stopped it, while it is stopped.
  public private(set) var stoppedBy: Int32?
  /// Whether the terminal's other side is closed.
  public private(set) var isAtEnd = false
  /// The terminal's modes before the program began.
  public let modesAtStart: TerminalModes
  private var isHungUp = false

  /// Starts a program.
  /// - Throws: ``TerminalFailure`` when it can't be started.
  public init(_ launch: Launch) throws {
    isJob = launch.isJob
    let arguments = CStrings([launch.program] + launch.arguments)
    let environment = CStrings(launch.environment.map { "\($0.key)=\($0.value)" }.sorted())
    var start = pseudo_terminal_launch()
    start.arguments = UnsafePointer(arguments.pointers)
    start.environment = UnsafePointer(environment.pointers)
    (start.columns, start.rows) = (Int32(launch.size.columns), Int32(launch.size.rows))
    start.is_job = launch.isJob ? 1 : 0
    start.is_slow = launch.speed == .slow ? 1 : 0
    var made = pseudo_terminal()
    let failure = launch.program.withCString { path in
      start.path = path
      return pseudo_terminal_start(&made, &start)
    }
    terminal = made
    modesAtStart = TerminalModes(made.modes)
    guard failure == 0 else { throw TerminalFailure("cannot start \(launch.program): errno \(failure)") }
    wait(milliseconds: 5000) { self.pid != 0 || self.ending != nil }
    guard pid != 0 else { throw TerminalFailure("\(launch.program) did not begin") }
  }

  deinit { finish() }

  /// Now, in nanoseconds of the monotonic clock.
  public static var now: Int64 { pseudo_terminal_clock() }

  /// The terminal's modes now.
  public var modes: TerminalModes { TerminalModes(of: terminal.master) }

  /// Reads what arrives within this time; returns as soon as something came.
  @discardableResult
  public func read(milliseconds: Int) -> Chunk? {
    takeNotes()
    guard !isHungUp, !isAtEnd else {
      waitForNote(milliseconds)
      return nil
    }
    var watched = [
      pollfd(fd: terminal.master, events: Int16(POLLIN), revents: 0), pollfd(fd: terminal.notes, events: Int16(POLLIN), revents: 0),
    ]
    if ending != nil { watched[1].fd = -1 }
    guard poll(&watched, 2, Int32(milliseconds)) > 0 else { return nil }
    if watched[1].revents != 0 { takeNotes() }
    guard watched[0].revents != 0 else { return nil }
    return take()
  }

  /// Writes bytes as if they were typed; returns when the first of them went, in nanoseconds of the monotonic clock.
  @discardableResult
  public func write(_ bytes: [UInt8]) -> Int64 {
    let start = Self.now
    var rest = bytes[...]
    let end = start + 10_000_000_000
    while !rest.isEmpty, Self.now < end, !isHungUp, ending == nil {
      let sent = rest.withUnsafeBytes { Glibc.write(terminal.master, $0.baseAddress, min($0.count, 4096)) }
      if sent > 0 { rest = rest.dropFirst(sent) } else { read(milliseconds: 10) }
    }
    return start
  }

  /// Gives the terminal another size; returns when.
  @discardableResult
  public func resize(columns: Int, rows: Int) -> Int64 {
    let start = Self.now
    pseudo_terminal_resize(terminal.master, Int32(columns), Int32(rows))
    return start
  }

  /// Sends a signal to the program alone.
  public func send(signal: Int32) {
    takeNotes()
    if ending == nil { kill(pid, signal) }
  }

  /// Brings a stopped program to the foreground and lets it go on.
  public func resume() {
    stoppedBy = nil
    if isJob { _ = Glibc.write(terminal.orders, "c", 1) } else { kill(pid, SIGCONT) }
  }

  /// Takes the terminal away, as a closed window or a broken line does.
  public func hangUp() {
    guard !isHungUp else { return }
    isHungUp = true
    close(terminal.master)
  }

  /// Reads until a condition holds; whether it did in time.
  @discardableResult
  public func wait(milliseconds: Int, until condition: () -> Bool) -> Bool {
    let end = Self.now + Int64(milliseconds) * 1_000_000
    while !condition() {
      let left = (end - Self.now) / 1_000_000
      if left <= 0 { return condition() }
      read(milliseconds: Int(min(left, 20)))
    }
    return true
  }

  private func take() -> Chunk? {
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, Glibc.read(terminal.master, buffer.baseAddress, buffer.count))
    }
    guard !bytes.isEmpty else {
      if errno != EAGAIN { isAtEnd = true }
      return nil
    }
    let chunk = Chunk(time: Self.now, bytes: bytes)
    chunks.append(chunk)
    return chunk
  }

  private func waitForNote(_ milliseconds: Int) {
    var watched = pollfd(fd: ending == nil && isJob ? terminal.notes : -1, events: Int16(POLLIN), revents: 0)
    poll(&watched, 1, Int32(min(milliseconds, 5)))
    takeNotes()
  }

  private func takeNotes() {
    var note = pseudo_terminal_note()
    while Glibc.read(terminal.notes, &note, MemoryLayout<pseudo_terminal_note>.size) == MemoryLayout<pseudo_terminal_note>.size {
      switch UInt8(truncatingIfNeeded: note.kind) {
      case UInt8(ascii: "E"): (pid, began) = (note.value, note.time)
      case UInt8(ascii: "S"): stoppedBy = note.value
      case UInt8(ascii: "C"): stoppedBy = nil
      case UInt8(ascii: "X"): ending = (Self.ending(of: note.value), note.time)
      default: ending = (.status(127), note.time)
      }
    }
    var status: Int32 = 0
    if !isJob, ending == nil, waitpid(terminal.leader, &status, WNOHANG) == terminal.leader {
      ending = (Self.ending(of: status), Self.now)
    }
  }

  private static func ending(of status: Int32) -> Ending {
    status & 0x7F == 0 ? .status((status >> 8) & 0xFF) : .signal(status & 0x7F)
  }

  private func finish() {
    takeNotes()
    if ending == nil, pid > 0 { kill(pid, SIGKILL) }
    hangUp()
    close(terminal.notes)
    if isJob {
      close(terminal.orders)
      kill(terminal.leader, SIGKILL)
    }
    var status: Int32 = 0
    if isJob || ending == nil { waitpid(terminal.leader, &status, 0) }
  }
}

/// A program in a pseudo-terminal under an emulator: keys go in, the screen is looked at, and nothing waits longer than it must.
public final class TerminalSession {
  /// The program.
  public let process: TerminalProcess
  /// What its stream makes of a screen.
  public let screen: ScreenEmulator
  private var shown = 0
  /// What must live as long as the session, such as the folder the program works in.
  public var companion: AnyObject?
  /// How long ``wait(for:)`` waits, in milliseconds.
  public var patience = 10_000

  /// Starts a program.
  public init(_ launch: TerminalProcess.Launch) throws {
    process = try TerminalProcess(launch)
    screen = ScreenEmulator(columns: launch.size.columns, rows: launch.size.rows)
  }

  /// The screen's rows, of all that has arrived so far.
  public var text: String {
    show()
    return screen.text
  }

  /// All bytes that the program sent.
  public var stream: [UInt8] { process.chunks.flatMap(\.bytes) }

  /// Types a script of keys; see ``KeyBytes/script(_:isApplication:)``. Returns when the first went.
  @discardableResult
  public func send(_ script: String) -> Int64 {
    show()
    return process.write(KeyBytes.script(script, isApplication: screen.isOn(mode: 1)).flatMap { $0 })
  }

  /// Pastes a text.
  public func paste(_ text: String) {
    show()
    process.write(screen.isOn(mode: 2004) ? KeyBytes.paste(text) : Array(text.utf8))
  }

  /// Gives the terminal another size.
  public func resize(columns: Int, rows: Int) {
    show()
    screen.resize(columns: columns, rows: rows)
    process.resize(columns: columns, rows: rows)
  }

  /// Waits until the screen shows a text.
  public func wait(for text: String) throws { try wait("the screen should show “\(text)”") { $0.text.contains(text) } }

  /// Waits until the screen no longer shows a text.
  public func wait(without text: String) throws { try wait("“\(text)” should go") { !$0.text.contains(text) } }

  /// Waits until the screen is as wanted.
  public func wait(_ claim: String, until condition: (ScreenEmulator) -> Bool) throws {
    let isMet = process.wait(milliseconds: patience) {
      show()
      return condition(screen) || process.ending != nil && process.isAtEnd
    }
    show()
    guard isMet, condition(screen) else { throw failure(claim) }
  }

  /// Waits for the program's end; answers how it was.
  public func waitForEnd(milliseconds: Int = 5000) throws -> TerminalProcess.Ending {
    process.wait(milliseconds: milliseconds) { process.ending != nil }
    while process.read(milliseconds: 0) != nil {}
    show()
    guard let ending = process.ending else { throw failure("the program should have ended within \(milliseconds) ms") }
    return ending.how
  }

  /// Waits until a signal has stopped the program.
  public func waitForStop() throws {
    guard process.wait(milliseconds: patience, until: { process.stoppedBy != nil }) else {
      throw failure("the program should have stopped")
    }
    while process.read(milliseconds: 0) != nil {}
    show()
  }

  /// Reads until nothing came for this long.
  public func settle(quiet milliseconds: Int = 60) {
    while process.read(milliseconds: milliseconds) != nil {}
    show()
  }

  /// A failure with the screen as it stands.
  public func failure(_ what: String) -> TerminalFailure {
    TerminalFailure(what + (process.ending.map { "; the program has ended: \($0.how)" } ?? ""), screen: screen.text)
  }

  private func show() {
    while shown < process.chunks.count {
      screen.feed(process.chunks[shown].bytes)
      shown += 1
    }
  }
}

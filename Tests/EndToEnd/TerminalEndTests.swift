import Glibc
import PseudoTerminal
import Testing

/// Whatever ends the console, the terminal is left as it was found, within a second.
@Suite struct TerminalEndTests {
  /// How a console is brought to its end.
  enum Way: String, CaseIterable {
    case key, terminate, hangup, interrupt, quit, crash, trap, abort

    var signal: Int32 {
      switch self {
      case .key: 0
      case .terminate: SIGTERM
      case .hangup: SIGHUP
      case .interrupt: SIGINT
      case .quit: SIGQUIT
      case .crash: SIGSEGV
      case .trap: SIGILL
      case .abort: SIGABRT
      }
    }
  }

  @Test(arguments: Way.allCases) func `modes, screen, paste and mouse are as before`(way: Way) throws {
    let session = try Desk().openConsole()
    #expect(session.process.modes != session.process.modesAtStart)
    #expect(session.screen.isOn(mode: 1049))
    #expect(session.screen.isOn(mode: 2004))
    let start = TerminalProcess.now
    if way == .key { session.send("q") } else { session.process.send(signal: way.signal) }
    _ = try session.waitForEnd()
    let end = try #require(session.process.ending)
    #expect(end.time - start < 1_000_000_000)
    #expect(session.process.modes == session.process.modesAtStart)
    #expect(session.screen.leftovers == [])
    if way == .key { #expect(end.how == .status(0)) } else { #expect(end.how != .status(0)) }
  }

  @Test(arguments: [true, false]) func `a console whose terminal goes away ends`(isJob: Bool) throws {
    let session = try Desk().openConsole(isJob: isJob)
    let start = TerminalProcess.now
    session.process.hangUp()
    _ = try session.waitForEnd()
    let end = try #require(session.process.ending)
    #expect(end.time - start < 1_000_000_000)
  }

  @Test func `a console stops with the terminal given back, and goes on where it was`() throws {
    let session = try Desk().openConsole()
    session.send("j")
    session.settle()
    let (text, cursor) = (session.text, session.screen.cursor)
    session.send("<C-z>")
    try session.waitForStop()
    #expect(session.process.modes == session.process.modesAtStart)
    #expect(session.screen.leftovers == [])
    session.process.resume()
    try session.wait("the same screen") { $0.text == text && $0.cursor == cursor }
    #expect(session.process.modes != session.process.modesAtStart)
    session.send("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test func `a console that was resized while it was stopped has the new size`() throws {
    let session = try Desk().openConsole()
    session.send("<C-z>")
    try session.waitForStop()
    session.resize(columns: 60, rows: 15)
    session.process.resume()
    try session.wait("the hints on the last row") { $0.isOn(mode: 1049) && $0.line(14).contains("?") && $0.text.contains("alice") }
  }

  @Test func `stopping by a signal from elsewhere is the same as by the key`() throws {
    let session = try Desk().openConsole()
    session.process.send(signal: SIGTSTP)
    try session.waitForStop()
    #expect(session.process.modes == session.process.modesAtStart)
    #expect(session.screen.leftovers == [])
    session.process.resume()
    try session.wait(for: "alice")
  }
}

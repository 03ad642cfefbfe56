import Glibc
import PseudoTerminal
import Testing

/// The driver itself, held against the shell that every system has.
@Suite struct DriverTests {
  private func shell(_ script: String, isJob: Bool = true) throws -> TerminalSession {
    try TerminalSession(
      .init("/bin/sh", ["-c", script], environment: ["TERM": "xterm-256color", "PATH": "/usr/bin:/bin"], size: (40, 6), isJob: isJob))
  }

  @Test func `a program's output stands on the screen with wide characters and colours`() throws {
    let session = try shell("printf 'a\\033[31m\\354\\202\\254\\033[0mb'; read line")
    try session.wait(for: "a사b")
    #expect(session.screen.cell(row: 0, column: 1)?.foreground == 1)
    #expect(session.screen.cell(row: 0, column: 2) == nil)
    #expect(session.screen.cursor == (0, 4))
  }

  @Test(arguments: [true, false]) func `the end is told with its status or signal`(isJob: Bool) throws {
    #expect(try shell("exit 3", isJob: isJob).waitForEnd() == .status(3))
    let session = try shell("printf up; kill -TERM $$", isJob: isJob)
    #expect(try session.waitForEnd() == .signal(SIGTERM))
    #expect(session.text.hasPrefix("up"))
  }

  @Test func `a job stops, and goes on in the foreground`() throws {
    let session = try shell("printf one; kill -TSTP $$; printf two")
    try session.waitForStop()
    session.process.resume()
    try session.wait(for: "onetwo")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test func `size, keys and modes reach the program and come back`() throws {
    let session = try shell("stty size; stty -echo; printf '\\033[?2004h\\033[?1049h'; read line; printf \"[$line]\"; read line")
    try session.wait("paste mode") { $0.isOn(mode: 2004) }
    #expect(session.process.modes != session.process.modesAtStart)
    #expect(session.screen.leftovers == [1049, 2004])
    session.send("k<lt>ey<Enter>")
    try session.wait(for: "[k<ey]")
  }

  @Test(arguments: [true, false]) func `a program whose terminal goes is told so`(isJob: Bool) throws {
    let session = try shell("printf up; read line", isJob: isJob)
    try session.wait(for: "up")
    session.process.hangUp()
    _ = try session.waitForEnd()
  }
}

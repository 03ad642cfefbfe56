import PseudoTerminal
import Testing

/// The console on terminals of different kinds and in different surroundings.
@Suite struct TerminalKindTests {
  @Test(arguments: ["dumb", "no-such-terminal", ""]) func `without a usable terminal there is one sentence and status 2`(term: String)
    throws
  {
    let session = try Desk().console(environment: ["TERM": term])
    #expect(try session.waitForEnd() == .status(2))
    let told = String(decoding: session.stream, as: UTF8.self)
    #expect(!told.contains("\u{1B}"))
    #expect(told.split(separator: "\r\n").count == 1)
    #expect(told.hasSuffix(".\r\n"))
    #expect(session.process.modes == session.process.modesAtStart)
  }

  @Test(arguments: [("en", "terminal"), ("ko", "터미널")]) func `a pipe is no terminal`(language: String, word: String) throws {
    let outcome = try Desk().run("--local", "--language", language)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains(word))
  }

  @Test func `Korean needs no Korean locale`() throws {
    let session = try Desk().openConsole(environment: ["LANG": "ko_KR.UTF-8"])
    try session.wait(for: "사용자")
    session.send("?")
    try session.wait(for: "─")
  }

  @Test func `a locale without UTF-8 gets frames of ASCII`() throws {
    let session = try Desk().openConsole(environment: ["LANG": "", "LC_ALL": "C"])
    session.send("?")
    try session.wait(for: "Keys")
    let drawing = session.text.unicodeScalars.filter { (0x2500...0x259F).contains($0.value) }
    #expect(drawing.isEmpty)
    #expect(session.text.contains("+--"))
  }

  @Test func `NO_COLOR sends no colour`() throws {
    let session = try Desk().openConsole(environment: ["NO_COLOR": "1"])
    session.send("j?")
    try session.wait(for: "Keys")
    #expect(!session.screen.hasColors)
    let colored = try Desk().openConsole()
    #expect(colored.screen.hasColors)
  }

  @Test(arguments: ["xterm", "xterm-16color", "vt100", "vt220", "screen", "tmux-256color", "linux", "rxvt"])
  func `the list can be read on this terminal`(term: String) throws {
    let session = try Desk().openConsole(environment: ["TERM": term])
    session.send("j<Enter>")
    try session.wait(for: "bruno")
    session.send("q")
    try session.wait(for: "alice")
    session.send("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.process.modes == session.process.modesAtStart)
  }

  @Test func `40 by 12 is enough, less is told in one sentence`() throws {
    let session = try Desk().openConsole(size: (40, 12))
    #expect(session.screen.line(11).contains("?"))
    for (columns, rows) in [(39, 12), (40, 11), (10, 3), (1, 1)] {
      session.resize(columns: columns, rows: rows)
      try session.wait("no list at \(columns)x\(rows)") { !$0.text.contains("alice") }
    }
    session.resize(columns: 39, rows: 11)
    try session.wait(for: "40x12")
    session.resize(columns: 80, rows: 24)
    try session.wait(for: "alice")
  }
}

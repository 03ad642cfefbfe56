import PseudoTerminal
import Testing

/// What the console does while it runs beside other things.
@Suite struct ConsoleLifeTests {
  @Test func `a paste outside a text field is dropped with a message`() throws {
    let desk = try Desk()
    let session = try desk.openConsole()
    session.paste("qqq\r\ndyes\r\n:quit\r\n")
    try session.wait(for: "dropped")
    session.send("j")
    try session.wait(without: "dropped")
    #expect(session.process.ending == nil)
  }

  @Test func `a paste into a text field is text, line ends and all`() throws {
    let session = try Desk().openConsole()
    session.send("/")
    session.paste("bru")
    try session.wait(without: "alice")
    #expect(session.text.contains("bruno"))
  }

  @Test func `another process's commit shows within about a second and the cursor stays`() throws {
    let desk = try Desk()
    let session = try desk.openConsole()
    session.send("jj")
    try session.wait("the cursor on chen") { $0.line($0.cursor.row).contains("chen") }
    try desk.run("call", "create-user", "--user-name", "aaron")
    let start = TerminalProcess.now
    try session.wait(for: "aaron")
    #expect(TerminalProcess.now - start < 2_500_000_000)
    #expect(session.screen.line(session.screen.cursor.row).contains("chen"))
  }

  @Test func `a row that another process deletes is gone and the cursor stands on a neighbour`() throws {
    let desk = try Desk()
    let session = try desk.openConsole()
    session.send("jj")
    try session.wait("the cursor on chen") { $0.line($0.cursor.row).contains("chen") }
    try desk.run("call", "delete-user", "--user-name", "chen")
    try session.wait("chen is gone") { screen in !(2..<20).contains { screen.line($0).contains("chen") } }
    let row = session.screen.line(session.screen.cursor.row)
    #expect(row.contains("dana") || row.contains("bruno"))
  }

  @Test func `Ctrl-L paints everything anew over foreign output`() throws {
    let session = try Desk().openConsole()
    session.settle()
    let text = session.text
    session.screen.feed(Array("\u{1B}[2J\u{1B}[3;3Hgarbage\u{1B}[1;1H".utf8))
    session.send("<C-l>")
    try session.wait("the same screen") { $0.text == text }
  }

  @Test func `jamo of the Korean layout are command keys`() throws {
    let session = try Desk().openConsole()
    session.send("ㅓㅓ")
    try session.wait("the cursor on chen") { $0.line($0.cursor.row).contains("chen") }
    session.send("ㅏ")
    try session.wait("the cursor on bruno") { $0.line($0.cursor.row).contains("bruno") }
  }

  @Test func `a store opened for reading only says so and stays as it is`() throws {
    let desk = try Desk()
    let session = try desk.openConsole(["--read-only"])
    #expect(session.text.contains("READ-ONLY"))
    session.send("q")
    #expect(try session.waitForEnd() == .status(0))
  }
}

import AccountService
import Terminal
import Testing

@testable import Console

/// Keys that mean the same on every screen.
@Suite struct UpdateTests {
  private func console() throws -> ConsoleHarness {
    try ConsoleHarness([CreateUser(userName: "ana"), CreateUser(userName: "bo"), CreateUser(userName: "cy")])
  }

  @Test func `g and a letter go to a list, g g to the first row`() throws {
    let console = try console()
    console.press("gp")
    #expect(console.screen.contains("Policies  1,582"))
    console.press("gr")
    #expect(console.screen.contains("There are no roles yet."))
    console.press("gujj<Enter>")
    #expect(console.screen.contains("User cy"))
    console.press("<Esc>gg<Enter>")
    #expect(console.screen.contains("User ana"))
  }

  @Test func `Esc goes back to the same row and ] goes forward again`() throws {
    let console = try console()
    console.press("j<Enter>")
    #expect(console.screen.contains("User bo"))
    console.press("<Esc>")
    #expect(console.screen.contains("Users  3"))
    console.press("]")
    #expect(console.screen.contains("User bo"))
    console.press("[<Enter>")
    #expect(console.screen.contains("User bo"))
  }

  @Test func `Esc and a letter that arrive together are two keys`() throws {
    let console = try console()
    console.press("<Enter>")
    #expect(console.screen.contains("User ana"))
    console.press("<Alt-j>")
    #expect(console.screen.contains("Users  3"))
    console.press("<Enter>")
    #expect(console.screen.contains("User bo"))
  }

  @Test func `letters of a Korean input method are the keys under them`() throws {
    let console = try console()
    console.press("ㅓㅓ<Enter>")
    #expect(console.screen.contains("User cy"))
  }

  @Test func `a paste outside a text field is dropped with a message`() throws {
    let console = try console()
    console.paste("dddq\n:quit\n")
    #expect(console.screen.contains("The pasted text was dropped"))
    #expect(console.screen.contains("ana"))
  }

  @Test func `Ctrl-C says how to leave and ends nothing`() throws {
    let console = try console()
    console.press("<Ctrl-C>")
    #expect(console.screen.contains("Press q to go back"))
    console.press("j")
    #expect(!console.screen.contains("Press q to go back"))
  }

  @Test func `the help menu runs what it lists`() throws {
    let console = try console()
    console.press("?")
    #expect(console.screen.contains("This screen"))
    console.press("filter<Enter>")
    #expect(console.screen.contains("Filter:"))
    console.press("bo")
    #expect(console.screen.contains("1 / 3"))
  }

  @Test func `commands go to places, change the language and tell what they don't know`() throws {
    let console = try console()
    console.press(":user bo<Enter>")
    #expect(console.screen.contains("User bo"))
    console.press(":language ko<Enter>")
    #expect(console.screen.contains("사용자 bo"))
    console.press(":nonsense<Enter>")
    #expect(console.screen.contains("nonsense 명령이 없습니다"))
    console.press(":events<Enter>")
    #expect(console.screen.contains("CreateUser"))
  }

  @Test func `another's change shows without moving the cursor`() throws {
    let console = try console()
    console.press("jj")
    try console.meanwhile(CreateUser(userName: "abby"), CreateUser(userName: "bea"))
    console.press("<Ctrl-L>")
    console.resize(100, 30)
    #expect(console.screen.contains("bea"))
    console.press("<Enter>")
    #expect(console.screen.contains("User cy"))
  }

  @Test func `a terminal that is too small says what is needed and comes back`() throws {
    let console = try console()
    console.resize(39, 12)
    #expect(console.screen.contains("at least 40x12"))
    console.resize(40, 12)
    #expect(console.screen.contains("ana"))
  }
}

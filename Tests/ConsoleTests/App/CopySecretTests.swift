import Credentials
import Terminal
import Testing

@testable import Console

struct CopySecretTests {
  @Test func `a secret goes to the terminal's clipboard byte for byte`() throws {
    let console = try ConsoleHarness()
    console.carryOut(.copySecret(Secret(utf8: "wJalrXUtnFEMI/K7MDENG")))
    #expect(console.terminal.clipboard == Array("wJalrXUtnFEMI/K7MDENG".utf8))
  }

  @Test func `a wiped secret copies nothing`() throws {
    let console = try ConsoleHarness()
    let secret = Secret(utf8: "wJalrXUtnFEMI")
    secret.wipe()
    console.carryOut(.copySecret(secret))
    #expect(console.terminal.clipboard == [])
  }
}

import AccountService
import Credentials
import Foundation
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct OneTimeScreenTests {
  private func atKey(_ size: Size = Size(columns: 80, rows: 24), language: Language = .english) throws -> ConsoleHarness {
    try ConsoleHarness.atCredentials(size: size, language: language).createKey()
  }

  /// The secret, as its page shows it on `v`.
  private func secret(of console: ConsoleHarness) throws -> String {
    console.press("c")
    return try #require(console.clipboard)
  }

  @Test func `the secret is copied without being shown, and shown when asked`() throws {
    let console = try atKey()
    let secret = try secret(of: console)
    #expect(secret.count == 40)
    console.sees("sent to the terminal")
    #expect(!console.seen.contains(secret))
    console.press("v")
    #expect(console.seen.contains(secret))
    #expect(!console.screen.contains(secret))
    console.press("v")
    #expect(!console.seen.contains(secret))
  }

  @Test func `the file has AWS's columns, belongs to its owner alone, and the page stays`() throws {
    let console = try atKey()
    let secret = try secret(of: console)
    console.press("d").says("ana_accessKeys.csv", "nothing that exists is written over")
    console.press("<Ctrl-U>").paste(console.path("key.csv")).press("<Enter>").says("Saved to", "readable by you alone", "I have saved it")
    let id = try #require(try console.credentials().accessKeys.first?.id)
    #expect(try console.file("key.csv") == "User Name,Access key ID,Secret access key\r\nana,\(id),\(secret)\r\n")
    let mode = try FileManager.default.attributesOfItem(atPath: console.path("key.csv"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a path that is taken, a folder or a link is refused in one sentence, and the secret is still there`() throws {
    let console = try atKey()
    let secret = try secret(of: console)
    try "mine".write(toFile: console.path("taken.csv"), atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(atPath: console.path("link.csv"), withDestinationPath: console.path("elsewhere"))
    console.download(to: console.path("taken.csv")).says("exists and isn't written over")
    console.download(to: console.folder).says("is a folder")
    console.download(to: console.path("link.csv")).says("is a link")
    console.download(to: console.path("none/key.csv")).says("isn't there")
    console.download(to: "").sees("The file's name is missing")
    #expect(try console.file("taken.csv") == "mine")
    #expect(!FileManager.default.fileExists(atPath: console.path("elsewhere")))
    console.press("v")
    #expect(console.seen.contains(secret))
  }

  @Test func `a device that is there already is refused in one sentence, and the secret is still there`() throws {
    let console = try atKey()
    console.download(to: "/dev/full").says("/dev/full exists")
    console.press("v").sees("I have saved it")
  }

  @Test(arguments: ["<Esc>", "q", "["]) func `leaving asks once`(key: String) throws {
    let console = try atKey()
    console.press(key).says("Leave without saving?", "can't be shown again").press("<Esc>").sees("I have saved it")
    console.press(key).press("<Tab><Enter>").sees("Security credentials").seesNot("I have saved it")
  }

  @Test func `a jump to a list asks as well`() throws {
    let console = try atKey()
    console.press("gu").sees("Leave without saving?").press("<Tab><Enter>").seesNot("I have saved it").sees("Users")
  }

  @Test func `who has saved it is asked nothing`() throws {
    let console = try atKey()
    console.press("<Enter>").sees("Security credentials", "AKIA").seesNot("Leave without saving?", "I have saved it")
  }

  @Test func `after two minutes without a key it is closed and wiped, and the last 30 seconds are counted`() throws {
    let console = try atKey()
    let screen = try #require(console.state.screen as? OneTimeScreen)
    console.sees("Closes after two minutes").wait(seconds: 95)
    console.sees("Closes in 25 s")
    console.wait(seconds: 26)
    console.seesNot("I have saved it").sees("Security credentials")
    #expect(screen.view.secret.isEmpty)
  }

  @Test func `a key keeps it open`() throws {
    let console = try atKey()
    console.wait(seconds: 100)
    console.press("v")
    console.wait(seconds: 100)
    console.sees("I have saved it")
  }

  @Test(arguments: [TerminalEvent.hangup, .terminate(15), .suspendRequested])
  func `it is wiped on hang-up, on a signal that ends the program and on suspension`(event: TerminalEvent) throws {
    let console = try atKey()
    let screen = try #require(console.state.screen as? OneTimeScreen)
    console.take(event)
    #expect(screen.view.secret.isEmpty)
    #expect(console.isOver || !console.screen.contains("I have saved it"))
  }

  @Test func `it is wiped when it is left`() throws {
    let console = try atKey()
    let screen = try #require(console.state.screen as? OneTimeScreen)
    console.press("<Enter>")
    #expect(screen.view.secret.isEmpty)
  }

  @Test func `it is wiped when the screen is locked`() throws {
    let console = try ConsoleHarness.signedIn(size: Size(columns: 80, rows: 24))
    console.createKey()
    let screen = try #require(console.state.screen as? OneTimeScreen)
    console.press("<Ctrl-K>").sees("Locked")
    #expect(screen.view.secret.isEmpty)
    console.press(ConsoleHarness.password + "<Enter>").sees("Security credentials").seesNot("I have saved it")
  }

  @Test func `resizing keeps the page and what is shown`() throws {
    let console = try atKey()
    let secret = try secret(of: console)
    console.press("v").resize(60, 15)
    #expect(console.seen.contains(secret))
    console.resize(80, 24)
    #expect(console.seen.contains(secret))
  }

  @Test(arguments: [Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 60, rows: 15), Size(columns: 40, rows: 12)])
  func `everything needed is on the page at every size`(size: Size) throws {
    let console = try atKey(size)
    let secret = try secret(of: console)
    console.press("v").sees("AKIA", "I have saved it")
    #expect(console.seen.contains(secret.prefix(20)))
  }
}

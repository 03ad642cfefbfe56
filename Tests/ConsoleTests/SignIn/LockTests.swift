import AccountService
import Credentials
import IAM
import Language
import Terminal
import Testing

@testable import Console

/// The lock: by a key, by Ctrl-Z and by idling; what is unsaved waits behind it.
struct LockTests {
  @Test func `ten minutes without a key lock the screen, and the password opens it`() throws {
    let console = try ConsoleHarness.asRoot()
    console.press("n").press("minji")
    console.wait(seconds: 599)
    console.sees("minji")
    console.wait(seconds: 1)
    console.sees("Locked").seesNot("minji", "Users", "acme")
    console.press("wrong<Enter>").sees("Your authentication information is incorrect").seesNot("minji")
    console.press("\(ConsoleHarness.password)<Enter>").sees("minji").seesNot("Locked")
    #expect(try console.signInEvents().suffix(2) == ["ConsoleUnlock root FailedAuthentication", "ConsoleUnlock root ok"])
  }

  @Test func `Ctrl-Z locks before the terminal is given back`() throws {
    let console = try ConsoleHarness.signedIn()
    console.press("<Ctrl-Z>")
    #expect(console.terminal.suspensions == 1)
    console.sees("Locked").seesNot("Security credentials")
  }

  @Test func `the local owner has no lock`() throws {
    let console = try ConsoleHarness([CreateUser(userName: "ana")])
    console.press("<Ctrl-Z>").sees("ana")
    console.wait(seconds: 3600)
    console.sees("ana").press(":lock<Enter>").sees("ana").seesNot("Locked")
  }

  @Test func `a key and a command lock, Esc signs out, twice where something is unsaved`() throws {
    let console = try ConsoleHarness.asRoot()
    console.press("<Ctrl-K>").sees("Locked").press("<Esc>").sees("You are signed out.")
    let other = try ConsoleHarness.asRoot()
    other.press(":lock<Enter>").sees("Locked").press("\(ConsoleHarness.password)<Enter>").sees("Users  2")
    other.press("nminji")
    other.wait(seconds: 600)
    other.press("<Esc>").sees("Locked", "press Esc again").press("<Esc>").sees("You are signed out.")
    #expect(try other.sessions().isEmpty)
  }

  @Test func `the minutes can be set, and 0 is never`() throws {
    let console = try ConsoleHarness.signedIn()
    console.press(":idle 1<Enter>").sees("after 1 min")
    console.wait(seconds: 60)
    console.sees("Locked").press("\(ConsoleHarness.password)<Enter>").press(":idle 0<Enter>")
    console.wait(seconds: 4000)
    console.seesNot("Locked").press(":idle x<Enter>").sees("x is no number of minutes")
  }

  @Test func `a locked console whose session has ended leads to sign-in`() throws {
    let console = try ConsoleHarness.signedIn()
    console.press("<Ctrl-K>")
    try console.meanwhile(DeleteLoginProfile(userName: "ana"))
    console.press("a").sees("Your session has ended")
  }

  @Test func `another's change and an answer show nothing on a locked screen`() throws {
    let console = try ConsoleHarness.asRoot()
    console.press("<Ctrl-K>")
    try console.meanwhile(CreateUser(userName: "cy"))
    console.resize(100, 30)
    console.sees("Locked").seesNot("cy")
    console.press("\(ConsoleHarness.password)<Enter>").sees("cy")
  }
}

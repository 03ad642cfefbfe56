import AccountService
import AccountStore
import IAM
import Language
import Terminal
import TestSupport
import Testing

@testable import Console

struct LessonsScreenTests {
  @Test func `the demo begins with its administrator at the users`() throws {
    let console = try DemoConsole()
    console.sees("Users  29", "minjun.kim @ corner-shop", "DEMO", ":lessons")
    #expect(console.state.presence.person?.hasMFA == true)
  }

  @Test func `signing out leads to the people, and Enter signs in as one of them`() throws {
    let console = try DemoConsole()
    console.press("<Ctrl-O><Tab><Enter>").sees("hana.yu", "no permission at all", "Everybody's password here: open-sesame")
    console.press("<Down>").sees("IAM denies what nobody").press("<Enter>")
    console.sees("hana.yu @ corner-shop", "hana.yu is in no group")
    #expect(console.state.presence.person?.name == "hana.yu")
  }

  @Test func `the command makes somebody else of whoever is signed in`() throws {
    let console = try DemoConsole()
    console.press(":lessons<Enter>").sees("Demo: sign in as somebody", "siwoo.lim").press("<Down><Down><Down><Down><Enter>")
    console.sees("You must set a new password")
    #expect(console.state.presence.person?.name == "kyungmin.noh" && console.state.needsNewPassword)
  }

  @Test func `others sign in by the form, which tells the password too`() throws {
    let console = try DemoConsole()
    console.press("<Ctrl-O><Tab><Enter><F3>").sees("User name", "Everybody's password here: open-sesame")
    console.press("taeyang.shin<Enter>wrong<Enter>").sees("Your authentication information is incorrect")
    console.press("open-sesame<Enter>").sees("taeyang.shin @ corner-shop")
  }

  @Test func `from the form F3 leads back to the people`() throws {
    try DemoConsole().press("<Ctrl-O><Tab><Enter><F3><F3>").sees("yuna.moon", "a permissions boundary limits")
  }

  @Test func `whoever has another password by now must type it`() throws {
    let console = try DemoConsole()
    try console.demo.open.store.write(DemoAccount.id) { writing in
      let user = try #require(try writing.user(named: "hana.yu"))
      _ = try writing.deleteLoginProfile(of: .user(user.key))
    }
    console.press("<Ctrl-O><Tab><Enter><Down><Enter>").sees("User name", "hana.yu", "Your authentication information is incorrect")
  }

  @Test func `a reset makes the administrator anew`() throws {
    let console = try DemoConsole()
    console.press(":reset<Enter>").sees("minjun.kim @ corner-shop")
    #expect(try console.demo.open.store.read(DemoAccount.id) { try $0.signInSessions().count } == 1)
  }

  @Test func `the people at four sizes in both languages`() throws {
    var parts: [String] = []
    for size in KeptPagesTests.sizes {
      for language in Language.allCases {
        let console = try DemoConsole(size: size, language: language).press("<Ctrl-O><Tab><Enter><Down><Down>")
        parts.append("== \(size.columns)x\(size.rows) \(language.rawValue)\n" + console.screen)
      }
    }
    #expect(KeptText.difference(of: parts.joined(separator: "\n"), from: "Pages/Lessons") == nil)
  }
}

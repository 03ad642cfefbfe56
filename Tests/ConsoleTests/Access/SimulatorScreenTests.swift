import AccountService
import IAM
import Language
import Terminal
import TestSupport
import Testing

@testable import Console

struct SimulatorScreenTests {
  @Test func `g x and the command line open it, and say what to press`() throws {
    let console = try ConsoleHarness(SimulatorSamples.account)
    console.press("gx").sees("Policy simulator", "Press p to choose whose permissions are simulated.", "press p to choose who asks")
    console.press("gu:simulator<Enter>").sees("Policy simulator")
    console.press("pana<Enter>").sees("user ana", "Press s to choose the actions", "the policies ask for aws:MultiFactorAuthPresent")
  }

  @Test func `one key of a user's, group's, role's and policy's page opens it with them`() throws {
    let console = try ConsoleHarness(at: "user/ana", SimulatorSamples.account)
    console.press("s").sees("user ana")
    console.press(":group readers<Enter>s").sees("the policies of group readers")
    console.press(":role app<Enter>s").sees("role app")
    console.press(":policy \(SimulatorSamples.reads)<Enter>s").sees("the policy ReadReports alone")
  }

  @Test func `decisions say by which policy, or why not`() throws {
    try SimulatorSamples.ana().sees(
      "4 requests: 1 allowed, 3 denied", "s3:GetObject", "Allowed        ReadReports", "Implicit deny  no identity-based policy allows it",
      "Explicit deny  never")
  }

  @Test func `Enter explains the selected decision`() throws {
    try SimulatorSamples.ana().press("jj<Enter>").sees("Explanation  s3:DeleteObject", "Explicit deny", "never, statement 1", "Denied by")
  }

  @Test func `decisions are made anew while a resource is typed, and what isn't one is told`() throws {
    let console = try SimulatorSamples.ana().press("r<Backspace>2").sees("1 allowed")
    console.press("<Ctrl-U>arn:aws:s3:::else/x").sees("0 allowed")
    console.press(" reports").sees("The resource reports is neither an ARN nor *.")
    console.press("<Esc>").sees("arn:aws:s3:::reports/q1", "1 allowed")
    console.press("r arn:aws:s3:::reports/q2<Enter>").sees("8 requests: 2 allowed", "Resource")
  }

  @Test func `a context key that the policies ask for is offered and counts while it is typed`() throws {
    let console = try SimulatorSamples.ana().press("c").sees("The policies ask for", "aws:MultiFactorAuthPresent")
    console.press("<Enter>").sees("aws:MultiFactorAuthPresent = ")
    console.press("tru").sees("1 allowed").press("e").sees("2 allowed", "send")
    console.press("<Enter>").sees("aws:MultiFactorAuthPresent = true")
    console.press("c<Enter><Ctrl-U><Enter>").sees("1 allowed", "the policies ask for")
  }

  @Test func `any other key can be typed, and Esc takes it back`() throws {
    let console = try SimulatorSamples.ana().press("csqs:own<Enter>x,y<Enter>").sees("sqs:own = x, y")
    console.press("csqs:own<Enter>z<Esc>").sees("sqs:own = x, y")
  }

  @Test func `two hundred actions and unknown ones are decided`() throws {
    let console = try SimulatorSamples.ana().press("ss3:nonsense<Enter>").sees("5 requests", "s3:nonsense")
    console.press("ss3:*<Enter>")
    #expect(console.screen.contains(/1\d\d requests: \d+ allowed/) || console.screen.contains(/2\d\d requests: \d+ allowed/))
  }

  @Test func `who may not simulate is told so instead`() throws {
    let words = DecisionWords(principal: "ana", action: "iam:SimulatePrincipalPolicy", resource: "*")
    let error = IAMError(.accessDenied, .requestDeniedImplicitly(words, by: .identityBasedPolicy))
    let driver = ScreenDriver(SimulatorScreen(.user("ana")))
    driver.answer(.failed(error), tag: "simulation1").sees("AccessDenied: ")
    #expect(driver.errands.contains { if case .ask(_ as SimulateChange, tag: "simulation1") = $0.effect { true } else { false } })
  }

  @Test func `an answer to an older question is dropped`() throws {
    let driver = ScreenDriver(SimulatorScreen(.user("ana"))).press("r<Backspace>*")
    #expect(driver.errands.contains { if case .forget(tag: "simulation1") = $0.effect { true } else { false } })
    driver.answer(.failed(IAMError(.noSuchEntity, .noSuchUser("ana"))), tag: "simulation1").seesNot("NoSuchEntity")
  }

  @Test func `a policy in the editor is simulated as it is written, unsaved`() throws {
    let console = try ConsoleHarness(size: Size(columns: 120, rows: 24), at: "policy/\(SimulatorSamples.reads)", SimulatorSamples.account)
    console.press("e<Ctrl-F>Get<Enter><Esc>").press("<F9>")
    console.sees("the policy ReadReports alone, with ReadReports as edited").press("ss3:getobject<Enter>").sees("0 differences")
    console.press("<Esc>").sees("\"s3:Get*\"")
  }

  @Test func `a trust policy in the editor is simulated for a session of its role`() throws {
    let console = try ConsoleHarness(size: Size(columns: 120, rows: 24), at: "role/app", SimulatorSamples.account)
    console.press("E<F9>").sees("press p to choose who asks", "sts:AssumeRole", "arn:aws:iam::123456789012:role/app")
    console.press("pana<Enter>").sees("user ana, with app as edited", "1 allowed")
  }

  @Test(arguments: [
    ("Simulator", ""), ("SimulatorEmpty", "gx"), ("SimulatorPrincipal", "p"), ("SimulatorServices", "s"),
    ("SimulatorActions", "ss3:"), ("SimulatorContext", "c"), ("SimulatorWhatIf", "w"), ("SimulatorTried", "winto<Enter>writers<Enter>"),
    ("SimulatorMakeItSo", "winto<Enter>writers<Enter>a"),
  ])
  func `pages of the simulator`(name: String, keys: String) throws {
    var parts: [String] = []
    for size in KeptPagesTests.sizes {
      for language in Language.allCases {
        let console = try SimulatorSamples.ana(size: size, language: language).press(keys)
        let cursor = console.terminal.frame?.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
        parts.append("== \(size.columns)x\(size.rows) \(language.rawValue), \(cursor)\n" + console.screen)
      }
    }
    #expect(KeptText.difference(of: parts.joined(separator: "\n"), from: "Pages/\(name)") == nil)
  }

  @Test func `the page of proposals`() throws {
    // The search takes its time, so a language's page is asked for once.
    let consoles = try Language.allCases.map { try SimulatorSamples.ana(language: $0).press("jf") }
    let parts = KeptPagesTests.sizes.flatMap { size in
      zip(Language.allCases, consoles).map { language, console in
        console.resize(size.columns, size.rows)
        let cursor = console.terminal.frame?.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
        return "== \(size.columns)x\(size.rows) \(language.rawValue), \(cursor)\n" + console.screen
      }
    }
    #expect(KeptText.difference(of: parts.joined(separator: "\n"), from: "Pages/SimulatorProposals") == nil)
  }
}

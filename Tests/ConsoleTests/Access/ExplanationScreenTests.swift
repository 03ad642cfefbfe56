import AccountService
import IAM
import Language
import Terminal
import TestSupport
import Testing

@testable import Console

struct ExplanationScreenTests {
  private func shown(
    _ action: String, on resource: String = ExplanationSamples.reports, hasBoundary: Bool = true, context: [String: [String]] = [:],
    language: Language = .english, size: Size = Size(columns: 80, rows: 50)
  ) throws -> ScreenDriver {
    let decided = try ExplanationSamples.decided(action, on: resource, hasBoundary: hasBoundary, context: context)
    return ScreenDriver(ExplanationScreen(decided), size: size, language: language)
  }

  @Test func `an allowed request names the statements that allow it`() throws {
    try shown("s3:GetObject").sees(
      "Explanation  s3:GetObject", "Allowed", "is authorized to perform: s3:GetObject", "Allowed  identity-based policy",
      "Allowed  permissions boundary", "Allowed by", "Allow  read, statement 1 (Read)", "by group readers: inline policy · lines 4–9",
      "Allow  limits, statement 1", "permissions boundary · line 1")
  }

  @Test func `an explicit deny names the statement that denies`() throws {
    try shown("s3:DeleteObject", on: "arn:aws:s3:::archive/a").sees(
      "Explicit deny", "with an explicit deny in an identity-based policy.", "Explicit deny  identity-based policy", "stopped it",
      "Denied by", "Deny  read, statement 3 (KeepTheArchive)")
  }

  @Test func `an implicit deny tells what missed and every reason for it`() throws {
    try shown("s3:DeleteObject", on: "arn:aws:s3:::other/x").sees(
      "Implicit deny", "because no identity-based policy allows the s3:DeleteObject action.", "does not apply",
      "read, statement 2 (DeleteWithMFA)", "it is about other resources: arn:aws:s3:::reports/*, arn:aws:s3:::drafts/*",
      "Bool aws:MultiFactorAuthPresent [true], and the key is missing",
      "StringEquals aws:PrincipalTag/team [finance, audit], and the request has", "[sales]",
      "read, statement 3 (KeepTheArchive)", "aws:PrincipalTag/team = sales")
  }

  @Test func `context keys that are missing stand by themselves`() throws {
    try shown("s3:DeleteObject", context: ["aws:PrincipalTag/team": ["audit"]]).sees(
      "Context keys the policies ask for", "aws:MultiFactorAuthPresent", "Request", "Principal", "user/ana", "Context keys")
  }

  @Test func `a boundary that stops what the policies allow is told as that`() throws {
    let context = ["aws:PrincipalTag/team": ["audit"], "aws:MultiFactorAuthPresent": ["true"]]
    try shown("s3:DeleteObject", context: context).sees(
      "because no permissions boundary allows", "Allowed        identity-based policy", "Implicit deny  permissions boundary  ‹ stopped it",
      "Also applies, without deciding", "Allow  read, statement 2 (DeleteWithMFA)")
  }

  @Test func `where no statement is about the action that is said`() throws {
    try shown("ec2:RunInstances", on: "*").sees("None of the 2 policies heard has a statement about ec2:RunInstances.")
    try shown("ec2:RunInstances", on: "*", hasBoundary: false).sees("The policy heard has no statement about ec2:RunInstances.")
  }

  @Test func `Enter shows the statement in its document, marked and scrolled to`() throws {
    let driver = try shown("s3:DeleteObject", on: "arn:aws:s3:::archive/a", size: Size(columns: 80, rows: 14)).press("<Enter>")
    driver.sees("read, statement 3 (KeepTheArchive)", "20▌", #""Sid": "KeepTheArchive""#, "25▌")
    driver.seesNot("19▌", "26▌", #""Sid": "Read""#)
    driver.press("<Esc>").sees("Explicit deny")
  }

  @Test func `a document on one line is laid out and its statement marked all the same`() throws {
    let driver = try shown("s3:GetObject").press("j<Enter>")
    driver.sees("limits, statement 1", " 3  ", " 4▌", #""Effect": "Allow""#)
  }

  @Test func `o opens the page of the policy, a group's inline policy too`() throws {
    let driver = try shown("s3:GetObject").press("o")
    #expect(driver.state.screen.place == .inside(InlinePolicyScreen.placeName("read", of: .group("readers"))))
    driver.press("<Esc>jo")
    #expect(driver.state.screen.place == .policy(arn: "arn:aws:iam::123456789012:policy/limits"))
  }

  @Test func `y copies IAM's sentence`() throws {
    let driver = try shown("ec2:RunInstances", on: "*").press("y")
    let copied = driver.errands.compactMap { errand in if case .copy(let text) = errand.effect { text } else { nil } }
    #expect(copied.count == 1 && copied[0].hasPrefix("User: arn:aws:iam::123456789012:user/ana is not authorized to perform: "))
  }

  @Test func `a small terminal scrolls through all of it`() throws {
    let driver = try shown("s3:DeleteObject", on: "arn:aws:s3:::other/x", size: Size(columns: 40, rows: 12))
    driver.sees("Implicit deny").press("<End>").sees("aws:PrincipalType = User")
    driver.press("<Home>").sees("Implicit deny")
    driver.press(String(repeating: "j", count: 60)).sees("aws:PrincipalType = User")
    driver.press("<Enter>").sees("statement 3")
  }

  @Test func `a question's answer and its refusal are shown`() throws {
    let query = SimulateAccess(principal: "ana", actions: ["s3:GetObject"])
    let driver = ScreenDriver(ExplanationScreen(asking: query)).sees("searching…")
    #expect(driver.errands.contains { if case .ask(_ as SimulateAccess, tag: "explanation") = $0.effect { true } else { false } })
    driver.answer(.found([try ExplanationSamples.decided("s3:GetObject")]), tag: "explanation").sees("Allowed")
    driver.answer(.failed(IAMError(.noSuchEntity, .noSuchPrincipal("ana"))), tag: "explanation").sees("There is no user or role ana")
  }

  @Test(arguments: ["Explanation", "ExplanationEnd", "ExplanationAllowed", "ExplanationStatement"])
  func `pages that explain`(name: String) throws {
    let keys = ["ExplanationEnd": "<End>", "ExplanationStatement": "<Enter>"][name] ?? ""
    let action = name == "ExplanationAllowed" ? "s3:GetObject" : "s3:DeleteObject"
    var parts: [String] = []
    for size in KeptPagesTests.sizes {
      for language in Language.allCases {
        parts.append(try shown(action, language: language, size: size).press(keys).kept)
      }
    }
    #expect(KeptText.difference(of: parts.joined(separator: "\n"), from: "Pages/\(name)") == nil)
  }
}

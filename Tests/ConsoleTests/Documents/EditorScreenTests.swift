import AccountService
import AccountStore
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct EditorScreenTests {
  static let arn = PolicyFormsTests.arn
  static let trust = TrustTemplate.service("ec2.amazonaws.com")
  static let policy: [any WriteOperation] = [CreatePolicy(policyName: "readers", policyDocument: PolicyFormsTests.readers)]
  static let role: [any WriteOperation] = [CreateRole(roleName: "web", assumeRolePolicyDocument: trust)]

  @Test func `a trust policy is edited and saved`() throws {
    let console = try ConsoleHarness(at: "roles", Self.role)
    console.press("<Enter>E").sees("Trust policy of web", "ec2.amazonaws.com", "/ 2,048")
    console.press("<Alt-a>")
    console.paste(TrustTemplate.service("lambda.amazonaws.com"))
    console.press("<Ctrl-S>").sees("The trust policy of web was saved.")
    #expect(try console.ask(RoleDetail("web")).trusted == ["lambda.amazonaws.com"])
  }

  @Test func `a grammar mistake isn't saved: the cursor goes there and one sentence says what it is`() throws {
    let console = try ConsoleHarness(at: "roles", Self.role)
    console.press("<Enter>E<Ctrl-End>").press("<Ctrl-Home><Down><Down><Down><Down><End><Left><Left>x").press("<Ctrl-Home><Ctrl-S>")
    console.sees("Not saved: mend line 5, column 17 first.")
    #expect(console.terminal.frame?.cursor?.row == 6)
    #expect(try console.ask(RoleDetail("web")).role.value.trustPolicy == Self.trust)
  }

  @Test func `a document with an unknown action is saved, as in IAM, and its security warnings are told before`() throws {
    let console = try FindingSamples.policy().press("e<Ctrl-End><Enter><Ctrl-S>")
    console.sees("The document has 1 security warning.", "Make the new version the default").press("<Enter>").seesNot("Make the new")
    #expect(try console.ask(PolicyDetail(arn: Self.arn)).versions.map(\.id) == ["v2", "v1"])
  }

  @Test func `security warnings are told with the save where nothing is asked, unless they are muted`() throws {
    let console = try ConsoleHarness(at: "roles", Self.role)
    let open = Self.trust.replacing(#""Service": "ec2.amazonaws.com""#, with: #""AWS": "*""#)
    console.press("<Enter>E<Alt-a>").paste(open)
    console.press("<Ctrl-S>").sees("The trust policy of web was saved. It has 1 security warning.")
    console.press("E<F7>m<Esc><Ctrl-End><Enter><Ctrl-S>").sees("The trust policy of web was saved.").seesNot("security warning.")
  }

  @Test func `a form's document tells its security warnings when it goes back to the form`() throws {
    let console = try ConsoleHarness(at: "policies")
    console.press("nreaders<Tab><Tab><Enter><Alt-a>").paste(FindingSamples.mixed)
    console.press("<Ctrl-S>").sees("The document has 1 security warning.")
  }

  @Test func `Esc asks when something was changed`() throws {
    let console = try ConsoleHarness(at: "roles", Self.role)
    console.press("<Enter>E <Esc>").sees("Unsaved changes").press("<Tab><Enter>").sees("ARN").seesNot("Trust policy of web ›")
  }

  @Test func `an unchanged document is no new version`() throws {
    let console = try ConsoleHarness(at: "policy/\(Self.arn)", Self.policy)
    console.press("e<Ctrl-S>").sees("Nothing was changed.")
    #expect(try console.ask(PolicyDetail(arn: Self.arn)).versions.count == 1)
  }

  @Test func `a version can be saved without becoming the default one`() throws {
    let console = try ConsoleHarness(at: "policy/\(Self.arn)", Self.policy)
    console.press("e<Ctrl-End><Enter><Ctrl-S><Tab><Enter>").sees("the default version stays")
    let detail = try console.ask(PolicyDetail(arn: Self.arn))
    #expect(detail.versions.map(\.id) == ["v2", "v1"])
    #expect(detail.policy.value.defaultVersion == "v1")
  }

  @Test func `a sixth version asks which one to delete`() throws {
    let more = (2...5).map { number in
      CreatePolicyVersion(
        policyARN: Self.arn, policyDocument: PolicyFormsTests.readers.replacing("GetObject", with: "Get\(number)"), setAsDefault: true)
    }
    let console = try ConsoleHarness(at: "policy/\(Self.arn)", Self.policy + more)
    console.press("e<Ctrl-End><Enter><Ctrl-S>").sees("5 versions are the most: choose one to delete", "v4", "v1")
    console.press("v1<Enter><Enter>").sees("A new version of readers is the default version now.")
    #expect(try console.ask(PolicyDetail(arn: Self.arn)).versions.map(\.id) == ["v6", "v5", "v4", "v3", "v2"])
  }

  @Test func `somebody's newer document is shown line by line, and mine is kept`() throws {
    let console = try ConsoleHarness(at: "roles", Self.role)
    console.press("<Enter>E<Alt-a>")
    console.paste(TrustTemplate.service("lambda.amazonaws.com"))
    let theirs = TrustTemplate.service("ecs.amazonaws.com")
    try console.meanwhile(UpdateAssumeRolePolicy(roleName: "web", policyDocument: theirs))
    console.press("<Ctrl-S>").sees(
      "Changed by somebody else meanwhile", #"-         "Service": "ecs.amazonaws.com""#, #"+         "Service": "lambda"#)
    console.press("m").sees("The trust policy of web was saved.")
    #expect(try console.ask(RoleDetail("web")).trusted == ["lambda.amazonaws.com"])
  }

  @Test func `somebody's newer document can be edited on`() throws {
    let console = try ConsoleHarness(at: "roles", Self.role)
    console.press("<Enter>E<Alt-a>")
    console.paste(TrustTemplate.service("lambda.amazonaws.com"))
    try console.meanwhile(UpdateAssumeRolePolicy(roleName: "web", policyDocument: TrustTemplate.service("ecs.amazonaws.com")))
    console.press("<Ctrl-S>t").sees("ecs.amazonaws.com", "The document saved meanwhile is in the editor").seesNot("lambda")
    console.press("<Ctrl-End><Enter><Ctrl-S>").sees("The trust policy of web was saved.")
  }

  @Test func `another change to the role leaves the document alone and is no question`() throws {
    let console = try ConsoleHarness(at: "roles", Self.role)
    console.press("<Enter>E<Alt-a>")
    console.paste(TrustTemplate.service("lambda.amazonaws.com"))
    try console.meanwhile(UpdateRole(roleName: "web", description: "new", maxSessionDuration: 3600))
    console.press("<Ctrl-S>").sees("The trust policy of web was saved.")
    let role = try console.ask(RoleDetail("web")).role.value
    #expect(role.description == "new")
    #expect(role.trustPolicy.contains("lambda"))
  }

  @Test func `what the account refuses is told and nothing is lost`() throws {
    let console = try ConsoleHarness(at: "roles", Self.role)
    console.press("<Enter>E<Alt-a>")
    console.paste(Self.trust.replacing(#""Service": "ec2.amazonaws.com""#, with: #""AWS": "arn:aws:iam::123456789012:user/nobody""#))
    console.press("<Ctrl-S>").sees("MalformedPolicyDocument", "user/nobody")
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 15), Size(columns: 40, rows: 12)], Language.allCases)
  func `the editor works at every size`(size: Size, language: Language) throws {
    let console = try ConsoleHarness(size: size, language: language, at: "roles", Self.role)
    console.press("<Enter>E").sees("2012-10-17", "Ctrl-S").press("<Ctrl-End><Enter><Ctrl-S>").seesNot("Ctrl-S")
  }
}

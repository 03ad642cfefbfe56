import AccountService
import AccountStore
import IAM
import Language
import PolicyEngine
import Terminal
import Testing

@testable import Console

struct RoleFormsTests {
  /// Down to the role's name, behind the field of the service.
  static let toName = "<Tab>"

  @Test func `a role for EC2 comes with the instance profile of its name`() throws {
    let console = try ConsoleHarness(at: "roles")
    console.press("n").sees("Create role", "AWS service", "Another AWS account", "Own trust policy")
    console.press("<Tab><Enter>ec2.amazonaws.com<Enter>").sees("Create one of the same name")
    console.press("<Tab>web-server<Ctrl-S>").sees("Role web-server and its instance profile were created.")
    let detail = try console.ask(RoleDetail("web-server"))
    #expect(detail.trusted == ["ec2.amazonaws.com"])
    #expect(detail.profiles.map(\.value.name) == ["web-server"])
  }

  @Test func `without the box no instance profile is made`() throws {
    let console = try ConsoleHarness(at: "roles")
    console.press("n<Tab><Enter>ec2.amazonaws.com<Enter><Tab>web<Tab><Tab><Tab> <Ctrl-S>").sees("Role web was created.")
    #expect(try console.ask(RoleDetail("web")).profiles.isEmpty)
  }

  @Test func `a role for another account asks for its external ID and for MFA`() throws {
    let console = try ConsoleHarness(at: "roles")
    console.press("n<Right>").sees("Account ID", "External ID")
    console.press("<Tab>12345").sees("An account ID has 12 digits.")
    console.press("<Ctrl-U>999999999999<Tab>secret/42<Tab> <Tab>auditor<Ctrl-S>").sees("Role auditor was created.")
    let trust = try console.ask(RoleDetail("auditor")).role.value.trustPolicy
    #expect(trust.contains(#""AWS": "arn:aws:iam::999999999999:root""#))
    #expect(trust.contains(#""sts:ExternalId": "secret/42""#))
    #expect(trust.contains(#""aws:MultiFactorAuthPresent": "true""#))
  }

  @Test func `a trust policy of one's own is written in the editor`() throws {
    let console = try ConsoleHarness(at: "roles")
    console.press("n<Right><Right><Tab>").sees("not written yet")
    console.press("<Tab>own<Ctrl-S>").sees("Press Enter here and write the document first.")
    console.press("<Enter>").sees("arn:aws:iam::123456789012:root", "Trust policy")
    console.press("<Ctrl-S>").sees("Create role", "lines")
    console.press("<Ctrl-S>").sees("Role own was created.")
    #expect(try console.ask(RoleDetail("own")).trusted == ["arn:aws:iam::123456789012:root"])
  }

  @Test func `description and longest session are changed, seconds are checked`() throws {
    let console = try ConsoleHarness(
      at: "roles", [CreateRole(roleName: "web", assumeRolePolicyDocument: TrustTemplate.service("ec2.amazonaws.com"))])
    console.press("eFor the web<Tab><Left>").sees("Seconds")
    console.press("<Tab><Ctrl-U>60").sees("Enter a whole number from 3,600 to 43,200.")
    console.press("<Ctrl-U>5400<Ctrl-S>").sees("Role web was saved.")
    let role = try console.ask(RoleDetail("web")).role.value
    #expect(role.description == "For the web")
    #expect(role.maxSessionDuration == 5400)
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 15), Size(columns: 40, rows: 12)], Language.allCases)
  func `every field of a new role can be reached and is seen`(size: Size, language: Language) throws {
    let console = try ConsoleHarness(size: size, language: language, at: "roles")
    console.press("n")
    let labels: [Sentence] = [
      .factTrusts, .formService, .formRoleName, .factDescription, .formPolicies, .permissionsBoundary, .factSession, .columnPath, .tags,
    ]
    for label in labels { console.sees(label(language)).press("<Tab>") }
  }

  @Test(arguments: ["service", "account"]) func `trust policies from the fields are what IAM takes`(_ kind: String) {
    let text =
      kind == "service"
      ? TrustTemplate.service("lambda.amazonaws.com")
      : TrustTemplate.account("123456789012", partition: "aws", externalID: "a\"b", needsMFA: true)
    #expect(PolicyDocument.validate(text, as: .trust, quota: .trust).isEmpty)
  }
}

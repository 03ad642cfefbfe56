import AWSCatalog
import AccountService
import AccountStore
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct PolicyFormsTests {
  static let arn = "arn:aws:iam::123456789012:policy/readers"
  static let readers = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#

  @Test func `a policy is written with a mistake, mended where the editor points, attached, given a second version and rolled back`() throws
  {
    let console = try ConsoleHarness(at: "policies", [CreateGroup(groupName: "developers")])
    console.press("nreaders<Tab><Tab><Enter>").sees("Policy document", "2012-10-17")
    // The cursor stands in the empty list of actions.
    console.paste("\"GetObject\"")
    console.press("<Ctrl-S>").sees("Not saved: mend line 6, column 18 first.").sees("Policy document")
    console.press("<Right>")
    console.paste("s3:")
    console.press("<Ctrl-S>").sees("Create policy", "10 lines")
    console.press("<Ctrl-S>").sees("Policy readers was created.", Self.arn)

    console.press("a").sees("Attach readers to", "developers").press("dev<Enter>").sees("readers was attached to developers.")

    console.press("e").sees("New version of readers").press("<Ctrl-Home><Down><Down><Down><Down><Down><End><Left><Left>")
    console.paste(",\"s3:ListBucket\"")
    console.press("<Ctrl-S>").sees("Save as default", "Save only").press("<Enter>").sees(
      "A new version of readers is the default version now.")
    #expect(try console.ask(PolicyDetail(arn: Self.arn)).policy.value.defaultVersion == "v2")
    #expect(try console.ask(PolicyDetail(arn: Self.arn)).document.contains("s3:ListBucket"))

    console.press("2<Down>=").sees("Make v1 the default version").press("<Tab><Enter>").sees("v1 is the default version of readers now.")
    #expect(try console.ask(PolicyDetail(arn: Self.arn)).policy.value.defaultVersion == "v1")
    #expect(try console.ask(GroupDetail("developers")).attached.map(\.arn) == [Self.arn])
  }

  @Test func `a policy can start from one of AWS's`() throws {
    let console = try ConsoleHarness(at: "policies")
    console.press("nmine<Tab><Enter>AmazonS3ReadOnlyAccess<Enter><Tab><Tab>Mine<Ctrl-S>").sees("Policy mine was created.")
    let detail = try console.ask(PolicyDetail(arn: "arn:aws:iam::123456789012:policy/mine"))
    #expect(detail.document.contains("s3:Get*"))
    #expect(detail.policy.value.description == "Mine")
  }

  @Test func `an AWS managed policy is copied`() throws {
    let console = try ConsoleHarness(at: "policy/arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess")
    console.press("c").sees("Copy AmazonS3ReadOnlyAccess").press("-mine<Ctrl-S>").sees("Policy AmazonS3ReadOnlyAccess-mine was created.")
  }

  @Test func `without a document there is no policy, and the form says where to write it`() throws {
    let console = try ConsoleHarness(at: "policies")
    console.press("nempty<Ctrl-S>").sees("Press Enter here and write the document first.")
  }

  @Test func `an inline policy is made, read, edited and deleted`() throws {
    let console = try ConsoleHarness([CreateUser(userName: "alice")])
    console.press("<Enter>n").sees("Create inline policy for alice")
    console.press("reading<Tab><Enter><Alt-a>")
    console.paste(Self.readers)
    console.press("<Ctrl-S><Ctrl-S>").sees("The inline policy reading of alice was saved.", "s3:GetObject")
    console.press("e<Ctrl-End><Enter><Ctrl-S>").sees("The inline policy reading of alice was saved.")
    console.press("d").sees("Delete the inline policy reading of alice?").press("<Tab><Enter>").sees("was deleted", "No policies")
    #expect(try console.ask(UserDetail("alice")).inline.isEmpty)
  }

  @Test func `an inline policy of a taken name is refused at its field`() throws {
    let console = try ConsoleHarness([
      CreateUser(userName: "alice"), PutUserPolicy(userName: "alice", policyName: "reading", policyDocument: Self.readers),
    ])
    console.press("<Enter>nReading").sees("There is an inline policy Reading already")
  }

  @Test func `the quota counts all inline policies together`() throws {
    let console = try ConsoleHarness([
      CreateUser(userName: "alice"), PutUserPolicy(userName: "alice", policyName: "reading", policyDocument: Self.readers),
    ])
    console.press("<Enter>nnew<Tab>").sees("1,952 characters")
    console.press("<Enter>").sees("/ 1,952")
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 15), Size(columns: 40, rows: 12)], Language.allCases)
  func `every field of a new policy can be reached and is seen`(size: Size, language: Language) throws {
    let console = try ConsoleHarness(size: size, language: language, at: "policies")
    console.press("n")
    for label in [Sentence.formPolicyName, .formModel, .tabDocument, .factDescription, .columnPath, .tags] {
      console.sees(label(language)).press("<Tab>")
    }
  }
}

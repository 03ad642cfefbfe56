import AccountService
import IAM
import Language
import Terminal
import Testing

@testable import Console

/// Asking who can, and finding the hole in an account, by keys.
struct WhoCanScreenTests {
  static func console(
    _ size: Size = Size(columns: 110, rows: 24), language: Language = .english, at place: String = "users"
  ) throws -> ConsoleHarness {
    let root = "arn:aws:iam::123456789012:root"
    let mine = #"{"Version":"2012-10-17","Statement":{"Sid":"Own","Effect":"Allow","Action":"s3:Get*","Resource":"*"}}"#
    let switching = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}}"#
    let trust = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"\#(root)"},"Action":"sts:AssumeRole"}}"#
    return try ConsoleHarness(
      size: size, language: language, at: place,
      [
        CreateUser(userName: "ana"), CreateUser(userName: "intern"), CreateRole(roleName: "power", assumeRolePolicyDocument: trust),
        PutUserPolicy(userName: "ana", policyName: "mine", policyDocument: mine),
        PutUserPolicy(userName: "intern", policyName: "switching", policyDocument: switching),
        AttachRolePolicy(roleName: "power", policyARN: "arn:aws:iam::aws:policy/AdministratorAccess"),
      ])
  }

  @Test func `typing an action answers at once, with paths and marks`() throws {
    let console = try Self.console().press("gw").sees("Who can", "Type an action")
    console.press("s3:GetObject").sees("user/ana", "inline mine", "user/intern", "role power → AdministratorAccess", "administrator")
    console.press("<Esc>").sees("4 principals").press("<Tab><Tab>arn:aws:s3:::a/b<Esc>").sees("user/ana")
    console.press("<Tab><Ctrl-U>s3:DeleteObject<Esc>").seesNot("user/ana").sees("user/intern")
  }

  @Test func `Tab completes a service and its action`() throws {
    let console = try Self.console().press("gwsqs").sees("sqs:", "Amazon").press("<Tab>").sees("sqs:AddPermission")
    console.press("SendM<Tab>").sees("sqs:SendMessage", "role/power")
  }

  @Test func `the resource completes to the form of its ARN`() throws {
    try Self.console().press("gwsqs:SendMessage<Tab>a").sees("arn:aws:sqs:").press("<Tab>").sees("Resource")
  }

  @Test func `a resource that is none is refused in the place of the answer`() throws {
    try Self.console().press("gws3:GetObject<Tab>nothing").sees("The resource nothing is neither an ARN nor")
  }

  @Test func `the filter leaves whom it names`() throws {
    let console = try Self.console(at: "who-can/s3:GetObject").sees("user/ana", "role/power")
    console.press("/intern").sees("1 / 4").seesNot("user/ana").press("<Enter><Esc>").sees("user/ana")
  }

  @Test func `Enter opens the steps, each with its policy and statement, which lead on`() throws {
    let console = try Self.console(at: "who-can/s3:GetObject").press("jj<Enter>")
    console.sees(
      "How user/intern can", "user/intern assumes role power", "inline switching, statement 1", "trust policy of power", "role/power does")
    console.press("<Enter>").sees("User intern").press("<Esc>j<Enter>").sees("switching").press("<Esc>jj<Enter>").sees("Role power")
  }

  @Test func `e explains a step`() throws {
    try Self.console(at: "who-can/s3:GetObject").press("j").press("e").sees("Explanation", "Allow", "mine")
  }

  @Test func `a leads to the ways to administrator and from there to the role that is closed`() throws {
    let console = try Self.console(at: "who-can/s3:GetObject").press("a")
    console.sees("Ways to administrator", "1 now, 1 can become one", "administrator now", "user/intern", "1 step", "role power")
    console.press("jr").sees("Role power").press("<Esc><Enter>").sees(
      "user/intern assumes role power", "role/power is an administrator by AdministratorAccess.")
    try console.meanwhile(DeleteUserPolicy(userName: "intern", policyName: "switching"))
    console.press("<Esc>")
    console.lookAtStore()
    console.sees("1 now, 0 can become one")
  }

  @Test func `the command opens it with action and resource`() throws {
    let console = try Self.console()
    console.press(":who-can s3:GetObject arn:aws:s3:::x/y<Enter>").sees("s3:GetObject", "arn:aws:s3:::x/y", "user/ana")
  }

  @Test func `a role's page asks who can assume it`() throws {
    try Self.console(at: "role/power").press("W").sees("Who can", "sts:AssumeRole", "role/power", "user/intern")
  }

  @Test func `places are read as they are told`() {
    for place in [Place.whoCan(action: nil, resource: nil), .whoCan(action: "s3:GetObject", resource: "arn:aws:s3:::a/b c")] {
      #expect(Place(place.name) == place)
    }
  }

  @Test func `it can be used on the smallest terminal`() throws {
    let console = try Self.console(Size(columns: 40, rows: 12)).press("gws3:GetObject<Esc>").sees("user/ana", "inline mine")
    console.press("jj<Enter>").sees("user/intern assumes role power")
  }
}

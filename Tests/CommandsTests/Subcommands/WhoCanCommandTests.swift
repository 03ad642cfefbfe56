import Commands
import Testing

struct WhoCanCommandTests {
  let trial = CommandTrial.withAccount()

  init() {
    _ = trial.run("call", "create-user", "--user-name", "ana")
    _ = trial.run("call", "create-group", "--group-name", "admins")
    _ = trial.run("call", "add-user-to-group", "--user-name", "ana", "--group-name", "admins")
    _ = trial.run("call", "attach-group-policy", "--group-name", "admins", "--policy-arn", "arn:aws:iam::aws:policy/AdministratorAccess")
  }

  @Test func `a program gets a line for everybody who can`() {
    let outcome = trial.run("who-can", "s3:GetObject", "arn:aws:s3:::b/k")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(
      outcome.output == """
        {"principal":"arn:aws:iam::123456789012:root","via":["root"],"conditional":false}
        {"principal":"arn:aws:iam::123456789012:user/ana","via":["group:admins → arn:aws:iam::aws:policy/AdministratorAccess"],"conditional":false}

        """)
  }

  @Test func `people get a table`() {
    let outcome = trial.run("who-can", "s3:GetObject", "--output", "table")
    #expect(outcome.output.hasPrefix("Principal ") && outcome.output.contains("user/ana"))
  }

  @Test func `an action with wildcards can't be asked`() {
    #expect(trial.run("who-can", "s3:*").errors.hasPrefix("ValidationError: The action s3:* isn't service:Action without wildcards"))
    #expect(trial.run("who-can").status == 2)
  }
}

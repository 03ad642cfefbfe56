import Commands
import Testing

struct SimulateCommandTests {
  let trial = CommandTrial.withAccount()

  init() {
    _ = trial.run("call", "create-user", "--user-name", "ana")
    _ = trial.run("call", "put-user-policy", "--user-name", "ana", "--policy-name", "read", "--policy-document", Self.policy)
  }

  static let policy = """
    {"Version":"2012-10-17","Statement":[
     {"Sid":"Read","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*",
      "Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}]}
    """

  @Test func `a program gets a line for each action and resource`() {
    let outcome = trial.run(
      "simulate", "--principal", "ana", "--action", "s3:GetObject", "s3:PutObject", "--resource", "arn:aws:s3:::b/k", "--context",
      "aws:SourceIp=10.1.1.1")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(
      outcome.output == """
        {"principal":"arn:aws:iam::123456789012:user/ana","action":"s3:GetObject","resource":"arn:aws:s3:::b/k","decision":"Allowed","blockedBy":[]}
        {"principal":"arn:aws:iam::123456789012:user/ana","action":"s3:PutObject","resource":"arn:aws:s3:::b/k","decision":"ImplicitlyDenied","blockedBy":["identity"]}

        """)
  }

  @Test func `an explanation names the statement, its lines and what is missing`() {
    let allowed = trial.run(
      "simulate", "--principal", "user/ana", "--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k", "--context",
      "aws:SourceIp=10.1.1.1", "--explain")
    #expect(
      allowed.output.contains(
        #""layers":{"identity":"Allowed"},"decidingStatements":[{"layer":"identity","policy":"inline:read","statement":0,"sid":"Read","firstLine":2,"lastLine":3}],"missingContextKeys":[],"unresolvedVariables":[],"message":""#
      ))
    let denied = trial.run("simulate", "--principal", "ana", "--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k", "--explain")
    #expect(
      denied.output.contains(#""missingContextKeys":["aws:SourceIp"]"#) && denied.output.contains("because no identity-based policy allows")
    )
  }

  @Test func `people get a table, or the reasons in their language`() {
    let table = trial.run(
      "simulate", "--principal", "ana", "--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k", "--output", "table")
    #expect(
      table.output == """
        Decision           Action        Resource
        Implicitly denied  s3:GetObject  arn:aws:s3:::b/k

        """)
    let why = trial.run(
      "simulate", "--principal", "ana", "--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k", "--explain", "--output", "table",
      "--language", "ko")
    #expect(why.output.hasPrefix("묵시적으로 거부됨: ") && why.output.contains("없는 컨텍스트 키: aws:SourceIp"))
  }

  @Test func `policies from files count`() throws {
    let more = try trial.file("more.json", #"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#)
    let outcome = trial.run("simulate", "--principal", "ana", "--action", "s3:PutObject", "--policy", more)
    #expect(outcome.output.contains(#""decision":"Allowed""#))
    let bad = try trial.file("bad.json", "{")
    let refused = trial.run("simulate", "--principal", "ana", "--action", "s3:PutObject", "--policy", bad)
    #expect(refused.status == 1 && refused.errors.hasPrefix("MalformedPolicyDocument: \(bad): Syntax errors in policy"))
  }

  @Test func `wrong usage is told`() {
    #expect(trial.run("simulate").errors == "Usage: The command iamdesk simulate needs --principal, --action too.\n")
    #expect(trial.run("simulate", "--principal", "ana", "--action", "s3:GetObject", "--context", "x").status == 2)
    #expect(trial.run("simulate", "--batch", "-", "--explain").errors.hasPrefix("Usage: The option --explain can't stand beside --batch"))
    #expect(trial.run("simulate", "--principal", "nobody", "--action", "s3:GetObject").status == 1)
    #expect(trial.run("simulate", "--principal", "ana", "--action", "s3:*").errors.hasPrefix("ValidationError: "))
  }
}

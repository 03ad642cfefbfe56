import Language
import PolicyEngine
import Testing

struct ConditionRulesTests {
  func policy(_ condition: String) -> String {
    identity("\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Condition\":\(condition)")
  }

  @Test(arguments: [
    "{}", #"{"StringEquals":{}}"#, #"{"StringEquals":{"aws:username":"a","aws:ResourceTag/a:b":["b","c"]}}"#,
    #"{"Bool":{"aws:SecureTransport":true},"NumericLessThan":{"s3:max-keys":10}}"#,
    #"{"ForAllValues:StringLikeIfExists":{"aws:TagKeys":[]}}"#,
    #"{"DateLessThan":{"aws:CurrentTime":["2026-01-31T09:00:00Z","2026-01-31","2026-01","1767225600"]}}"#,
    #"{"StringEquals":{"oidc.eks.us-east-1.amazonaws.com/id/AB:sub":"x"}}"#,
  ])
  func `conditions of the right form are taken`(condition: String) {
    #expect(firstText(policy(condition)) == nil)
  }

  @Test(arguments: [
    ("[]", "Syntax errors in policy."),
    (#"{"StringEquals":"x"}"#, "Syntax errors in policy."),
    (#"{"stringequals":{"aws:username":"x"}}"#, "Syntax errors in policy."),
    (#"{"StringEquals":{"aws:username":null}}"#, "Syntax errors in policy."),
    (#"{"StringEquals":{"aws:username":[["x"]]}}"#, "Syntax errors in policy."),
    (#"{"StringEquals":{"username":"x"}}"#, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
    (#"{"DateLessThan":{"aws:CurrentTime":"tomorrow"}}"#, "The policy failed legacy parsing"),
  ])
  func `other conditions are refused in IAM's words`(condition: String, text: String) {
    #expect(firstText(policy(condition)) == text)
  }

  @Test func `a problem names its operator and key`() {
    let problems = PolicyDocument.validate(policy(#"{"StringEqual":{"aws:username":{}}}"#), as: .identity)
    #expect(problems.map(\.path) == ["Statement[0].Condition.StringEqual", "Statement[0].Condition.StringEqual[\"aws:username\"]"])
    #expect(problems[0].advice.english == "StringEqual is no condition operator; write one such as StringEquals.")
  }
}

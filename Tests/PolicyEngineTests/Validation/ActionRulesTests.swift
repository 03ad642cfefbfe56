import PolicyEngine
import Testing

struct ActionRulesTests {
  func policy(_ action: String) -> String {
    identity("\"Effect\":\"Allow\",\"Action\":\(action),\"Resource\":\"*\"")
  }

  @Test(arguments: [#""*""#, #""s3:Get*""#, #""S3:getobject""#, #""no-such.service:Thing""#, #"["a:b","c:*"]"#, #""*:Get""#])
  func `actions of the right form are taken, known or not`(action: String) {
    #expect(firstText(policy(action)) == nil)
  }

  @Test(arguments: [
    (#""GetObject""#, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
    (#""s3*""#, "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
    (#""s3:Get:Object""#, "Actions/Condition can contain only one colon."),
    (#"" s3:Get""#, "Vendor  s3 is not valid"),
    (#""s3*:Get""#, "Vendor s3* is not valid"),
    (#"":Get""#, "Vendor  is not valid"),
    ("[]", "Policy statement must contain actions."),
    ("[1]", "Syntax errors in policy."),
    ("{}", "Syntax errors in policy."),
  ])
  func `actions of another form are refused in IAM's words`(action: String, text: String) {
    #expect(firstText(policy(action)) == text)
  }

  @Test func `a problem stands at its own list element`() {
    #expect(PolicyDocument.validate(policy(#"["s3:Get","Put"]"#), as: .identity).map(\.path) == ["Statement[0].Action[1]"])
  }
}

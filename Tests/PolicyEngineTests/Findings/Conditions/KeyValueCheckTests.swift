import PolicyEngine
import Testing

struct KeyValueCheckTests {
  static let table: [(id: String, block: String)] = [
    ("INVALID_REGION", #""StringEquals":{"aws:RequestedRegion":[«"Frankfurt"»,"eu-central-1","us-gov-west-1"]}"#),
    ("INVALID_REGION", #""StringLike":{"aws:RequestedRegion":"eu-*"}"#),
    ("INVALID_KEY_VALUE", #""StringEquals":{"aws:PrincipalAccount":[«"1111"»,"111122223333","anonymous"]}"#),
    ("INVALID_KEY_VALUE", #""StringEquals":{"aws:PrincipalOrgID":[«"111122223333"»,"o-a1b2c3d4e5"]}"#),
    ("INVALID_KEY_VALUE", #""StringLike":{"aws:PrincipalOrgID":"o-*","aws:ResourceAccount":"${aws:PrincipalAccount}"}"#),
    ("INVALID_KEY_VALUE", #""StringEquals":{"aws:SourceVpc":«"vpce-1a2b3c4d"»,"aws:SourceVpce":"vpce-1a2b3c4d"}"#),
    ("INVALID_KEY_VALUE", #""StringEquals":{"aws:PrincipalType":[«"Role"»,"AssumedRole"]}"#),
    ("INVALID_KEY_VALUE", #""StringEquals":{"iam:PassedToService":[«"ec2"»,"ec2.amazonaws.com"]}"#),
    ("INVALID_KEY_VALUE", #""ForAnyValue:StringEquals":{"aws:PrincipalOrgPaths":[«"ou-ab12-1"»,"o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/"]}"#),
  ]
  static let cases = table.map { FindingCase($0.id, FindingCase.condition($0.block, action: "iam:PassRole")) }

  @Test(arguments: cases) func `values that a key never has`(test: FindingCase) { test.check() }

  @Test func `the form of the key's values is shown`() {
    #expect(Self.cases[3].message == "aws:PrincipalOrgID is never 111122223333; its values look like o-a1b2c3d4e5.")
  }
}

import PolicyEngine
import Testing

struct ConditionValueCheckTests {
  static let table: [(id: String, block: String)] = [
    ("TYPE_MISMATCH_BOOLEAN", #""Bool":{"aws:SecureTransport":«"yes"»}"#),
    ("TYPE_MISMATCH_BOOLEAN", #""Null":{"aws:username":[«"aws:userid"»,"false"]}"#),
    (
      "TYPE_MISMATCH_BOOLEAN", #""Bool":{"aws:SecureTransport":"True","aws:ViaAWSService":false,"aws:AssumedRoot":"${aws:PrincipalTag/x}"}"#
    ),
    ("TYPE_MISMATCH_NUMBER", #""NumericLessThan":{"aws:MultiFactorAuthAge":«"1h"»,"s3:max-keys":10,"s3:x":"-0.5"}"#),
    ("TYPE_MISMATCH_IP_RANGE", #""IpAddress":{"aws:SourceIp":[«"203.0.113.*"»,"203.0.113.0/24",«"203.0.113.0/33"»,"2001:db8::/32"]}"#),
    ("TYPE_MISMATCH_IP_RANGE", #""NotIpAddress":{"aws:SourceIp":«"${aws:VpcSourceIp}"»}"#),
    ("TYPE_MISMATCH_STRING", #""BinaryEquals":{"kms:x":[«"not base64!"»,"QmluYXJ5"]}"#),
    (
      "TYPE_MISMATCH_ARN",
      #""ArnLike":{"aws:PrincipalArn":[«"role/x"»,"arn:aws:iam::*:role/x","*","${aws:PrincipalArn}","*:*:iam::*:role/x"]}"#
    ),
    ("INVALID_DATE_VALUE", #""DateLessThan":{"aws:CurrentTime":[«"1767225600"»,"2026-01-01","2026"]}"#),
    ("TYPE_MISMATCH_DATE", #""DateLessThan":{"aws:CurrentTime":[«"tomorrow"»,"2026-01-01T09:00:00Z"]}"#),
    ("INVALID_CONDITION_DATA_TYPE", #""NumericEquals":{"s3:max-keys":«[10,"20"]»,"s3:min":["1","2"]}"#),
    ("INVALID_CONDITION_MULTIPLE_BOOLEAN", #""Bool":{"aws:SecureTransport":«["true","false"]»,"aws:ViaAWSService":["true"]}"#),
  ]
  static let cases = table.map { FindingCase($0.id, FindingCase.condition($0.block)) }

  @Test(arguments: cases) func `values that their operator can't read`(test: FindingCase) { test.check() }

  @Test func `operator and value are named`() {
    #expect(Self.cases[0].message == "Bool compares with true or false, not yes.")
    #expect(Self.cases[4].message == "IpAddress can't read 203.0.113.* as an IP range.")
    #expect(Self.cases[7].message == "ArnLike can't read role/x as an ARN of six parts.")
  }
}

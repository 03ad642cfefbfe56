import PolicyEngine
import Testing

struct OperatorTypeCheckTests {
  static let wrong = [
    #"«"NumericEquals"»:{"aws:username":"1"}"#, #"«"StringEquals"»:{"aws:SecureTransport":"true"}"#,
    #"«"IpAddress"»:{"aws:SourceArn":"10.0.0.1"}"#,
    #"«"StringLike"»:{"aws:SourceIp":"203.*"}"#, #"«"Bool"»:{"aws:username":"true"}"#, #"«"DateLessThan"»:{"aws:username":"2026-01-01"}"#,
    #"«"StringEquals"»:{"aws:MultiFactorAuthAge":"1"}"#, #"«"BinaryEquals"»:{"aws:username":"YQ=="}"#, #"«"ArnLike"»:{"aws:SourceIp":"*"}"#,
    #"«"ForAnyValue:NumericEquals"»:{"aws:TagKeys":"1"}"#, #"«"BoolIfExists"»:{"ec2:InstanceType":"true"}"#,
  ]
  static let right = [
    #""NumericLessThan":{"aws:MultiFactorAuthAge":"3600","aws:EpochTime":"1"}"#, #""Bool":{"aws:SecureTransport":true}"#,
    #""ArnLike":{"aws:SourceArn":"*","aws:username":"*"}"#, #""StringLike":{"aws:PrincipalArn":"*"}"#,
    #""IpAddress":{"aws:VpcSourceIp":"10.0.0.0/8"}"#,
    #""DateLessThan":{"aws:TokenIssueTime":"2026-01-01","aws:EpochTime":"1"}"#,
    #""Null":{"aws:SecureTransport":"true","aws:SourceIp":"true"}"#,
    #""NumericEquals":{"nosuch:key":"1"}"#, #""NoSuchOperator":{"aws:SourceIp":"1"}"#,
  ]
  static let cases = (wrong + right).map { FindingCase("TYPE_MISMATCH", FindingCase.condition($0)) }

  @Test(arguments: cases) func `operators of another type than the key`(test: FindingCase) { test.check() }

  @Test func `an operator that fits is named`() {
    #expect(
      Self.cases[0].message
        == "aws:username holds String values, which NumericEquals doesn't compare; use an operator such as StringEquals.")
    #expect(Self.cases[1].message?.hasSuffix("use an operator such as Bool.") == true)
    #expect(Self.cases[2].message?.hasSuffix("use an operator such as ArnLike.") == true)
    #expect(Self.cases[3].message?.hasSuffix("use an operator such as IpAddress.") == true)
    #expect(Self.cases[6].message?.hasSuffix("use an operator such as NumericEquals.") == true)
  }
}

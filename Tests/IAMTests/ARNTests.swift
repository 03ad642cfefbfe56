import IAM
import Testing

@Suite struct ARNTests {
  @Test func `an ARN is taken apart and put together again`() throws {
    let text = "arn:aws:iam::123456789012:user/engineering/platform/ana"
    let arn = try #require(ARN(text))
    #expect(arn.description == text)
    #expect(arn.account == "123456789012")
    #expect(arn.resourceType == "user")
    #expect(arn.path == "/engineering/platform/")
    #expect(arn.name == "ana")
  }

  @Test func `a resource may hold colons`() {
    #expect(ARN("arn:aws:sns:us-east-1:123456789012:topic:sub")?.resource == "topic:sub")
  }

  @Test(arguments: ["", "arn", "arn:aws:iam::123456789012", "arn:aws:iam::123456789012:", "urn:aws:iam::1:user/a", "arn::iam::1:user/a"])
  func `what is no ARN is nil`(text: String) {
    #expect(ARN(text) == nil)
  }

  @Test func `entities get the ARN that IAM gives them`() throws {
    let account = try #require(AccountID("123456789012"))
    #expect(ARN.text(.user, path: "/", name: "ana", account: account) == "arn:aws:iam::123456789012:user/ana")
    #expect(
      ARN.text(.instanceProfile, path: "/web/", name: "front", account: account, partition: "aws-cn")
        == "arn:aws-cn:iam::123456789012:instance-profile/web/front")
    #expect(ARN.root(of: account) == "arn:aws:iam::123456789012:root")
  }
}

import Testing

@testable import PolicyEngine

struct ReviewedARNTests {
  func arn(_ text: String) throws -> ReviewedARN {
    let tree = try JSONTree("\"\(text)\"")
    return try #require(ReviewedARN(ReviewedText(value: tree.root, text: text)))
  }

  @Test func `an ARN comes apart at its colons, not at those in variables`() throws {
    let arn = try arn("arn:aws:s3:::bucket/${aws:username}:x")
    #expect(arn.parts == ["arn", "aws", "s3", "", "", "bucket/${aws:username}:x"])
    #expect(arn.service == "s3" && arn.region.isEmpty && arn.account.isEmpty && arn.partition == "aws")
  }

  @Test func `missing parts count as stars`() throws {
    let arn = try arn("arn:aws:sqs")
    #expect(arn.region == "*" && arn.account == "*")
    #expect(arn.canBe(ResourceTypeForm("arn:${Partition}:sqs:${Region}:${Account}:${QueueName}")))
  }

  @Test(arguments: [
    ("arn:aws:s3:::bucket", "arn:${Partition}:s3:::${BucketName}", true),
    ("arn:aws:s3:::bucket/*", "arn:${Partition}:s3:::${BucketName}", false),
    ("arn:aws:s3:::bucket*", "arn:${Partition}:s3:::${BucketName}/${ObjectName}", true),
    ("arn:aws:iam::*:role/a/b", "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}", true),
    ("arn:aws:iam::1:user/a", "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}", false),
    ("arn:aws:iam:us-east-1:1:role/a", "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}", false),
    ("arn:aws:ssm:*::document/AWS-X", "arn:${Partition}:ssm:${Region}:${Account}:document/${DocumentName}", true),
    ("arn:aws:sqs:::q", "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}", false), ("arn:aws:sqs:*:*:q", "*", true),
    ("arn:aws:sqs:*:*:${aws:username}", "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}", true),
  ])
  func `an ARN can be a resource of a kind or can't`(text: String, form: String, isKind: Bool) throws {
    #expect(try arn(text).canBe(ResourceTypeForm(form)) == isKind)
  }

  @Test func `variables become stars, also unclosed ones`() {
    #expect(ReviewedARN.withoutVariables("a/${aws:username}/b${x, 'y'}") == "a/*/b*")
    #expect(ReviewedARN.withoutVariables("a/${open") == "a/*")
    #expect(ReviewedARN.withoutVariables("a$b{c}") == "a$b{c}")
  }
}

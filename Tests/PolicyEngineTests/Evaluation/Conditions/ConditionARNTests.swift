import Testing

/// The Arn operators.
struct ConditionARNTests {
  private func check(_ name: String, _ pairs: [(String, String)], _ wanted: Bool) throws {
    for (policy, request) in pairs {
      let answer = try Both.hold("{\"\(name)\":{\"aws:SourceArn\":\"\(policy)\"}}", ["aws:SourceArn": [request]])
      #expect(answer == [wanted], "\(name) \(policy) of \(request)")
    }
  }

  @Test func `ArnEquals knows wildcards as ArnLike does`() throws {
    for name in ["ArnEquals", "ArnLike"] {
      try check(name, [("arn:aws:s3:::b*", "arn:aws:s3:::box"), ("arn:*:s3:::b?x", "arn:aws-cn:s3:::box")], true)
    }
    for name in ["ArnNotEquals", "ArnNotLike"] {
      try check(name, [("arn:aws:s3:::b*", "arn:aws:s3:::box")], false)
    }
  }

  @Test func `a star doesn't reach over one of the first five colons`() throws {
    try check(
      "ArnLike", [("arn:aws:*:box", "arn:aws:s3:::box"), ("arn:*:::box", "arn:aws:s3:::box"), ("arn:*", "arn:aws:s3:::box")], false)
  }

  @Test func `the sixth part takes the rest, colons included`() throws {
    try check("ArnLike", [("arn:aws:sns:*:*:topic*", "arn:aws:sns:eu-west-1:111122223333:topic:sub")], true)
    try check("ArnLike", [("arn:aws:sns:*:*:topic", "arn:aws:sns:eu-west-1:111122223333:topic:sub")], false)
  }

  @Test func `a star alone matches any text`() throws {
    try check("ArnLike", [("*", "arn:aws:s3:::box"), ("*", "box"), ("*", "")], true)
  }

  @Test func `a pattern and a value need six parts`() throws {
    try check(
      "ArnLike", [("arn:aws:s3", "arn:aws:s3:::box"), ("arn:aws:s3:::box", "box"), ("box", "box"), ("arn:aws:s3::*", "arn:aws:s3::box")],
      false)
    try check("ArnNotLike", [("arn:aws:s3", "arn:aws:s3:::box"), ("box", "box")], true)
  }

  @Test func `ARNs mind case`() throws {
    try check("ArnLike", [("arn:aws:s3:::Box", "arn:aws:s3:::box"), ("ARN:aws:s3:::box", "arn:aws:s3:::box")], false)
  }

  @Test func `a variable may stand for a part or for the whole`() throws {
    let context = ["aws:SourceArn": ["arn:aws:iam::111122223333:user/team/ana"], "ex:account": ["111122223333"]]
    #expect(try Both.hold(#"{"ArnEquals":{"aws:SourceArn":"arn:aws:iam::${ex:account}:user/*"}}"#, context) == [true])
    #expect(try Both.hold(#"{"ArnEquals":{"aws:SourceArn":"${aws:PrincipalArn}"}}"#, context) == [true])
  }
}

import Testing

/// Resource and NotResource.
struct ResourceMatchingTests {
  private func decision(
    _ element: String, _ resource: String, isWildcardOnly: Bool = false, version: String? = "2012-10-17"
  ) throws -> Set<String> {
    var one = Case()
    one.resource = resource
    one.isWildcardOnly = isWildcardOnly
    one.identity = [try Both.policy("{\"Effect\":\"Allow\",\"Action\":\"*\"\(element)}", version: version)]
    return try one.decisions
  }

  private func check(_ pairs: [(String, String)], _ matches: Bool) throws {
    for (pattern, resource) in pairs {
      #expect(
        try decision(",\"Resource\":\"\(pattern)\"", resource) == [matches ? "Allowed" : "ImplicitlyDenied"], "\(pattern) \(resource)")
      #expect(
        try decision(",\"NotResource\":\"\(pattern)\"", resource) == [matches ? "ImplicitlyDenied" : "Allowed"], "\(pattern) \(resource)")
    }
  }

  @Test func `a star in the sixth part crosses slashes and colons`() throws {
    try check(
      [
        ("arn:aws:s3:::box/*", "arn:aws:s3:::box/a/b"), ("arn:aws:s3:::*", "arn:aws:s3:::box/a"),
        ("arn:aws:s3:::b?x/*/c", "arn:aws:s3:::box/a/b/c"),
        ("arn:aws:sns:eu-west-1:111122223333:topic*", "arn:aws:sns:eu-west-1:111122223333:topic:sub"),
      ], true)
    try check([("arn:aws:s3:::box/*", "arn:aws:s3:::box"), ("arn:aws:s3:::box", "arn:aws:s3:::box/a")], false)
  }

  @Test func `a star doesn't cross one of the first five colons`() throws {
    try check([("arn:aws:s3*box", "arn:aws:s3:::box"), ("arn:*:box:::", "arn:aws:s3:::box"), ("arn:aws:*:a", "arn:aws:s3:::a")], false)
    try check([("arn:*:s3:*:*:box", "arn:aws:s3:::box"), ("arn:aws:sqs:*:111122223333:q", "arn:aws:sqs:eu-west-1:111122223333:q")], true)
  }

  @Test func `resources mind case`() throws {
    try check([("arn:aws:s3:::Box", "arn:aws:s3:::box"), ("arn:AWS:s3:::box", "arn:aws:s3:::box")], false)
  }

  @Test func `an ARN cut short is completed with stars`() throws {
    try check(
      [
        ("arn:aws:s3", "arn:aws:s3:::box"), ("arn", "arn:aws:s3:::box"),
        ("arn:aws:iam::111122223333", "arn:aws:iam::111122223333:user/ana"),
      ], true)
    try check(
      [("arn:aws:iam::444455556666", "arn:aws:iam::111122223333:user/ana"), ("", "arn:aws:s3:::box"), ("aws", "arn:aws:s3:::box")], false)
  }

  @Test func `a request without a resource matches stars alone`() throws {
    try check([("*", "*"), ("**", "*")], true)
    try check([("arn:aws:s3:::*", "*"), ("arn:*:*:*:*:*", "*"), ("?", "*"), ("arn", "*")], false)
  }

  @Test func `an action without resource types is given by stars alone, whatever the resource`() throws {
    #expect(try decision(#","Resource":"*""#, "arn:aws:s3:::box", isWildcardOnly: true) == ["Allowed"])
    #expect(try decision(#","Resource":"arn:aws:s3:::box""#, "arn:aws:s3:::box", isWildcardOnly: true) == ["ImplicitlyDenied"])
    #expect(try decision(#","Resource":"arn:*:*:*:*:*""#, "arn:aws:s3:::box", isWildcardOnly: true) == ["ImplicitlyDenied"])
    #expect(try decision(#","NotResource":"arn:aws:s3:::box""#, "arn:aws:s3:::box", isWildcardOnly: true) == ["Allowed"])
  }

  @Test func `an identity statement without a resource matches nothing`() throws {
    #expect(try decision("", "arn:aws:s3:::box") == ["ImplicitlyDenied"])
    #expect(try decision("", "*") == ["ImplicitlyDenied"])
  }

  @Test func `a resource's policy needs no resource`() throws {
    var one = Case()
    one.resourcePolicy = try Both.policy(#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}"#)
    #expect(try one.decisions == ["Allowed"])
  }

  @Test func `a resource's policy that names a resource is about that one`() throws {
    var one = Case()
    one.resourcePolicy = try Both.policy(#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"arn:aws:s3:::other/*"}"#)
    #expect(try one.decisions == ["ImplicitlyDenied"])
  }

  @Test func `one of several resources suffices`() throws {
    #expect(try decision(#","Resource":["arn:aws:s3:::a","arn:aws:s3:::b"]"#, "arn:aws:s3:::b") == ["Allowed"])
    #expect(try decision(#","NotResource":["arn:aws:s3:::a","arn:aws:s3:::b"]"#, "arn:aws:s3:::b") == ["ImplicitlyDenied"])
  }

  @Test func `a variable in a 2008 document is literal text in resources too`() throws {
    #expect(
      try decision(#","Resource":"arn:aws:s3:::box/${aws:username}""#, "arn:aws:s3:::box/ana", version: "2008-10-17") == [
        "ImplicitlyDenied"
      ])
    #expect(
      try decision(#","Resource":"arn:aws:s3:::box/${aws:username}""#, "arn:aws:s3:::box/${aws:username}", version: "2008-10-17") == [
        "Allowed"
      ])
  }
}

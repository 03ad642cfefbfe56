import Testing

/// Action and NotAction.
struct ActionMatchingTests {
  private func decision(_ element: String, _ action: String, effect: String = "Allow") throws -> Set<String> {
    var one = Case()
    one.action = action
    one.identity = [try Both.policy("{\"Effect\":\"\(effect)\",\(element),\"Resource\":\"*\"}")]
    return try one.decisions
  }

  @Test(arguments: [
    ("s3:GetObject", "s3:GetObject"), ("S3:GETOBJECT", "s3:GetObject"), ("s3:getobject", "S3:GetObject"), ("s3:*", "s3:GetObject"),
    ("*", "s3:GetObject"), ("s3:Get*", "s3:GetObject"), ("s3:*Object", "s3:GetObject"), ("s3:?etObject", "s3:GetObject"),
    ("s3:Get*Object", "s3:GetObject"), ("*:*", "s3:GetObject"), ("s3:G*t*b*t", "s3:GetObject"),
  ])
  func `an action matches without regard to case, with wildcards`(pattern: String, action: String) throws {
    #expect(try decision("\"Action\":\"\(pattern)\"", action) == ["Allowed"])
    #expect(try decision("\"NotAction\":\"\(pattern)\"", action) == ["ImplicitlyDenied"])
  }

  @Test(arguments: [
    ("s3:GetObject", "s3:GetObjectAcl"), ("s3:GetObject", "s3:PutObject"), ("s3:GetObject?", "s3:GetObject"), ("s3:Get", "s3:GetObject"),
    ("s3", "s3:GetObject"), ("s3:", "s3:GetObject"), ("", "s3:GetObject"), ("s3-outposts:*", "s3:GetObject"),
    ("s3:*", "s3-outposts:GetObject"),
  ])
  func `another action doesn't match`(pattern: String, action: String) throws {
    #expect(try decision("\"Action\":\"\(pattern)\"", action) == ["ImplicitlyDenied"])
    #expect(try decision("\"NotAction\":\"\(pattern)\"", action) == ["Allowed"])
  }

  @Test func `one of several actions suffices, and one of several exceptions too`() throws {
    #expect(try decision(#""Action":["s3:PutObject","s3:GetObject"]"#, "s3:GetObject") == ["Allowed"])
    #expect(try decision(#""NotAction":["s3:PutObject","s3:GetObject"]"#, "s3:GetObject") == ["ImplicitlyDenied"])
    #expect(try decision(#""NotAction":["s3:PutObject","s3:GetObject"]"#, "iam:GetUser") == ["Allowed"])
  }

  @Test func `NotAction with Deny denies everything but its list`() throws {
    #expect(try decision(#""NotAction":"s3:*""#, "s3:GetObject", effect: "Deny") == ["ImplicitlyDenied"])
    #expect(try decision(#""NotAction":"s3:*""#, "iam:GetUser", effect: "Deny") == ["ExplicitlyDenied"])
  }

  @Test func `an empty list of actions is about none, an empty list of exceptions about all`() throws {
    #expect(try decision(#""Action":[]"#, "s3:GetObject") == ["ImplicitlyDenied"])
    #expect(try decision(#""NotAction":[]"#, "s3:GetObject") == ["Allowed"])
  }

  @Test func `a statement without an action does nothing`() throws {
    #expect(try decision(#""Sid":"A""#, "s3:GetObject", effect: "Deny") == ["ImplicitlyDenied"])
  }

  @Test(arguments: ["allow", "ALLOW", "Permit", ""])
  func `an effect in other letters does nothing`(effect: String) throws {
    #expect(try decision(#""Action":"*""#, "s3:GetObject", effect: effect) == ["ImplicitlyDenied"])
  }
}

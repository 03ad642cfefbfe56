import PolicyEngine
import Testing

struct VariableUseCheckTests {
  static func resource(_ resource: String, version: String = "2012-10-17") -> String {
    FindingCase.allow("\"Action\":\"s3:*\",\"Resource\":\(resource)", version: version)
  }

  static let cases = [
    FindingCase("VARIABLE_UNSUPPORTED_IN_VERSION", resource(#"«"arn:aws:s3:::b/${aws:username}/${aws:userid}"»"#, version: "2008-10-17")),
    FindingCase("VARIABLE_UNSUPPORTED_IN_VERSION", resource(#""arn:aws:s3:::b/${aws:username}""#)),
    FindingCase(
      "VARIABLE_UNSUPPORTED_IN_ELEMENT", FindingCase.allow(#""Action":[«"s3:${aws:username}"»,"s3:Get*"],"Resource":"*""#)),
    FindingCase(
      "VARIABLE_UNSUPPORTED_IN_ELEMENT",
      FindingCase.allow(#""Principal":{"AWS":«"arn:aws:iam::111122223333:user/${aws:username}"»},"Action":"sts:AssumeRole""#), as: .trust),
    FindingCase("INVALID_VARIABLE_FOR_OPERATOR", FindingCase.condition(#""NumericLessThan":{"s3:max-keys":«"${aws:username}"»}"#)),
    FindingCase("INVALID_VARIABLE_FOR_OPERATOR", FindingCase.condition(#""Bool":{"aws:SecureTransport":"${aws:PrincipalTag/x}"}"#)),
    FindingCase(
      "UNKNOWN_VARIABLE", resource(#"[«"arn:aws:s3:::b/${aws:usernam}"»,"arn:aws:s3:::b/${aws:PrincipalTag/x}","arn:aws:s3:::b/${*}"]"#)),
    FindingCase(
      "UNKNOWN_VARIABLE",
      resource(#"[«"arn:aws:s3:::b/${username}"»,"arn:aws:s3:::b/${saml:sub}","arn:aws:s3:::b/${cognito-identity.amazonaws.com:sub}"]"#)),
    FindingCase("UNKNOWN_VARIABLE", resource(#""arn:aws:s3:::b/${nosuch:key}""#), hasReference: false),
    FindingCase("MULTIVALUED_KEY_IN_VARIABLE", resource(#"«"arn:aws:s3:::b/${aws:PrincipalOrgPaths}"»"#)),
  ]

  @Test(arguments: cases) func `variables where they are plain text or never get a value`(test: FindingCase) { test.check() }

  @Test func `what may be meant is said`() {
    #expect(Self.cases[6].message == "There is no condition key aws:usernam to put in; aws:username may be meant.")
  }
}

import AWSCatalog
import IAM
import Language
import PolicyEngine
import Testing

struct PolicyFindingsTests {
  let document = """
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Sid": "",
        "Effect": "Allow",
        "Action": ["s3:GetObjet", "iam:PassRole"],
        "Resource": "*"
      }]
    }
    """

  func findings(_ text: String, as kind: PolicyKind = .identity, muted: Set<String> = []) -> [PolicyFinding] {
    PolicyDocument.findings(text, as: kind, reference: AWSServiceReference(), muted: muted)
  }

  @Test func `findings come from the top of the document, each with its place`() {
    let found = findings(document)
    #expect(found.map(\.id) == ["EMPTY_SID_VALUE", "INVALID_ACTION", "PASS_ROLE_WITH_STAR_IN_RESOURCE"])
    #expect(found.map(\.path) == ["Statement[0].Sid", "Statement[0].Action[0]", "Statement[0].Resource"])
    #expect(found.map(\.position) == [(4, 12), (6, 16), (7, 17)].map { TextPosition(line: $0.0, column: $0.1) })
    #expect(found.map(\.severity) == [.suggestion, .error, .securityWarning])
  }

  @Test func `of several at one place the gravest comes first`() {
    let found = findings(FindingCase.allow(#""Action":"*","Resource":"*""#)).filter { $0.path == "Statement[0].Resource" }
    #expect(found.map(\.id) == ["PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE", "CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE"])
  }

  @Test func `muted findings are left out, whatever the case of the identifier`() {
    #expect(findings(document, muted: ["invalid_action", "EMPTY_SID_VALUE"]).map(\.id) == ["PASS_ROLE_WITH_STAR_IN_RESOURCE"])
    #expect(findings(document, muted: Set(FindingCatalogue.all.map(\.id))).isEmpty)
  }

  @Test func `a good document has none`() {
    let good = FindingCase.allow(
      #""Sid":"Read","Action":["s3:GetObject","s3:GetObjectTagging"],"Resource":"arn:aws:s3:::reports/${aws:username}/*","#
        + #""Condition":{"Bool":{"aws:SecureTransport":"true"},"IpAddress":{"aws:SourceIp":["203.0.113.0/24","2001:db8::/32"]}}"#)
    #expect(findings(good).isEmpty)
    let trust = FindingCase.allow(#""Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole""#)
    #expect(findings(trust, as: .trust).isEmpty)
  }

  @Test func `a text that isn't JSON gets that one error`() {
    #expect(findings("{\"Version\":").map(\.id) == ["JSON_SYNTAX_ERROR"])
    #expect(findings("").map(\.id) == ["JSON_SYNTAX_ERROR"])
    #expect(findings("[]").map(\.id) == ["DATA_TYPE_MISMATCH"])
  }

  @Test func `a document over the request's limit gets only what IAM refuses`() {
    let long = document + String(repeating: " ", count: PolicyDocument.longestRequest)
    #expect(findings(long).map(\.id) == ["DOCUMENT_TOO_LONG"])
  }

  @Test func `half-written statements are looked at as far as they go`() {
    let text = #"{"Version":"2012-10-17","Statement":[{"Action":["s3:GetObjet",1],"Condition":{"Bool":1}},7]}"#
    let ids = findings(text).map(\.id)
    #expect(ids.contains("INVALID_ACTION") && ids.contains("MISSING_EFFECT") && ids.contains("DATA_TYPE_MISMATCH"))
  }

  @Test func `an error of IAM's is told once, with its advice as the message`() throws {
    let finding = try #require(
      findings(FindingCase.statements(#"{"Effect":"allow","Action":"s3:*","Resource":"*"}"#)).first { $0.severity == .error })
    #expect(finding.message.english == "Effect must be \"Allow\" or \"Deny\", written so.")
    #expect(finding.help.english == "The effects are Allow and Deny, and their case counts.")
  }

  @Test func `severities are ordered by gravity and named as Access Analyzer names them`() {
    #expect(FindingSeverity.allCases.sorted() == [.error, .securityWarning, .warning, .suggestion])
    #expect(FindingSeverity.allCases.map(\.rawValue) == ["error", "security-warning", "warning", "suggestion"])
  }
}

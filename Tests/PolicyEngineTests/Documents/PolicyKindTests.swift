import IAM
import Language
import PolicyEngine
import Testing

struct PolicyKindTests {
  private let current = #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#

  @Test(arguments: PolicyKind.allCases)
  func `each kind takes the documents made for it`(kind: PolicyKind) {
    let everybody = current.replacing("\"Action\"", with: "\"Principal\":\"*\",\"Action\"")
    switch kind {
    case .identity, .boundary, .session, .serviceControl: #expect(firstText(current, as: kind) == nil)
    case .resource, .resourceControl: #expect(firstText(everybody, as: kind) == nil)
    case .trust:
      let trust = everybody.replacing("s3:*", with: "sts:AssumeRole").replacing(",\"Resource\":\"*\"", with: "")
      #expect(firstText(trust, as: kind) == nil)
    }
  }

  @Test(arguments: PolicyKind.allCases)
  func `only new policies of principals and organizations need the current version`(kind: PolicyKind) {
    let problems = PolicyDocument.validate(current.replacing("2012", with: "2008"), as: kind)
    let refused = problems.contains { $0.text == .policyVersionTooOld }
    #expect(refused == [.identity, .boundary, .serviceControl, .resourceControl].contains(kind))
  }
}

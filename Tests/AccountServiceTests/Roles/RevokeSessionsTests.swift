import AccountService
import IAM
import Testing

struct RevokeSessionsTests {
  @Test func `the policy is the one that IAM's console writes`() {
    let operation = RevokeSessions.operation(role: "Ops", at: TestAccount.now)
    #expect(operation.roleName == "Ops" && operation.policyName == "AWSRevokeOlderSessions")
    #expect(operation.policyDocument.contains(#""aws:TokenIssueTime": "2026-01-31T09:00:00.999Z""#))
    #expect(operation.policyDocument.contains(#""DateLessThan""#) && operation.policyDocument.contains(#""Effect": "Deny""#))
  }
}

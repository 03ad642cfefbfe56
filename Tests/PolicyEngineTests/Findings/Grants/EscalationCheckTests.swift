import Language
import Testing

@testable import PolicyEngine

struct EscalationCheckTests {
  static let cases = [
    FindingCase("PRIVILEGE_ESCALATION", FindingCase.allow(#""Action":["s3:GetObject",«"iam:CreatePolicyVersion"»],"Resource":"*""#)),
    FindingCase("PRIVILEGE_ESCALATION", FindingCase.allow(#""Action":[«"iam:PassRole"»,"ec2:RunInstances"],"Resource":"*""#)),
    FindingCase("PRIVILEGE_ESCALATION", FindingCase.allow(#""Action":["iam:PassRole","ec2:DescribeInstances"],"Resource":"*""#)),
    FindingCase(
      "PRIVILEGE_ESCALATION",
      FindingCase.statements(
        #"{"Effect":"Allow","Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}"#,
        #"{"Effect":"Allow","Action":«"iam:PassRole"»,"Resource":"arn:aws:iam::111122223333:role/*"}"#)),
    FindingCase("PRIVILEGE_ESCALATION", FindingCase.allow(#""Action":"iam:CreatePolicyVersion","Resource":"arn:aws:iam::*:policy/app/*""#)),
    FindingCase("PRIVILEGE_ESCALATION", FindingCase.condition(#""Bool":{"aws:SecureTransport":"true"}"#, action: "iam:CreateAccessKey")),
    FindingCase(
      "PRIVILEGE_ESCALATION",
      FindingCase.statements(
        #"{"Effect":"Allow","Action":"iam:CreateAccessKey","Resource":"*"}"#, #"{"Effect":"Deny","Action":"iam:Create*","Resource":"*"}"#)),
    FindingCase("PRIVILEGE_ESCALATION", FindingCase.allow(#""Action":«"iam:*"»,"Resource":"*""#)),
    FindingCase("PRIVILEGE_ESCALATION", FindingCase.allow(#""Action":"*","Resource":"*""#)),
    FindingCase("PRIVILEGE_ESCALATION", FindingCase.allow(#""NotAction":«"s3:*"»,"Resource":"*""#)),
    FindingCase("PRIVILEGE_ESCALATION", FindingCase.allow(#""Action":"iam:CreateAccessKey","Resource":"*""#), as: .serviceControl),
  ]

  @Test(arguments: cases) func `ways to more permissions`(test: FindingCase) { test.check() }

  @Test(arguments: EscalationWays.all.map(\.actions))
  func `each way is found when its actions stand in one statement, and not without one of them`(
    way: [String]
  ) {
    func found(_ actions: [String]) -> Bool {
      let list = actions.map { "\"\($0)\"" }.joined(separator: ",")
      let messages = FindingCase("PRIVILEGE_ESCALATION", FindingCase.allow("\"Action\":[\(list)],\"Resource\":\"*\"")).found
      return messages.contains { $0.message.english.contains(way.joined(separator: " + ")) }
    }
    #expect(found(way))
    for missing in way.indices where way.count > 1 { #expect(!found(way.enumerated().filter { $0.offset != missing }.map(\.element))) }
  }

  @Test func `ways of one action are told together, four by name`() {
    #expect(
      Self.cases[7].message == "More permissions can be had by iam:CreatePolicyVersion; iam:SetDefaultPolicyVersion; iam:AttachUserPolicy; "
        + "iam:AttachGroupPolicy and 10 more.")
    #expect(Self.cases[1].message == "More permissions can be had by iam:PassRole + ec2:RunInstances.")
  }
}

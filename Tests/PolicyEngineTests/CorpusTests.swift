import AWSCatalog
import Foundation
import IAM
import Language
import PolicyEngine
import TestSupport
import Testing

/// Every policy document in a sample account, with the name of the member that holds it.
func sampleDocuments(_ name: String) throws -> [(member: String, text: String)] {
  var waiting = [try JSONTree(String(decoding: SampleAccounts.data(name), as: UTF8.self)).root]
  var found: [(member: String, text: String)] = []
  while let value = waiting.popLast() {
    for child in value.children {
      switch child.key {
      case "PolicyDocument", "Document", "AssumeRolePolicyDocument":
        found.append((child.key ?? "", child.string.flatMap(\.removingPercentEncoding) ?? child.text))
      default: waiting.append(child)
      }
    }
  }
  return found
}

struct CorpusTests {
  @Test func `every AWS managed policy is read, and taken as a new policy`() throws {
    var statements = 0
    for policy in AWSManagedPolicies.all {
      let text = policy.document
      let document = try PolicyDocument(text)
      statements += document.statements.count
      #expect(document.version == .v2012)
      #expect(document.statements.allSatisfy { $0.effect != nil && $0.actions != nil && $0.resources != nil })
      #expect(document.statements.allSatisfy { $0.conditions.allSatisfy { $0.comparison != nil } })
      let problems = PolicyDocument.validate(text, as: .identity).filter { $0.code != .validationError }
      #expect(problems.isEmpty, "\(policy.name): \(problems.first?.error().message.english ?? "")")
    }
    #expect(statements > 8_000)
  }

  @Test(arguments: SampleAccounts.names)
  func `every document of a sample account is read`(account: String) throws {
    let documents = try sampleDocuments(account)
    #expect(!documents.isEmpty)
    for (member, text) in documents {
      #expect(try PolicyDocument(text).statements.isEmpty == false)
      let isTrust = member == "AssumeRolePolicyDocument"
      let problems = PolicyDocument.validate(text, as: isTrust ? .trust : .identity)
        .filter { $0.text != .policyVersionTooOld && $0.code != .validationError }
      #expect(problems.isEmpty, "\(member): \(problems.first.map { "\($0.error().message.english) \($0.path)" } ?? "") \(text.prefix(400))")
    }
  }
}

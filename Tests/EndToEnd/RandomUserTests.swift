import AccountService
import AccountStore
import Console
import Foundation
import Hardening
import IAM
import Language
import Terminal
import Testing

/// A user who presses anything, on a real account in a real store.
@Suite struct RandomUserTests {
  private static let trust =
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
  private static let document = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#

  private func account(_ scratch: ScratchStore) throws -> AccountService {
    let now = Timestamp(seconds: 1_750_000_000)
    let service = try scratch.service(
      environment: ServiceEnvironment(
        now: { now }, random: { AnyGenerator(SystemRandomNumberGenerator()) }, eventID: { UUID().uuidString.lowercased() }))
    var operations: [any WriteOperation] = (0..<120).map {
      CreateUser(userName: "user-\($0)", tags: [Tag(key: "팀", value: "개발-\($0 % 7)")])
    }
    operations += (0..<8).map { CreateGroup(groupName: "group-\($0)") }
    operations += (0..<120).map { AddUserToGroup(groupName: "group-\($0 % 8)", userName: "user-\($0)") }
    operations += (0..<12).map { CreateRole(roleName: "role-\($0)", assumeRolePolicyDocument: Self.trust) }
    operations += (0..<12).map { CreatePolicy(policyName: "policy-\($0)", policyDocument: Self.document) }
    operations += (0..<12).map {
      AttachUserPolicy(userName: "user-\($0)", policyARN: "arn:aws:iam::123456789012:policy/policy-\($0)")
    }
    operations += [PutUserPolicy(userName: "user-1", policyName: "inline", policyDocument: Self.document)]
    try service.perform(all: operations, as: ScratchStore.owner)
    return service
  }

  @Test(arguments: [UInt64(1), 2, 3, 4]) func `25,000 random events neither trap nor draw outside`(seed: UInt64) throws {
    let scratch = try ScratchStore()
    let service = try account(scratch)
    let terminal = RandomTerminal(events: 25_000, seed: seed)
    var settings = ConsoleSettings(account: service.accountID, theme: try Theme.load(named: "monochrome")) {
      Timestamp(seconds: 1_750_000_000)
    }
    settings.language = seed.isMultiple(of: 2) ? .korean : .english
    settings.themeNames = Theme.builtInNames
    settings.loadTheme = { try? Theme.load(named: $0) }
    settings.graceMilliseconds = 10_000
    settings.writeFile = { _, _ in throw CocoaError(.fileWriteNoPermission) }
    settings.writeSecret = { _, _ in throw CocoaError(.fileWriteNoPermission) }
    var quits = 0
    while terminal.left > 0 {
      let loop = ConsoleLoop(terminal: terminal, service: service, caller: ScratchStore.owner, settings: settings)
      if loop.run() == .quit { quits += 1 }
    }
    #expect(terminal.faults == [])
    #expect(terminal.frames > 300)
    #expect(terminal.frame?.size == terminal.size)
    guard case .whole = try service.store.verifyAudit(service.accountID) else {
      Issue.record("the audit trail is broken")
      return
    }
  }
}

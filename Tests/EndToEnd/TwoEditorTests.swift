import AccountService
import AccountStore
import Hardening
import IAM
import Testing

/// Two people who change the same thing at the same time, in every order that chance finds.
@Suite struct TwoEditorTests {
  /// Somebody who adds words to a role's description: reads it, thinks, and saves over what was read.
  private struct Editor {
    let name: String
    var number = 0
    var read: (text: String, revision: Int)?
    var saved: [String] = []
    var conflicts = 0

    mutating func step(_ service: AccountService) throws {
      guard let seen = read else {
        let role = try service.store.read(service.accountID) { try $0.role(named: "shared") }
        read = role.map { ($0.value.description ?? "", $0.revision) }
        return
      }
      read = nil
      let word = "\(name)\(number)"
      number += 1
      do {
        try service.perform(
          UpdateRoleDescription(roleName: "shared", description: seen.text + " " + word), as: ScratchStore.owner,
          expecting: [Expectation(.role, named: "shared", revision: seen.revision)])
        saved.append(word)
      } catch let error as IAMError where error.code == .concurrentModification {
        conflicts += 1
      }
    }
  }

  @Test func `200 interleavings lose no update`() throws {
    let scratch = try ScratchStore()
    let services = [try scratch.service(), try scratch.service()]
    let trust =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
    try services[0].perform(CreateRole(roleName: "shared", assumeRolePolicyDocument: trust), as: ScratchStore.owner)
    var random = SeededRandom(seed: 200)
    var conflicts = 0
    for _ in 0..<200 {
      try services[0].perform(UpdateRoleDescription(roleName: "shared", description: ""), as: ScratchStore.owner)
      var editors = [Editor(name: "a"), Editor(name: "b")]
      for _ in 0..<12 {
        let who = Int.random(in: 0...1, using: &random)
        try editors[who].step(services[who])
      }
      let role = try services[1].store.read(services[1].accountID) { try $0.role(named: "shared") }
      let words = (role?.value.description ?? "").split(separator: " ").map(String.init)
      #expect(Set(words) == Set(editors.flatMap(\.saved)))
      #expect(words.count == editors.reduce(0) { $0 + $1.saved.count })
      conflicts += editors.reduce(0) { $0 + $1.conflicts }
    }
    #expect(conflicts > 100)
  }
}

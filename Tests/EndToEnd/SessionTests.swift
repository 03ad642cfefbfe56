import Foundation
import Hardening
import Language
import PseudoTerminal
import TestSupport
import Testing

/// A morning's work at the console, from an import to an export, as a person types it.
@Suite struct SessionTests {
  @Test(arguments: [Language.english, .korean])
  func `an account is imported, worked on in the console, and exported with all that was done`(language: Language) throws {
    let person = try Person(language)
    try person.importsTheAccount()
    try person.opensTheConsole()
    try person.tagsAUser()
    try person.findsTheUserByAPartOfTheTag()
    try person.createsAGroup()
    try person.putsTheUserIn()
    try person.writesAPolicyWithAMistakeAndMendsIt()
    try person.attachesThePolicy()
    try person.savesASecondVersion()
    try person.rollsBack()
    try person.createsARoleForEC2()
    try check(person.exported(), hasGroup: true)
    try person.deletesTheGroup()
    try person.leaves()
    try check(person.exported(), hasGroup: false)
    #expect(try Program.run(["audit", "verify", "--store", person.store]).status == 0)
  }

  private func check(_ account: Exported, hasGroup: Bool) throws {
    let user = try #require(account.UserDetailList.first { $0.UserName == "obama" })
    #expect(user.Tags?.contains { $0.Key == "Team" && $0.Value == "Washington" } == true)
    #expect(user.GroupList.contains("reviewers") == hasGroup)
    let group = account.GroupDetailList.first { $0.GroupName == "reviewers" }
    #expect((group != nil) == hasGroup)
    #expect(group?.AttachedManagedPolicies.map(\.PolicyName) ?? ["ReportReader"] == ["ReportReader"])
    let policy = try #require(account.Policies.first { $0.PolicyName == "ReportReader" })
    #expect(policy.DefaultVersionId == "v1")
    #expect(Set(policy.PolicyVersionList.map(\.VersionId)) == ["v1", "v2"])
    #expect(policy.PolicyVersionList.first { $0.IsDefaultVersion }?.VersionId == "v1")
    let role = try #require(account.RoleDetailList.first { $0.RoleName == "web-server" })
    #expect(role.InstanceProfileList.map(\.InstanceProfileName) == ["web-server"])
    #expect(account.UserDetailList.count == 44)
    #expect(account.RoleDetailList.count == 79)
  }
}

/// What of an export is looked at.
struct Exported: Decodable {
  struct User: Decodable {
    struct Tag: Decodable {
      let Key, Value: String
    }

    let UserName: String
    let GroupList: [String]
    let Tags: [Tag]?
  }

  struct Group: Decodable {
    struct Attached: Decodable {
      let PolicyName: String
    }

    let GroupName: String
    let AttachedManagedPolicies: [Attached]
  }

  struct Role: Decodable {
    struct Profile: Decodable {
      let InstanceProfileName: String
    }

    let RoleName: String
    let InstanceProfileList: [Profile]
  }

  struct Policy: Decodable {
    struct Version: Decodable {
      let VersionId: String
      let IsDefaultVersion: Bool
    }

    let PolicyName, DefaultVersionId: String
    let PolicyVersionList: [Version]
  }

  let UserDetailList: [User]
  let GroupDetailList: [Group]
  let RoleDetailList: [Role]
  let Policies: [Policy]
}

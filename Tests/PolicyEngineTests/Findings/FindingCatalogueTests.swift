import Language
import PolicyEngine
import Testing

struct FindingCatalogueTests {
  static let tables: [[FindingCase]] = [
    RefusalKindsTests.cases, ActionNameCheckTests.cases, RedundantActionCheckTests.cases, ResourceFormCheckTests.cases,
    ResourceTypeCheckTests.cases, ActionResourceCheckTests.cases, RedundantResourceCheckTests.cases, RedundantStatementCheckTests.cases,
    SidCheckTests.cases, VersionCheckTests.cases, EmptyListCheckTests.cases, SingleValueListCheckTests.cases, ConditionKeyCheckTests.cases,
    ConditionKeyUseCheckTests.cases, DuplicateKeyCheckTests.cases, OperatorTypeCheckTests.cases, ConditionValueCheckTests.cases,
    QuantifierCheckTests.cases, LikeCheckTests.cases, AddressCheckTests.cases, KeyValueCheckTests.cases, ConditionEffectCheckTests.cases,
    VariableFormCheckTests.cases, VariableUseCheckTests.cases, WildcardPrincipalCheckTests.cases, AccountTrustCheckTests.cases,
    ServicePrincipalCheckTests.cases, FederationCheckTests.cases, NotPrincipalCheckTests.cases, PrincipalReferenceCheckTests.cases,
    BroadAllowCheckTests.cases, AdministratorCheckTests.cases, PassRoleCheckTests.cases, ServiceLinkedRoleCheckTests.cases,
    EscalationCheckTests.cases, DenyOnlyCheckTests.cases, ResourceControlCheckTests.cases,
  ]

  @Test func `each finding has a document that gets it`() {
    let shown = Set(Self.tables.joined().filter { $0.marked.contains("«") }.map(\.id))
    #expect(Set(FindingCatalogue.all.map(\.id)).subtracting(shown) == ["POLICY_SIZE_EXCEEDS_QUOTA"])
    #expect(shown.subtracting(FindingCatalogue.all.map(\.id)).isEmpty)
  }

  @Test func `identifiers are unique and written like codes`() {
    let ids = FindingCatalogue.all.map(\.id)
    #expect(ids.count > 120)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.contains(/^[A-Z]+(_[A-Z]+)*$/), "\(id)") }
  }

  @Test func `a finding is known by its identifier in any case`() {
    #expect(FindingCatalogue.kind("invalid_action")?.id == "INVALID_ACTION")
    #expect(FindingCatalogue.kind("INVALID_ACTION")?.severity == .error)
    #expect(FindingCatalogue.kind("NO_SUCH_FINDING") == nil)
  }

  @Test(arguments: FindingCatalogue.all)
  func `title and help are there in both languages`(kind: FindingKind) {
    for text in [kind.title.english, kind.title.korean] {
      #expect(!text.isEmpty && !text.hasSuffix("."))
    }
    #expect(kind.help.english.hasSuffix("."))
    #expect(kind.help.korean.hasSuffix("다.") || kind.help.korean.hasSuffix("시오."), "\(kind.help.korean)")
  }

  @Test(arguments: tables.joined().filter { $0.marked.contains("«") })
  func `every message is a sentence in both languages`(test: FindingCase) throws {
    let message = try #require(test.found.first?.message)
    #expect(message.english.hasSuffix("."))
    #expect(message.korean.hasSuffix("다.") || message.korean.hasSuffix("시오."), "\(message.korean)")
    #expect(!message.english.contains("\n"))
  }
}

/// Every finding there is: for the documentation's table, for completion and for `--mute`.
public enum FindingCatalogue {
  /// The checks beyond what IAM refuses, in the order they look.
  static let checks: [any FindingCheck.Type] = [
    VersionCheck.self, SidCheck.self, EmptyListCheck.self, RedundantStatementCheck.self, SingleValueListCheck.self,
    ActionNameCheck.self, RedundantActionCheck.self,
    ResourceFormCheck.self, ResourceTypeCheck.self, ActionResourceCheck.self, RedundantResourceCheck.self,
    ConditionKeyCheck.self, DuplicateKeyCheck.self, ConditionKeyUseCheck.self, OperatorTypeCheck.self, ConditionValueCheck.self,
    QuantifierCheck.self, LikeCheck.self, AddressCheck.self, KeyValueCheck.self, ConditionEffectCheck.self,
    VariableFormCheck.self, VariableUseCheck.self,
    PrincipalReferenceCheck.self, WildcardPrincipalCheck.self, AccountTrustCheck.self, ServicePrincipalCheck.self, FederationCheck.self,
    NotPrincipalCheck.self,
    BroadAllowCheck.self, AdministratorCheck.self, PassRoleCheck.self, ServiceLinkedRoleCheck.self, EscalationCheck.self,
    DenyOnlyCheck.self, ResourceControlCheck.self,
  ]

  /// All kinds: first what IAM refuses, then what the checks find.
  public static let all: [FindingKind] = FindingKind.refusals + checks.flatMap { $0.kinds }

  /// The kind of an identifier; its case doesn't count.
  public static func kind(_ id: String) -> FindingKind? {
    let id = id.uppercased()
    return all.first { $0.id == id }
  }
}

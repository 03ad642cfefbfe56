import AccountStore
import IAM
import Language

/// The numbers of an account under the names IAM gives them.
///
/// Source: [GetAccountSummary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html).
public struct AccountSummary: WireConvertible, Hashable {
  /// Names and numbers, in the order they are shown.
  public private(set) var entries: [WireField] = []

  /// The number of a name; nil where the summary has none.
  public subscript(name: String) -> Int? {
    guard case .integer(let number) = entries.first(where: { $0.name == name })?.value else { return nil }
    return number
  }

  /// The numbers as a structure.
  public var wire: WireValue? { .structure(entries) }

  /// Reads numbers from a structure.
  public static func read(_ wire: WireValue, member: String) throws -> AccountSummary {
    guard case .structure(let fields) = wire else {
      throw IAMError(.validationError, .wrongType(member, expected: .aStructure), field: member)
    }
    var summary = AccountSummary()
    for field in fields { summary.add(field.name, try Int.read(field.value, member: field.name)) }
    return summary
  }

  private mutating func add(_ name: String, _ number: Int) {
    entries.append(WireField(name, .integer(number)))
  }

  private init() {}

  init(of scope: ReadScope) throws {
    let count = { (kind: EntityKind) in try scope.store.count(kind, filter: "", pathPrefix: nil) }
    add("Users", try count(.user))
    add("Groups", try count(.group))
    add("Roles", try count(.role))
    add("Policies", try count(.policy))
    add("InstanceProfiles", try count(.instanceProfile))
    add("PolicyVersionsInUse", try scope.store.policyVersionsInUse())
    for name in Self.notKept { add(name, 0) }
    let devices = try scope.store.mfaDeviceCounts()
    add("MFADevices", devices.all)
    add("MFADevicesInUse", devices.assigned)
    let root = try RootState(in: scope)
    add("AccountMFAEnabled", root.hasMFA ? 1 : 0)
    add("AccountAccessKeysPresent", root.hasAccessKeys ? 1 : 0)
    add("AccountPasswordPresent", root.hasPassword ? 1 : 0)
    add("AccountSigningCertificatesPresent", root.hasCertificates ? 1 : 0)
    add("GlobalEndpointTokenVersion", 1)
    for quota in Quota.allCases { add(quota.rawValue, scope.account.quota(quota)) }
  }

  /// What this account has no entities of.
  private static let notKept = ["ServerCertificates", "Providers"]
}

/// The answer of `GetAccountSummary`.
public struct AccountSummaryAnswer: Shaped, Hashable {
  /// The numbers.
  public var summary: AccountSummary?

  /// SummaryMap.
  public static let members: [Member<AccountSummaryAnswer>] = [
    Member("SummaryMap", \.summary, .map(.integer(0...Int.max)))
  ]

  /// An empty answer.
  public init() {}

  init(_ summary: AccountSummary) {
    self.summary = summary
  }
}

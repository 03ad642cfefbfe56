import AccountStore
public import IAM
import Language
import PolicyEngine

/// The roles that the caller may take, in all accounts of the store: those whose trust policy and the caller's own policies allow it, or
/// may allow it once an external ID or an MFA code is given.
public struct BrowseAssumableRoles: Query {
  /// A role that can be taken.
  public struct Row: Sendable, Hashable {
    /// The account's ID.
    public let account: AccountID
    /// The account's alias.
    public let alias: String?
    /// The role's name.
    public let name: String
    /// The role's ARN.
    public let arn: String
    /// The longest session, in seconds.
    public let maxSessionDuration: Int
    /// Whether an external ID is asked for.
    public let needsExternalID: Bool
    /// Whether an MFA code is asked for.
    public let needsCode: Bool
  }

  /// No action of IAM's.
  public static let action = "iamdesk:ListAssumableRoles"
  /// How many roles of an account are looked at, and how many are told at most.
  static let most = 10_000

  /// A question.
  public init() {}

  /// Accounts by ID, roles by name; none for the root user and the local owner, who can't take any.
  public func run(in scope: ReadScope) throws -> [Row] {
    guard (try? RoleTaker(scope.caller, in: scope)) != nil, let taker = try PolicyFinder(scope: scope).policies(of: scope.caller) else {
      return []
    }
    var context = try scope.callerContext
    context["sts:RoleSessionName"] = [scope.caller.usualSessionName]
    let canGiveCode = try Self.canGiveCode(scope)
    if canGiveCode { (context["aws:MultiFactorAuthPresent"], context["aws:MultiFactorAuthAge"]) = (nil, nil) }
    var rows: [Row] = []
    for account in try scope.store.accounts() {
      guard let home = try scope.other(account.id) else { continue }
      for role in try home.store.roles(WindowRequest(limit: Self.most)).rows {
        if let row = try Self.row(FoundRole(role, in: home), taker, context) { rows.append(row) }
      }
    }
    return rows
  }

  /// Whether an MFA code could still be given: by somebody who hasn't given one and has a device.
  private static func canGiveCode(_ scope: ReadScope) throws -> Bool {
    guard case .signedIn(let person) = scope.caller, !person.hasMFA else { return false }
    return try !scope.store.mfaDevices(of: person.owner).isEmpty
  }

  private static func row(_ found: FoundRole, _ taker: PrincipalPolicies, _ context: RequestContext) throws -> Row? {
    guard let trust = found.trust else { return nil }
    var policies = taker.inForce
    policies.resource = trust
    var context = context
    context.add(found.context)
    guard let request = try? taker.request(AssumeRole.action, on: found.arn, context: context) else { return nil }
    let reach = policies.reach(of: request)
    guard reach > .never else { return nil }
    let open = reach == .always ? [] : policies.explain(request).missingContextKeys.map { $0.lowercased() }
    return Row(
      account: found.account.id, alias: found.account.alias, name: found.role.value.name, arn: found.arn,
      maxSessionDuration: found.role.value.maxSessionDuration, needsExternalID: open.contains("sts:externalid"),
      needsCode: open.contains { $0.hasPrefix("aws:multifactorauth") })
  }
}

extension BrowseAssumableRoles: DecidesItself {}

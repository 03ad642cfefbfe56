import AWSCatalog
import AccountStore
import Glibc
import IAM
import PolicyEngine

/// The smallest changes that would allow a denied request, or what stands in the way of it.
///
/// Looked for are a new statement with exactly the action and resource, groups, and managed policies, the account's own and AWS's; each is
/// tried with everything else that bears on the request, so what is proposed does allow it.
public struct SmallestChange: Query {
  /// A change that would allow the request.
  public struct Proposal: Sendable, Hashable {
    /// What is changed.
    public enum Kind: Sendable, Hashable {
      /// A new inline policy with one statement.
      case statement
      /// The user is put into a group.
      case group(String)
      /// A managed policy is attached.
      case policy(arn: String)
    }

    /// What is changed.
    public let kind: Kind
    /// The change, to be added to what is tried already.
    public let change: TrialChange
    /// How many actions of the service reference it names: how much is given away beside the one that is wanted.
    public let actionCount: Int
  }

  /// What was found.
  public struct Answer: Sendable {
    /// The request as it is decided now.
    public let decided: SimulateAccess.Decided
    /// What would allow it, the smallest first. Empty where it is allowed already, or where something else than a missing permission of the
    /// principal stands in the way: an explicit deny, a boundary, a resource's policy.
    public let proposals: [Proposal]
  }

  /// The answer tells which groups and policies the account has.
  public static let action = "iam:GetAccountAuthorizationDetails"
  /// The most proposals.
  public static let limit = 12
  private static let mostGroups = 300

  /// The simulation in which the request is denied; its first action and resource are meant.
  public var simulation: SimulateChange

  /// A question.
  public init(_ simulation: SimulateChange) {
    self.simulation = simulation
  }

  /// Errors: NoSuchEntity, ValidationError, MalformedPolicyDocument.
  public func run(in scope: ReadScope) throws -> Answer {
    let trial = TrialPolicies(scope: scope, subject: simulation.subject, edited: simulation.edited)
    let holding = try trial.holding(try trial.holding(), with: simulation.change)
    var after = TrialPair(trial: trial, before: holding.simulation, after: holding.simulation, context: simulation.context).after
    guard let action = simulation.actions.first, let resource = simulation.resources.first else {
      throw RequestProblem.action("").error
    }
    after.resourcePolicy = try trial.trust(action, on: resource, isEdited: true)
    let decided = SimulateAccess.Decided(try after.explain(action, on: resource), origins: after.origins)
    guard decided.explanation.verdict.blockedBy == [.identity], decided.explanation.verdict.decision == .implicitlyDenied else {
      return Answer(decided: decided, proposals: [])
    }
    let search = ProposalSearch(scope: scope, simulation: after, request: decided.explanation.request)
    var found = [search.statement]
    if case .user = simulation.subject { found += try groups(search, without: Set(holding.groups.map(\.name)), in: scope) }
    found += try policies(search, in: scope)
    return Answer(decided: decided, proposals: Self.smallest(of: found))
  }

  /// The smallest of each kind, so that AWS's many policies don't crowd out the account's own and its groups.
  private static func smallest(of found: [Proposal]) -> [Proposal] {
    let ranked = found.sorted { ($0.actionCount, $0.kind.rank) < ($1.actionCount, $1.kind.rank) }
    var room: [Character: Int] = ["1": 3, "2": 4]
    let kept = ranked.filter { proposal in
      guard let kind = proposal.kind.rank.first, let left = room[kind] else { return true }
      room[kind] = left - 1
      return left > 0
    }
    let aws = kept.filter { $0.kind.rank.hasPrefix("3") }.prefix(limit - kept.count { !$0.kind.rank.hasPrefix("3") })
    return kept.filter { !$0.kind.rank.hasPrefix("3") || aws.contains($0) }
  }

  private func groups(_ search: ProposalSearch, without own: Set<String>, in scope: ReadScope) throws -> [Proposal] {
    let finder = PolicyFinder(scope: scope)
    let groups = try scope.store.groups(WindowRequest(limit: Self.mostGroups)).rows
    return try groups.filter { !own.contains($0.value.name) }.compactMap { group in
      let policies = try finder.policies(of: .group(group.key)).policies.map(\.policy)
      guard search.allows(with: policies) else { return nil }
      var change = TrialChange()
      change.joined = [group.value.name]
      return Proposal(kind: .group(group.value.name), change: change, actionCount: ActionCount.of(policies))
    }
  }

  private func policies(_ search: ProposalSearch, in scope: ReadScope) throws -> [Proposal] {
    let own = try CustomerPolicies().run(in: scope).compactMap { try PolicyFinder(scope: scope).managed($0.arn) }
    let aws = AWSManagedPolicies.all.lazy.filter { !$0.path.hasPrefix("/aws-service-role/") }.compactMap { policy -> HeldPolicy? in
      let document = policy.document
      guard search.mentionsService(document) else { return nil }
      return scope.policies.policy(document, name: policy.arn).map { HeldPolicy(.managed(policy.arn), $0) }
    }
    return (own + Array(aws)).compactMap { held in
      guard let arn = held.origin.managedARN, search.allows(with: [held.policy]) else { return nil }
      var change = TrialChange()
      change.attached = [arn]
      return Proposal(kind: .policy(arn: arn), change: change, actionCount: ActionCount.of([held.policy]))
    }
  }
}

extension SmallestChange.Proposal.Kind {
  /// Of equals a statement comes first, then groups, then the account's own policies.
  fileprivate var rank: String {
    switch self {
    case .statement: "0"
    case .group(let name): "1" + name
    case .policy(let arn): (arn.contains(":iam::aws:") ? "3" : "2") + arn
    }
  }
}

/// Tries what would allow one request.
private struct ProposalSearch {
  let policies: PoliciesInForce
  let request: AccessRequest
  private let needles: [String]

  init(scope: ReadScope, simulation: Simulation, request: AccessRequest) {
    policies = simulation.policies
    self.request = request
    let service = request.action.prefix { $0 != ":" }
    needles = ["\"\(service):", "\"Action\":\"*\"", "\"Action\": \"*\"", "\"NotAction\"", "[\"*\"]", "\"*:*\""]
  }

  /// Whether the request is allowed with more policies of the principal.
  func allows(with more: [CompiledPolicy]) -> Bool {
    var policies = policies
    policies.identity += more
    return policies.decide(request).decision == .allowed
  }

  /// Whether a document can be about the action at all: reading those that can't would take most of the time.
  func mentionsService(_ document: String) -> Bool {
    document.withCString { text in needles.contains { strstr(text, $0) != nil } }
  }

  /// A new inline policy with exactly the action and the resource.
  var statement: SmallestChange.Proposal {
    let text = { (text: String) in
      text.reduce(into: "") { written, character in
        if character == "\"" || character == "\\" { written.append("\\") }
        written.append(character)
      }
    }
    let document = """
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Effect": "Allow",
            "Action": "\(text(request.action))",
            "Resource": "\(text(request.resource))"
          }
        ]
      }
      """
    let name = "Allow-" + request.action.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }.joined()
    var change = TrialChange()
    change.drafts = [TrialChange.Draft(name: String(name.prefix(128)), text: document)]
    return SmallestChange.Proposal(kind: .statement, change: change, actionCount: 1)
  }
}

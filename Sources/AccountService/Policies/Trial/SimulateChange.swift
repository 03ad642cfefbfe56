import AccountStore
public import IAM
import Language
public import PolicyEngine

/// Decides requests twice: by the policies as they are, and as they would be with a change that is only tried. Nothing is written.
public struct SimulateChange: Query {
  /// A request, decided.
  public struct Row: Sendable {
    /// The decision by the policies as they are.
    public let was: Decision
    /// The decision with what is tried, and everything that led to it.
    public let explanation: Explanation
    let origins: [PolicyLayer: [PolicyOrigin]]

    /// The action.
    public var action: String { explanation.request.action }
    /// The resource.
    public var resource: String { explanation.request.resource }
    /// The decision with what is tried.
    public var now: Decision { explanation.verdict.decision }
    /// Whether what is tried makes a difference.
    public var isChanged: Bool { was != now }
    /// The decision as its page explains it.
    public var decided: SimulateAccess.Decided { SimulateAccess.Decided(explanation, origins: origins) }

    /// The policies that decided, each once.
    public var decidingPolicies: [PolicyOrigin] {
      var seen: Set<PolicyOrigin> = []
      return explanation.decidingStatements.compactMap { place in
        let known = origins[place.layer] ?? []
        return known.indices.contains(place.policy) && seen.insert(known[place.policy]).inserted ? known[place.policy] : nil
      }
    }
  }

  /// What a simulation comes to.
  public struct Answer: Sendable {
    /// A row for each action and resource, in their order.
    public let rows: [Row]
    /// The context keys that the policies ask for, as they write them.
    public let askedKeys: [String]
    /// The context keys that follow from what the store knows of the subject.
    public let known: RequestContext
    /// The managed policies that are attached to the subject itself, with what is tried.
    public let attached: [String]
    /// The groups that the user is in, with what is tried.
    public let groups: [String]
    /// The ARN of the permissions boundary, with what is tried; nil for none.
    public let boundary: String?
  }

  /// The answer tells what policies say.
  public static let action = "iam:SimulatePrincipalPolicy"
  /// The most requests that are decided at once.
  public static let limit = 5000

  /// Whose requests.
  public var subject: SimulationSubject
  /// The actions.
  public var actions: [String]
  /// The resources; each action is decided for each.
  public var resources: [String]
  /// What is known of the circumstances.
  public var context: RequestContext
  /// A document in an editor.
  public var edited: EditedPolicy?
  /// What is tried.
  public var change: TrialChange

  /// A simulation.
  public init(
    of subject: SimulationSubject, actions: [String], resources: [String] = ["*"], context: RequestContext = RequestContext(),
    edited: EditedPolicy? = nil, change: TrialChange = TrialChange()
  ) {
    self.subject = subject
    self.actions = actions
    self.resources = resources.isEmpty ? ["*"] : resources
    self.context = context
    self.edited = edited
    self.change = change
  }

  /// Errors: ValidationError for more requests than are decided at once.
  public func check() throws {
    let count = actions.count * resources.count
    if count > Self.limit { throw IAMError(.validationError, .tooManyRequests(count, limit: Self.limit), field: "ActionNames") }
  }

  /// Errors: NoSuchEntity, ValidationError, MalformedPolicyDocument.
  public func run(in scope: ReadScope) throws -> Answer {
    let trial = TrialPolicies(scope: scope, subject: subject, edited: edited)
    let before = try trial.holding()
    let after = try trial.holding(before, with: change)
    let pair = TrialPair(trial: trial, before: before.simulation, after: after.simulation, context: context)
    let isSame = change.isEmpty && edited == nil
    let rows = try actions.flatMap { action in try resources.map { try pair.row(action, on: $0, isSame: isSame) } }
    return Answer(
      rows: rows, askedKeys: try askedKeys(pair), known: before.context,
      attached: after.own.compactMap(\.origin.managedARN), groups: after.groups.map(\.name),
      boundary: after.boundary?.first?.origin.managedARN)
  }

  private func askedKeys(_ pair: TrialPair) throws -> [String] {
    var policies = pair.after.identity + (pair.after.boundary ?? [])
    for action in actions { policies += try resources.compactMap { try pair.trial.trust(action, on: $0, isEdited: true) } }
    var seen: Set<String> = []
    return policies.flatMap(\.policy.contextKeys).filter { seen.insert($0.lowercased()).inserted }
  }
}

/// The two sides of a trial.
struct TrialPair {
  let trial: TrialPolicies
  var before: Simulation
  var after: Simulation

  init(trial: TrialPolicies, before: Simulation, after: Simulation, context: RequestContext) {
    self.trial = trial
    self.before = before
    self.after = after
    for key in context.keys {
      self.before.context[key] = context[key]
      self.after.context[key] = context[key]
    }
  }

  func row(_ action: String, on resource: String, isSame: Bool) throws -> SimulateChange.Row {
    var after = after
    after.resourcePolicy = try trial.trust(action, on: resource, isEdited: true)
    let explanation = try after.explain(action, on: resource)
    guard !isSame else {
      return SimulateChange.Row(was: explanation.verdict.decision, explanation: explanation, origins: after.origins)
    }
    var before = before
    before.resourcePolicy = try trial.trust(action, on: resource, isEdited: false)
    return SimulateChange.Row(
      was: try before.decide(action, on: resource).decision, explanation: explanation, origins: after.origins)
  }
}

extension PolicyOrigin {
  /// The managed policy's ARN of one that is attached to the principal itself; nil for others.
  var managedARN: String? { if case .managed(let arn) = self { arn } else { nil } }
}

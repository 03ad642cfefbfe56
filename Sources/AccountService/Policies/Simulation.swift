import IAM
import Language
import PolicyEngine

/// What is simulated: a principal under policies, of which some may be given for the occasion only.
struct Simulation {
  /// Who asks.
  var principal: RequestPrincipal
  /// Policies of the principal and its groups, and those given beside them.
  var identity: [HeldPolicy]
  /// The permissions boundary; nil for none.
  var boundary: [HeldPolicy]?
  /// The policy that every resource has.
  var resourcePolicy: HeldPolicy?
  /// The owner of resources whose ARN names none.
  var resourceOwner: String?
  /// What is known of the request's circumstances.
  var context = RequestContext()

  /// Who has no identity of the account's and yet is bound by identity policies: the caller of a simulation of documents alone.
  static func nobody(of account: AccountID) -> RequestPrincipal {
    RequestPrincipal("arn:aws:iam::\(account.digits):role/simulated") ?? .anonymous
  }

  /// Decides one request with everything that led to it. Throws ValidationError or, by `code`, what an operation answers.
  func explain(_ action: String, on resource: String, code: IAMError.Code = .validationError) throws -> Explanation {
    policies.explain(try request(action, on: resource, code: code))
  }

  /// Decides one request. Throws ValidationError.
  func decide(_ action: String, on resource: String) throws -> Verdict {
    policies.decide(try request(action, on: resource))
  }

  /// A request of the principal.
  func request(_ action: String, on resource: String, code: IAMError.Code = .validationError) throws -> AccessRequest {
    let facts = DecisionFacts(action)
    do {
      return try AccessRequest(
        principal: principal, action: action, resource: resource, resourceAccount: owner(of: resource), context: context,
        isWildcardOnly: facts.isWildcardOnly, honoursResourceControl: facts.honoursResourceControl)
    } catch let problem as RequestProblem {
      throw IAMError(code, problem.error.message, field: problem.error.field)
    }
  }

  /// The place of the policy that a deciding statement stands in.
  func origin(of place: StatementPlace) -> HeldPolicy? {
    switch place.layer {
    case .identity: identity.indices.contains(place.policy) ? identity[place.policy] : nil
    case .boundary: boundary.flatMap { $0.indices.contains(place.policy) ? $0[place.policy] : nil }
    case .resource: resourcePolicy
    case .session, .serviceControl, .resourceControl, .endpoint: nil
    }
  }

  /// The ways by which the policies of each layer bear on the principal.
  var origins: [PolicyLayer: [PolicyOrigin]] {
    [
      .identity: identity.map(\.origin), .boundary: boundary?.map(\.origin) ?? [],
      .resource: resourcePolicy.map { [$0.origin] } ?? [],
    ]
  }

  var policies: PoliciesInForce {
    PoliciesInForce(identity: identity.map(\.policy), resource: resourcePolicy?.policy, boundary: boundary?.map(\.policy))
  }

  private func owner(of resource: String) -> String? {
    ARN(resource).flatMap { AccountID($0.account)?.digits } ?? resourceOwner
  }
}

/// Documents that are given for a simulation.
enum GivenPolicies {
  /// The policies of texts. Throws what is wrong with the first that isn't one, with its place among the member's values.
  static func read(
    _ texts: [String], as kind: PolicyKind, member: String, code: IAMError.Code = .invalidInput
  ) throws -> [HeldPolicy] {
    try texts.enumerated().map { place, text in
      try HeldPolicy(.given(member, place + 1), read(text, as: kind, name: "\(member).\(place + 1)", member: member, code: code))
    }
  }

  /// The permissions boundary that is given; nil for none. Throws InvalidInput for more than one.
  static func boundary(_ texts: [String]?) throws -> [HeldPolicy]? {
    let member = "PermissionsBoundaryPolicyInputList"
    guard let texts, !texts.isEmpty else { return nil }
    if texts.count > 1 { throw IAMError(.invalidInput, .oneBoundaryOnly, field: member) }
    return try read(texts, as: .boundary, member: member)
  }

  /// The resource's policy that is given.
  static func resource(_ text: String?) throws -> HeldPolicy? {
    try text.map { text in
      HeldPolicy(
        .given("ResourcePolicy", 1), try read(text, as: .resource, name: "ResourcePolicy", member: "ResourcePolicy"))
    }
  }

  /// The policy of a text.
  static func read(
    _ text: String, as kind: PolicyKind, name: String, member: String, code: IAMError.Code = .invalidInput
  ) throws -> CompiledPolicy {
    do {
      return CompiledPolicy(try PolicyDocument.readForEvaluation(text, as: kind), name: name)
    } catch {
      throw IAMError(code, .givenPolicyProblem(name, error.error().message), field: member)
    }
  }
}

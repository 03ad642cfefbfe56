import AccountStore
import IAM
import Language
import PolicyEngine

/// The policies that bear on a simulation's subject, as the account has them and with what is tried.
struct TrialPolicies {
  let scope: ReadScope
  let subject: SimulationSubject
  let edited: EditedPolicy?

  /// What a subject has, before it is put together for decisions.
  struct Holding {
    var principal: RequestPrincipal
    var context = RequestContext()
    var own: [HeldPolicy] = []
    var groups: [(name: String, policies: [HeldPolicy])] = []
    var boundary: [HeldPolicy]?

    var simulation: Simulation {
      let inherited = groups.flatMap { group in group.policies.map { HeldPolicy(.group(group.name, $0.origin), $0.policy) } }
      return Simulation(principal: principal, identity: own + inherited, boundary: boundary, context: context)
    }
  }

  private var finder: PolicyFinder { PolicyFinder(scope: scope) }

  /// What the subject has in the account. Errors: NoSuchEntity.
  func holding() throws -> Holding {
    switch subject {
    case .user(let name): return try user(try scope.user(name))
    case .role(let name): return try role(try scope.role(name))
    case .group(let name):
      var holding = Holding(principal: Simulation.nobody(of: scope.account.id))
      holding.own = try readable(.group(try scope.group(name).key))
      return holding
    case .policy(let arn):
      var holding = Holding(principal: Simulation.nobody(of: scope.account.id))
      holding.own = [try managed(arn)]
      return holding
    case .documents: return Holding(principal: Simulation.nobody(of: scope.account.id))
    }
  }

  private func user(_ user: Stored<User>) throws -> Holding {
    var holding = Holding(principal: principal(.user, path: user.value.path, name: user.value.name, id: user.value.id))
    holding.context = PrincipalContext.of(id: user.value.id, tags: user.value.tags)
    holding.own = try readable(.user(user.key))
    holding.groups = try scope.store.groups(ofUser: user.key).map { ($0.value.name, try readable(.group($0.key))) }
    holding.boundary = try user.value.boundary.map { try finder.managed($0).map { [$0] } ?? [] }
    return holding
  }

  private func role(_ role: Stored<Role>) throws -> Holding {
    var holding = Holding(principal: principal(.role, path: role.value.path, name: role.value.name, id: role.value.id))
    holding.context = PrincipalContext.of(id: role.value.id, tags: role.value.tags)
    holding.own = try readable(.role(role.key))
    holding.boundary = try role.value.boundary.map { try finder.managed($0).map { [$0] } ?? [] }
    return holding
  }

  private func principal(_ kind: EntityKind, path: String, name: String, id: String) -> RequestPrincipal {
    var principal = RequestPrincipal(scope.arn(kind, path: path, name: name)) ?? Simulation.nobody(of: scope.account.id)
    principal.uniqueID = id
    return principal
  }

  /// The policies of a holder. Errors: MalformedPolicyDocument for one that can't be read: everything is denied while it is there.
  private func readable(_ holder: Holder) throws -> [HeldPolicy] {
    let held = try finder.policies(of: holder)
    if let bad = held.unreadable.first { throw IAMError(.malformedPolicyDocument, .trialPolicyUnreadable(bad.policyName)) }
    return held.policies
  }

  /// A managed policy. Errors: NoSuchEntity.
  private func managed(_ arn: String) throws -> HeldPolicy {
    guard let policy = try finder.managed(arn) else { throw IAMError(.noSuchEntity, .noSuchPolicy(arn), field: "PolicyArn") }
    return policy
  }
}

// MARK: what is tried

extension TrialPolicies {
  /// What the subject would have. Errors: NoSuchEntity, MalformedPolicyDocument.
  func holding(_ before: Holding, with change: TrialChange) throws -> Holding {
    var holding = before
    let gone = change.detached.map(PolicyOrigin.managed) + change.drafts.map { .inline($0.name) }
    holding.own.removeAll { gone.contains($0.origin) }
    for arn in change.attached where !holding.own.contains(where: { $0.origin == .managed(arn) }) { holding.own.append(try managed(arn)) }
    holding.own += try change.drafts.map { HeldPolicy(.given($0.name, 1), try Self.read($0.text, as: .identity, name: $0.name)) }
    holding.groups.removeAll { change.left.contains($0.name) }
    for name in change.joined where !holding.groups.contains(where: { $0.name == name }) {
      holding.groups.append((name, try readable(.group(try scope.group(name).key))))
    }
    switch change.boundary {
    case .removed: holding.boundary = nil
    case .set(let arn): holding.boundary = [try managed(arn)]
    case nil: break
    }
    return try edit(holding)
  }

  /// Puts the document that is being edited in its place; where the subject doesn't have it, beside the others.
  private func edit(_ holding: Holding) throws -> Holding {
    guard let edited, !edited.isTrust else { return holding }
    let policy = try Self.read(edited.text, as: .identity, name: edited.name)
    var holding = holding
    var isPlaced = false
    func replaced(_ policies: [HeldPolicy], _ origin: PolicyOrigin?) -> [HeldPolicy] {
      policies.map { held in
        guard held.origin == origin else { return held }
        isPlaced = true
        return HeldPolicy(held.origin, policy)
      }
    }
    holding.own = replaced(holding.own, origin(in: nil))
    for place in holding.groups.indices {
      holding.groups[place].policies = replaced(holding.groups[place].policies, origin(in: holding.groups[place].name))
    }
    holding.boundary = holding.boundary.map { replaced($0, origin(in: nil)) }
    if !isPlaced { holding.own.append(HeldPolicy(.given(edited.name, 1), policy)) }
    return holding
  }

  /// What the edited document is known by among the subject's own policies, or among those of one of her groups.
  private func origin(in group: String?) -> PolicyOrigin? {
    switch (edited?.place, group, subject) {
    case (.managed(let arn)?, _, _): .managed(arn)
    case (.groupInline(let owner, let name)?, let group?, _) where owner == group: .inline(name)
    case (.groupInline(let owner, let name)?, nil, .group(let holder)) where owner == holder: .inline(name)
    case (.userInline(let owner, let name)?, nil, .user(let holder)) where owner == holder: .inline(name)
    case (.roleInline(let owner, let name)?, nil, .role(let holder)) where owner == holder: .inline(name)
    default: nil
    }
  }

  /// The trust policy that a request for a role's session is decided by, as it is and as it would be.
  func trust(_ action: String, on resource: String, isEdited: Bool) throws -> HeldPolicy? {
    guard action.lowercased().hasPrefix("sts:"), resource.contains(":role/"), let arn = ARN(resource) else { return nil }
    if isEdited, let edited, case .trust(let role) = edited.place, role == nil || role == arn.name {
      return HeldPolicy(.trust(role: arn.name), try Self.read(edited.text, as: .trust, name: arn.name))
    }
    guard let role = try scope.store.role(named: arn.name),
      scope.arn(.role, path: role.value.path, name: role.value.name) == resource
    else { return nil }
    return scope.policies.policy(role.value.trustPolicy, name: arn.name).map { HeldPolicy(.trust(role: role.value.name), $0) }
  }

  private static func read(_ text: String, as kind: PolicyKind, name: String) throws -> CompiledPolicy {
    try GivenPolicies.read(text, as: kind, name: name, member: "PolicyDocument", code: .malformedPolicyDocument)
  }
}

extension EditedPolicy {
  var isTrust: Bool { if case .trust = place { true } else { false } }

  /// What the document is called.
  var name: String {
    switch place {
    case .managed(let arn): arn
    case .userInline(_, let name), .roleInline(_, let name), .groupInline(_, let name), .nowhere(let name): name
    case .trust(let role): role ?? ""
    }
  }
}

import AWSCatalog
import AccountStore
import IAM
import Language
import PolicyEngine

/// What somebody may do, service by service and level by level, all policies taken together: denies and the permissions boundary are heeded.
/// A policy by itself is told in the same way.
public struct EffectivePermissions: Query {
  /// The answer tells what policies say.
  public static let action = "iam:GetAccountAuthorizationDetails"
  /// Whose.
  public var subject: PermissionSubject

  /// A question.
  public init(of subject: PermissionSubject) { self.subject = subject }

  /// Every service of the catalogue in order of its prefix, also those without access. Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> [ServiceAccess] {
    let reader = try AccessReader(try subject.policies(in: scope))
    return Services.all.map(reader.access)
  }
}

/// What somebody may do with one service, action by action.
public struct ServicePermissions: Query {
  /// The service in short, and its actions.
  public struct Answer: Sendable, Hashable {
    /// The service.
    public let service: ServiceAccess
    /// Its actions, in order of their names.
    public let actions: [ActionPermission]
  }

  /// The answer tells what policies say.
  public static let action = "iam:GetAccountAuthorizationDetails"
  /// Whose.
  public var subject: PermissionSubject
  /// The service's prefix, such as `s3`.
  public var service: String

  /// A question.
  public init(of subject: PermissionSubject, service: String) {
    self.subject = subject
    self.service = service
  }

  /// The service. Errors: NoSuchEntity, also for a service that the catalogue doesn't have.
  public func run(in scope: ReadScope) throws -> Answer {
    guard let service = Services.named(service) else {
      throw IAMError(.noSuchEntity, .noSuchService(service), field: "ServiceNamespace")
    }
    let reader = try AccessReader(try subject.policies(in: scope))
    return Answer(service: reader.access(service), actions: service.actions.map { reader.access($0, of: service) })
  }
}

/// Reads what the policies of somebody give, asking the engine of each action.
struct AccessReader {
  private let policies: PrincipalPolicies
  private let inForce: PoliciesInForce
  private let request: AccessRequest

  init(_ policies: PrincipalPolicies) throws {
    self.policies = policies
    inForce = policies.inForce
    do {
      request = try policies.request(WatchedActions.assume, on: "*")
    } catch let problem as RequestProblem {
      throw problem.error
    }
  }

  private func target(_ action: ServiceAction, of service: Service) -> RequestTarget? {
    try? RequestTarget(
      action: service.prefix + ":" + action.name, isWildcardOnly: action.hasNoTargets,
      honoursResourceControl: service.honoursResourceControlPolicies)
  }

  /// Whether some policy can give anything of a service; most say nothing of most.
  private func canGive(_ service: Service) -> Bool {
    if policies.principal.kind == .root { return true }
    // One that can't be read may deny everything, so nothing counts.
    guard policies.unreadable.isEmpty, let any = try? RequestTarget(action: service.prefix + ":Any") else { return false }
    return policies.identity.contains { $0.policy.concerns(serviceOf: any) }
  }

  // MARK: a service

  func access(_ service: Service) -> ServiceAccess {
    var access = ServiceAccess(prefix: service.prefix, name: service.name)
    let canGive = canGive(service)
    var summary = Summary()
    for action in service.actions {
      guard let place = ServiceAccess.order.firstIndex(of: action.level) else { continue }
      access.levels[place].total += 1
      guard canGive, let target = target(action, of: service) else { continue }
      let reach = reach(target, action)
      guard reach.some > .never else { continue }
      access.levels[place].allowed += 1
      if reach.every < .always { summary.add(policies.identity.flatMap { $0.policy.grants(of: target) }, reach) }
    }
    (access.resources, access.conditions) = (summary.resources, summary.conditions)
    return access
  }

  /// How far an action is allowed on some resource, and on every one.
  private func reach(_ target: RequestTarget, _ action: ServiceAction) -> (some: Reach, every: Reach) {
    let asked = AccessRequest(request, for: target)
    if action.hasNoTargets {
      let reach = inForce.reach(of: asked)
      return (reach, reach)
    }
    let every = inForce.reach(of: asked, resources: .every)
    if every == .always { return (.always, .always) }
    return (inForce.reach(of: asked, resources: .some), every)
  }

  /// The resources and conditions of statements, as far as a column needs them.
  private struct Summary {
    private(set) var resources = ServiceAccess.Listed.open
    private(set) var conditions = ServiceAccess.Listed.open
    private var isBoundOnly = false

    mutating func add(_ grants: [PolicyGrant], _ reach: (some: Reach, every: Reach)) {
      if resources == .multiple, conditions == .multiple { return }
      for grant in grants {
        if reach.every == .never { for text in grant.resources where text != "*" { Self.add(text, to: &resources) } }
        if reach.some < .always { for condition in grant.conditions { Self.add(condition.key, to: &conditions) } }
      }
      // What a boundary or a deny narrows isn't told by the statements that allow.
      if reach.every == .never, resources == .open { resources = .multiple }
      if reach.some < .always, conditions == .open { conditions = .multiple }
    }

    private static func add(_ text: String, to listed: inout ServiceAccess.Listed) {
      switch listed {
      case .open: listed = .one(text)
      case .one(let known) where known != text: listed = .multiple
      case .one, .multiple: break
      }
    }
  }

  // MARK: an action

  func access(_ action: ServiceAction, of service: Service) -> ActionPermission {
    guard let target = target(action, of: service) else {
      return ActionPermission(name: action.name, level: action.level, state: .notAllowed, origins: [])
    }
    let state = state(target, action)
    return ActionPermission(name: action.name, level: action.level, state: state, origins: origins(target, action, state))
  }

  private func state(_ target: RequestTarget, _ action: ServiceAction) -> ActionPermission.State {
    let reach = reach(target, action)
    if reach.every == .always { return .allowed }
    if reach.every == .conditional { return .conditional }
    if reach.some == .always { return .someResources }
    if reach.some == .conditional { return .someConditional }
    let asked = AccessRequest(request, for: target)
    let scope = scope(action)
    var unbound = inForce
    unbound.boundary = nil
    if inForce.boundary != nil, unbound.reach(of: asked, resources: scope) > .never { return .outsideBoundary }
    let isGiven = policies.identity.contains { alone($0, asked, scope) > .never }
    return isGiven ? .denied : .notAllowed
  }

  private func scope(_ action: ServiceAction) -> ResourceScope { action.hasNoTargets ? .named : .some }

  private func alone(_ held: HeldPolicy, _ asked: AccessRequest, _ scope: ResourceScope) -> Reach {
    PoliciesInForce(identity: [held.policy]).reach(of: asked, resources: scope)
  }

  private func origins(_ target: RequestTarget, _ action: ServiceAction, _ state: ActionPermission.State) -> [PolicyOrigin] {
    if policies.principal.kind == .root { return [.root] }
    let asked = AccessRequest(request, for: target)
    switch state {
    case .notAllowed: return []
    case .outsideBoundary: return policies.boundary.map { [$0.origin] } ?? []
    case .denied: return policies.identity.filter { denies($0, asked, scope(action)) }.map(\.origin)
    case .allowed, .conditional, .someResources, .someConditional:
      return policies.identity.filter { alone($0, asked, scope(action)) > .never }.map(\.origin)
    }
  }

  /// Whether a policy takes away what everything would give.
  private func denies(_ held: HeldPolicy, _ asked: AccessRequest, _ scope: ResourceScope) -> Bool {
    let open = PoliciesInForce(identity: [Administration.everything, held.policy].compactMap(\.self))
    return open.reach(of: asked, resources: scope) == .never
  }
}

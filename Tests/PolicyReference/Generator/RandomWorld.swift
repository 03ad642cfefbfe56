import PolicyEngine

/// A handful of made policies and requests that meet them, the same for the same seed.
public struct RandomWorld {
  private var dice: Dice
  private let identity: [GeneratedPolicy]
  private let resource: [GeneratedPolicy]
  private let control: [GeneratedPolicy]
  private let resourceControl: [GeneratedPolicy]
  private let conditional: [GeneratedPolicy]
  private let everything: [GeneratedPolicy]
  private let everythingToAll: [GeneratedPolicy]

  /// A world of about thirty policies.
  public init(seed: UInt64) {
    var dice = Dice(seed: seed)
    identity = (0..<6).compactMap { _ in dice.policy(namesPrincipals: false) }
    control = (0..<2).compactMap { _ in dice.policy(namesPrincipals: false, denies: 40) }
    resource = (0..<6).compactMap { _ in dice.policy(namesPrincipals: true) }
    resourceControl = (0..<2).compactMap { _ in dice.policy(namesPrincipals: true, denies: 40) }
    conditional = (0..<10).compactMap { _ in dice.conditionalPolicy() }
    everything = [Dice.everything(namesPrincipals: false)].compactMap(\.self)
    everythingToAll = [Dice.everything(namesPrincipals: true)].compactMap(\.self)
    self.dice = dice
  }

  /// The next request with the policies in force; every second one is decided by conditions alone.
  public mutating func next() -> RandomCase {
    var result = RandomCase(request())
    if dice.chance(50) {
      result.identity = [dice.pick(conditional)]
      return result
    }
    result.identity = dice.chance(8) ? [] : dice.some(identity, most: 3)
    if dice.chance(result.request.principal.hasIdentityPolicies ? 60 : 95) { result.resourcePolicy = dice.pick(resource) }
    if dice.chance(30) { result.boundary = list(identity + everything + everything) }
    if dice.chance(result.request.principal.kind == .federatedUser ? 70 : 25) { result.session = list(identity + everything + everything) }
    if dice.chance(35) { result.serviceControl = levels(control, everything) }
    if dice.chance(25) { result.resourceControl = levels(resourceControl, everythingToAll) }
    if dice.chance(20) { result.endpoint = list(resourceControl + everythingToAll + everythingToAll) }
    return result
  }

  private mutating func request() -> ReferenceCase {
    if dice.chance(2) {
      let action = dice.pick(["sts:GetCallerIdentity", "sts:GetSessionToken", "STS:getcalleridentity"])
      return ReferenceCase(principal: dice.principal(), action: action, resource: "*", context: dice.context())
    }
    let action = dice.chance(93) ? dice.pick(Vocabulary.actions) : dice.otherCase(dice.pick(Vocabulary.actions))
    let service = action.prefix { $0 != ":" }.lowercased()
    let resource = dice.pick(dice.chance(90) ? Vocabulary.resources(service) : Vocabulary.allResources)
    let hasAccount = resource.split(separator: ":", omittingEmptySubsequences: false).dropFirst(4).first.map { $0.count == 12 } ?? false
    return ReferenceCase(
      principal: principal(near: resource), action: action, resource: resource,
      resourceAccount: hasAccount ? nil : dice.pick(40, of: Vocabulary.accounts),
      context: dice.context(), isWildcardOnly: dice.chance(6), honoursResourceControl: dice.chance(90))
  }

  /// Often somebody of the resource's own account.
  private mutating func principal(near resource: String) -> ReferencePrincipal {
    let principal = dice.principal()
    guard let account = principal.account, dice.chance(50) else { return principal }
    let isNear = !resource.contains("::") && !resource.contains(account)
    return isNear ? dice.principal() : principal
  }

  private mutating func list(_ policies: [GeneratedPolicy]) -> [GeneratedPolicy] {
    dice.chance(5) ? [] : dice.some(policies, most: 2)
  }

  /// Up to three levels; most of them allow everything, some nothing.
  private mutating func levels(_ policies: [GeneratedPolicy], _ everything: [GeneratedPolicy]) -> [[GeneratedPolicy]] {
    (0..<dice.number(below: 4)).map { _ in
      if dice.chance(3) { return [] }
      return dice.chance(75) ? everything + (dice.chance(40) ? [dice.pick(policies)] : []) : [dice.pick(policies)]
    }
  }
}

import IAM
import PolicyEngine

/// A role as the graph has it: whom its trust policy names, and which policies give permission to assume it.
struct RoleNode: Sendable {
  /// Its place among the account's principals.
  let principal: Int
  let arn: String
  /// Assuming it.
  let target: RequestTarget
  let trust: CompiledPolicy?
  /// The places of the account's users and roles that the trust policy names.
  private(set) var named: [Int] = []
  /// Whether it trusts the account as a whole, so that the account's policies decide.
  private(set) var trustsAccount = false
  /// Whether it trusts everybody, or everybody but some.
  private(set) var trustsEverybody = false
  /// The services that get it.
  private(set) var services: [String] = []
  /// Principals of other accounts that it names.
  private(set) var outsiders: [String] = []
  /// The policies that give permission to assume it, where it trusts the account: those without open conditions, and the others.
  private(set) var givers: [Int32] = []
  private(set) var openGivers: [Int32] = []

  static func all(_ account: AccountPolicies, places: [String: Int]) throws(RequestProblem) -> [RoleNode] {
    var nodes: [RoleNode] = []
    for (place, principal) in account.principals.enumerated() where principal.principal.kind == .role {
      let arn = principal.principal.text
      let target = try RequestTarget(action: WatchedActions.assume, resource: arn)
      var node = RoleNode(principal: place, arn: arn, target: target, trust: account.trustPolicies[arn])
      node.readTrust(account: principal.principal.account, places)
      nodes.append(node)
    }
    return nodes
  }

  private init(principal: Int, arn: String, target: RequestTarget, trust: CompiledPolicy?) {
    (self.principal, self.arn, self.target, self.trust) = (principal, arn, target, trust)
  }

  private mutating func readTrust(account: String?, _ places: [String: Int]) {
    for statement in trust?.document.statements ?? [] where statement.effect == .allow {
      guard let principals = statement.principals else { continue }
      if principals.isNegated { trustsEverybody = true }
      for principal in principals.values where !principals.isNegated {
        switch principal {
        case .anyone: trustsEverybody = true
        case .service(let name): if !services.contains(name) { services.append(name) }
        case .aws(let text): readAWS(text, account, places)
        case .federated, .canonicalUser, .other: break
        }
      }
    }
  }

  private mutating func readAWS(_ text: String, _ account: String?, _ places: [String: Int]) {
    let owner = AccountID(text)?.digits ?? ARN(text)?.account
    if let owner, owner != account {
      outsiders.append(AccountID(text).map { ARN.root(of: $0) } ?? text)
    } else if owner == text || ARN(text)?.resource == "root" {
      trustsAccount = true
    } else if let place = places[text], place != principal {
      named.append(place)
    }
  }

  /// The roles with the policies that give permission to assume them, where that is up to the account's policies.
  static func withGivers(_ nodes: [RoleNode], policies: [CompiledPolicy], gives: [UInt64], _ assuming: RequestTarget) -> [RoleNode] {
    var nodes = nodes
    let asked = nodes.indices.filter { nodes[$0].trustsAccount }.map { ($0, Array(nodes[$0].arn.utf8)) }
    for (place, policy) in policies.enumerated() where gives[place] & 1 != 0 {
      let grants = policy.grants(of: assuming)
      for (node, arn) in asked {
        var reaches = false
        var isOpen = true
        for grant in grants where (isOpen && !grant.isOpen || !reaches) && grant.canReach(arn) {
          reaches = true
          if !grant.isOpen { isOpen = false }
        }
        if reaches, isOpen { nodes[node].openGivers.append(Int32(place)) } else if reaches { nodes[node].givers.append(Int32(place)) }
      }
    }
    return nodes
  }
}

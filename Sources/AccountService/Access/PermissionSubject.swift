import AccountStore
import IAM
import PolicyEngine

/// Whose permissions are looked at as a whole.
public enum PermissionSubject: Sendable, Hashable {
  /// A user, by name: her own policies, those of her groups, under her boundary.
  case user(String)
  /// A role, by name.
  case role(String)
  /// What a group gives its members, by name.
  case group(String)
  /// What a managed policy gives, by ARN.
  case policy(arn: String)

  /// Who asks, under which policies. Errors: NoSuchEntity.
  func policies(in scope: ReadScope) throws -> PrincipalPolicies {
    let finder = PolicyFinder(scope: scope)
    let search = PrincipalSearch(scope: scope)
    return switch self {
    case .user(let name): try search.principal("user/" + name)
    case .role(let name): try search.principal("role/" + name)
    case .group(let name): nobody(try finder.policies(of: .group(scope.group(name).key)).policies, in: scope)
    case .policy(let arn): nobody(try finder.managed(arn).map { [$0] } ?? [], in: scope)
    }
  }

  private func nobody(_ held: [HeldPolicy], in scope: ReadScope) -> PrincipalPolicies {
    PrincipalPolicies(
      principal: Simulation.nobody(of: scope.account.id), context: RequestContext(), identity: held, boundary: nil, hasBoundary: false)
  }
}

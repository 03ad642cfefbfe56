import Language

/// The screens by the places they are at.
enum Screens {
  static func screen(at place: Place) -> any Screen {
    switch place {
    case .users, .inside: ListScreen(UserListSource())
    case .groups: ListScreen(GroupListSource())
    case .roles: ListScreen(RoleListSource())
    case .user(let name): DetailScreen(UserDetailSource(name: name))
    case .group(let name): DetailScreen(GroupDetailSource(name: name))
    case .role(let name): DetailScreen(RoleDetailSource(name: name))
    case .policy(let arn): DetailScreen(PolicyDetailSource(arn: arn))
    default: ListScreen(UserListSource())
    }
  }
}

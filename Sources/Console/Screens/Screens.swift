import Language

/// The screens by the places they are at.
enum Screens {
  static func screen(at place: Place) -> any Screen {
    switch place {
    case .users, .inside: ListScreen(UserListSource())
    case .groups: ListScreen(GroupListSource())
    case .roles: ListScreen(RoleListSource())
    case .policies: ListScreen(PolicyListSource())
    case .instanceProfiles: ListScreen(InstanceProfileListSource())
    case .events: ListScreen(EventListSource())
    case .account: DetailScreen(AccountDetailSource())
    case .me: DetailScreen(CredentialsSource())
    case .sessions: SessionsScreen()
    case .simulator: SimulatorScreen()
    case .whoCan(let action, let resource): WhoCanScreen(action: action, resource: resource)
    case .switchRole: FormScreen(SwitchRoleForm())
    case .user(let name): DetailScreen(UserDetailSource(name: name))
    case .group(let name): DetailScreen(GroupDetailSource(name: name))
    case .role(let name): DetailScreen(RoleDetailSource(name: name))
    case .policy(let arn): DetailScreen(PolicyDetailSource(arn: arn))
    case .instanceProfile(let name): DetailScreen(InstanceProfileDetailSource(name: name))
    case .event(let sequence): DetailScreen(EventDetailSource(sequence: sequence))
    }
  }

  /// The only screen of somebody who must set a new password.
  static var newPassword: any Screen { FormScreen(NewPasswordForm(isForced: true)) }
}

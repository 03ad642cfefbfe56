/// Findings about what a document gives.
extension FindingText {
  /// Allow with NotAction.
  public static let allowWithNotAction = FindingText(
    title: Sentence("Allow with NotAction", "NotAction이 있는 허용"),
    help: Sentence(
      "It allows every action but those named, in every service and also those to come; list the actions that are needed.",
      "지정한 작업을 뺀 모든 서비스의 모든 작업과 앞으로 생길 작업까지 허용합니다. 필요한 작업을 나열하십시오."))

  /// Allow with NotResource.
  public static let allowWithNotResource = FindingText(
    title: Sentence("Allow with NotResource", "NotResource가 있는 허용"),
    help: Sentence(
      "It allows the actions on every resource but those named, of all services and also those to come; list the resources that are needed.",
      "지정한 리소스를 뺀 모든 서비스의 모든 리소스와 앞으로 생길 리소스까지 허용합니다. 필요한 리소스를 나열하십시오."))

  /// Everything on everything.
  public static let administratorAccess = FindingText(
    title: Sentence("Administrator access", "관리자 액세스"),
    help: Sentence(
      "Every action on every resource is allowed, those of IAM included; give it to few people, or list what is needed.",
      "IAM을 포함한 모든 리소스의 모든 작업을 허용합니다. 소수에게만 부여하거나 필요한 것을 나열하십시오."))

  /// A service on everything.
  public static let fullServiceAccess = FindingText(
    title: Sentence("Full access to a service", "서비스 전체 액세스"),
    help: Sentence(
      "Every action of the service on every resource is allowed, deletion and permissions included; list the actions or resources that are "
        + "needed.",
      "삭제와 권한 변경을 포함한 서비스의 모든 작업을 모든 리소스에 허용합니다. 필요한 작업이나 리소스를 나열하십시오."))

  /// More than was given.
  public static let privilegeEscalation = FindingText(
    title: Sentence("Way to more permissions", "더 많은 권한을 얻는 길"),
    help: Sentence(
      "Whoever has these actions on every resource can give themselves other permissions, up to the administrator's; limit the resources, add "
        + "conditions such as iam:PermissionsBoundary, or take one of the actions away.",
      "이 작업을 모든 리소스에 쓸 수 있으면 관리자 권한까지 스스로 얻을 수 있습니다. 리소스를 제한하거나, iam:PermissionsBoundary와 같은 조건을 추가하거나, 작업 중 하나를 빼십시오."))

  /// Only denials.
  public static let denyOnlyPolicy = FindingText(
    title: Sentence("Policy that only denies", "거부만 있는 정책"),
    help: Sentence(
      "A policy without Allow gives nothing: what is not allowed elsewhere stays denied. That is right for a guardrail only.",
      "허용이 없는 정책은 아무것도 부여하지 않으며, 다른 곳에서 허용하지 않은 것은 거부됩니다. 가드레일로 쓸 때만 맞습니다."))

  /// A service that resource control policies don't bind.
  public static let resourceControlService = FindingText(
    title: Sentence("Service that resource control policies do not bind", "리소스 제어 정책이 적용되지 않는 서비스"),
    help: Sentence(
      "Resource control policies work for a list of services, and this one is not on it; guard it with a service control policy.",
      "리소스 제어 정책은 정해진 서비스에만 적용되며 이 서비스는 포함되지 않습니다. 서비스 제어 정책으로 보호하십시오."))

  private static let passRoleHelp = Sentence(
    "Whoever may pass any role can start a service with the strongest one; name the roles, or add a condition on iam:PassedToService.",
    "어떤 역할이든 전달할 수 있으면 가장 강한 역할로 서비스를 시작할 수 있습니다. 역할을 지정하거나 iam:PassedToService 조건을 추가하십시오.")

  private static let createRoleHelp = Sentence(
    "Service-linked roles for any service can be created; name the roles, or add a condition on iam:AWSServiceName.",
    "어떤 서비스의 서비스 연결 역할이든 생성할 수 있습니다. 역할을 지정하거나 iam:AWSServiceName 조건을 추가하십시오.")

  /// iam:PassRole on any role.
  public static let passRoleStarResource = FindingText(
    title: Sentence("iam:PassRole on any role", "모든 역할에 대한 iam:PassRole"), help: passRoleHelp)
  /// iam:PassRole by a pattern, on any role.
  public static let passRoleStarBoth = FindingText(
    title: Sentence("iam:PassRole by a pattern, on any role", "패턴으로 부여한 모든 역할의 iam:PassRole"), help: passRoleHelp)
  /// iam:PassRole by NotAction, on any role.
  public static let passRoleNotAction = FindingText(
    title: Sentence("iam:PassRole by NotAction, on any role", "NotAction으로 부여한 모든 역할의 iam:PassRole"), help: passRoleHelp)
  /// iam:PassRole with NotResource.
  public static let passRoleNotResource = FindingText(
    title: Sentence("iam:PassRole with NotResource", "NotResource가 있는 iam:PassRole"), help: passRoleHelp)
  /// iam:PassRole by a pattern, with NotResource.
  public static let passRoleStarActionNotResource = FindingText(
    title: Sentence("iam:PassRole by a pattern, with NotResource", "NotResource와 패턴으로 부여한 iam:PassRole"), help: passRoleHelp)
  /// iam:PassRole by NotAction, with NotResource.
  public static let passRoleNotBoth = FindingText(
    title: Sentence("iam:PassRole by NotAction, with NotResource", "NotAction과 NotResource로 부여한 iam:PassRole"), help: passRoleHelp)

  /// iam:CreateServiceLinkedRole on any role.
  public static let createRoleStarResource = FindingText(
    title: Sentence("iam:CreateServiceLinkedRole on any role", "모든 역할에 대한 iam:CreateServiceLinkedRole"), help: createRoleHelp)
  /// iam:CreateServiceLinkedRole by a pattern, on any role.
  public static let createRoleStarBoth = FindingText(
    title: Sentence("iam:CreateServiceLinkedRole by a pattern, on any role", "패턴으로 부여한 모든 역할의 iam:CreateServiceLinkedRole"),
    help: createRoleHelp)
  /// iam:CreateServiceLinkedRole by NotAction, on any role.
  public static let createRoleNotAction = FindingText(
    title: Sentence("iam:CreateServiceLinkedRole by NotAction, on any role", "NotAction으로 부여한 모든 역할의 iam:CreateServiceLinkedRole"),
    help: createRoleHelp)
  /// iam:CreateServiceLinkedRole with NotResource.
  public static let createRoleNotResource = FindingText(
    title: Sentence("iam:CreateServiceLinkedRole with NotResource", "NotResource가 있는 iam:CreateServiceLinkedRole"), help: createRoleHelp)
  /// iam:CreateServiceLinkedRole by a pattern, with NotResource.
  public static let createRoleStarActionNotResource = FindingText(
    title: Sentence(
      "iam:CreateServiceLinkedRole by a pattern, with NotResource", "NotResource와 패턴으로 부여한 iam:CreateServiceLinkedRole"),
    help: createRoleHelp)
  /// iam:CreateServiceLinkedRole by NotAction, with NotResource.
  public static let createRoleNotBoth = FindingText(
    title: Sentence(
      "iam:CreateServiceLinkedRole by NotAction, with NotResource", "NotAction과 NotResource로 부여한 iam:CreateServiceLinkedRole"),
    help: createRoleHelp)
}

extension Sentence {
  /// Allow with NotAction.
  public static func findingAllowNotAction(_ count: Int) -> Sentence {
    Sentence("Every action but \(count) is allowed.", "작업 \(count)개를 뺀 모든 작업을 허용합니다.")
  }

  /// Allow with NotResource.
  public static func findingAllowNotResource(_ count: Int) -> Sentence {
    Sentence("The actions are allowed on all resources but \(count).", "리소스 \(count)개를 뺀 모든 리소스에 작업을 허용합니다.")
  }

  /// Everything on everything.
  public static let findingAdministrator = Sentence(
    "Every action on every resource is allowed.", "모든 리소스의 모든 작업을 허용합니다.")

  /// A service on everything.
  public static func findingFullService(_ service: String) -> Sentence {
    Sentence("Every action of \(service) on every resource is allowed.", "모든 리소스에 \(service)의 모든 작업을 허용합니다.")
  }

  /// More than was given.
  public static func findingEscalation(_ ways: [[String]]) -> Sentence {
    let list = ways.prefix(4).map { $0.joined(separator: " + ") }.joined(separator: "; ")
    let more = ways.count > 4 ? (" and \(ways.count - 4) more", " 외 \(ways.count - 4)가지") : ("", "")
    return Sentence("More permissions can be had by \(list)\(more.0).", "\(list)\(more.1)(으)로 더 많은 권한을 얻을 수 있습니다.")
  }

  /// iam:PassRole on any role.
  public static let findingPassRole = Sentence("Any role can be passed to any service.", "어떤 역할이든 어떤 서비스에든 전달할 수 있습니다.")

  /// iam:CreateServiceLinkedRole on any role.
  public static let findingCreateRole = Sentence(
    "A service-linked role can be created for any service.", "어떤 서비스의 서비스 연결 역할이든 생성할 수 있습니다.")

  /// Only denials.
  public static func findingDenyOnly(_ isIdentity: Bool) -> Sentence {
    isIdentity
      ? Sentence("No statement allows anything.", "허용하는 문이 없습니다.")
      : Sentence("No statement allows anything, so that nothing is left.", "허용하는 문이 없어 아무것도 할 수 없습니다.")
  }

  /// A service that resource control policies don't bind.
  public static func findingUnboundService(_ service: String) -> Sentence {
    Sentence("Resource control policies don't bind \(service).", "리소스 제어 정책은 \(service)에 적용되지 않습니다.")
  }
}

/// Findings about principals.
extension FindingText {
  /// The ID of a role.
  public static let invalidRoleReference = FindingText(
    title: Sentence("Unique ID of a role as principal", "보안 주체로 쓴 역할의 고유 ID"),
    help: Sentence(
      "An ID stands where a role's ARN was and the role has been deleted; a role made anew has another ID. Write the ARN, or remove it.",
      "역할이 삭제되면 ARN이 있던 자리에 ID가 나타납니다. 다시 만든 역할은 ID가 다릅니다. ARN으로 쓰거나 삭제하십시오."))

  /// The ID of a user.
  public static let invalidUserReference = FindingText(
    title: Sentence("Unique ID of a user as principal", "보안 주체로 쓴 사용자의 고유 ID"),
    help: Sentence(
      "An ID stands where a user's ARN was and the user has been deleted; a user made anew has another ID. Write the ARN, or remove it.",
      "사용자가 삭제되면 ARN이 있던 자리에 ID가 나타납니다. 다시 만든 사용자는 ID가 다릅니다. ARN으로 쓰거나 삭제하십시오."))

  /// Everybody.
  public static let wildcardPrincipal = FindingText(
    title: Sentence("Everybody as principal", "모두를 가리키는 보안 주체"),
    help: Sentence(
      "\"*\" takes in every account of AWS, and unsigned requests too; name the principals, or narrow it by a condition such as "
        + "aws:PrincipalOrgID.",
      "\"*\"는 AWS의 모든 계정과 서명되지 않은 요청까지 포함합니다. 보안 주체를 지정하거나 aws:PrincipalOrgID와 같은 조건으로 좁히십시오."))

  /// A whole account of another owner.
  public static let accountTrustWithoutExternalID = FindingText(
    title: Sentence("Trust in another account without an external ID", "외부 ID 없는 다른 계정 신뢰"),
    help: Sentence(
      "A provider that serves many customers could be made to use this role for another customer. Ask for sts:ExternalId in a condition, or "
        + "name the role that will assume this one.",
      "여러 고객을 둔 제공업체가 다른 고객을 위해 이 역할을 쓰게 될 수 있습니다. 조건으로 sts:ExternalId를 요구하거나 이 역할을 맡을 역할을 지정하십시오."))

  /// An unknown service.
  public static let unknownServicePrincipal = FindingText(
    title: Sentence("Unknown service principal", "알 수 없는 서비스 보안 주체"),
    help: Sentence(
      "A service principal is the name a service signs with, mostly SERVICE.amazonaws.com; IAM refuses names that no service has.",
      "서비스 보안 주체는 서비스가 서명하는 이름으로 대개 SERVICE.amazonaws.com입니다. IAM은 어떤 서비스에도 없는 이름을 거부합니다."))

  /// A service that anybody's resources could drive.
  public static let restrictServicePrincipal = FindingText(
    title: Sentence("Service principal without a source", "출처 제한이 없는 서비스 보안 주체"),
    help: Sentence(
      "The service may act for anybody's resources here, which others can use against you; add a condition on aws:SourceArn, "
        + "aws:SourceAccount or aws:SourceOrgID.",
      "서비스가 누구의 리소스를 위해서든 작업할 수 있어 다른 사람이 악용할 수 있습니다. aws:SourceArn, aws:SourceAccount 또는 aws:SourceOrgID 조건을 추가하십시오."))

  /// An action that doesn't go with the principal.
  public static let mismatchedActionForPrincipal = FindingText(
    title: Sentence("Action that does not go with the principal", "보안 주체와 맞지 않는 작업"),
    help: Sentence(
      "Users, roles and services assume a role by sts:AssumeRole, SAML providers by sts:AssumeRoleWithSAML, others by "
        + "sts:AssumeRoleWithWebIdentity.",
      "사용자, 역할, 서비스는 sts:AssumeRole로, SAML 제공업체는 sts:AssumeRoleWithSAML로, 그 밖의 제공업체는 sts:AssumeRoleWithWebIdentity로 역할을 맡습니다."))

  /// A provider without an audience.
  public static let federationWithoutAudience = FindingText(
    title: Sentence("Identity provider without an audience", "대상(aud) 조건이 없는 ID 제공업체"),
    help: Sentence(
      "Without a condition on the audience a token made for another application opens this role too; compare the provider's aud key.",
      "대상 조건이 없으면 다른 애플리케이션용 토큰으로도 이 역할을 맡을 수 있습니다. 제공업체의 aud 키를 비교하십시오."))

  /// A shared provider without a subject.
  public static let federationWithoutSubject = FindingText(
    title: Sentence("Shared identity provider without a subject", "주체(sub) 조건이 없는 공용 ID 제공업체"),
    help: Sentence(
      "Everybody can get tokens from this provider, and only their claims tell yours from others'; compare its sub key, or a claim such as "
        + "the repository's owner.",
      "누구나 이 제공업체의 토큰을 받을 수 있으므로 클레임으로만 구별됩니다. sub 키나 리포지토리 소유자와 같은 클레임을 비교하십시오."))

  /// Allow with NotPrincipal.
  public static let allowWithNotPrincipal = FindingText(
    title: Sentence("Allow with NotPrincipal", "NotPrincipal이 있는 허용"),
    help: Sentence(
      "It allows everybody but those named, anonymous requests included; write Principal with those who need access.",
      "지정한 대상을 뺀 모두를, 익명 요청까지 허용합니다. 액세스가 필요한 대상을 Principal로 쓰십시오."))

  /// NotPrincipal without the account.
  public static let notPrincipalWithoutAccount = FindingText(
    title: Sentence("NotPrincipal without the account", "계정이 없는 NotPrincipal"),
    help: Sentence(
      "A request of a user or role is the account's as well, so the denial hits it unless the account's ARN is listed too; better deny with "
        + "\"Principal\": \"*\" and a condition on aws:PrincipalArn.",
      "사용자나 역할의 요청은 계정의 요청이기도 하므로 계정 ARN도 목록에 없으면 거부됩니다. \"Principal\": \"*\"와 aws:PrincipalArn 조건으로 거부하는 것이 좋습니다."))
}

extension Sentence {
  /// A unique ID.
  public static func findingUniqueID(_ id: String) -> Sentence {
    Sentence("\(id) is a unique ID; write the ARN.", "\(id)은(는) 고유 ID입니다. ARN으로 쓰십시오.")
  }

  /// Everybody.
  public static func findingWildcardPrincipal(isTrust: Bool) -> Sentence {
    isTrust
      ? Sentence("Anybody in any account may assume the role.", "어느 계정의 누구나 역할을 맡을 수 있습니다.")
      : Sentence("Everybody has this access, without signing in too.", "로그인하지 않은 사람까지 모두 이 액세스 권한을 가집니다.")
  }

  /// A whole account of another owner.
  public static func findingAccountTrust(_ account: String) -> Sentence {
    Sentence("The whole account \(account) is trusted without an external ID.", "계정 \(account) 전체를 외부 ID 없이 신뢰합니다.")
  }

  /// An unknown service.
  public static func findingUnknownServicePrincipal(_ name: String) -> Sentence {
    Sentence("\(name) is no known service principal.", "\(name)은(는) 알려진 서비스 보안 주체가 아닙니다.")
  }

  /// A service that anybody's resources could drive.
  public static func findingConfusedDeputy(_ name: String) -> Sentence {
    Sentence("\(name) may act here for anybody's resources.", "\(name)이(가) 누구의 리소스를 위해서든 작업할 수 있습니다.")
  }

  /// An action that doesn't go with the principal.
  public static func findingMismatchedAction(_ principal: String, wanted: String) -> Sentence {
    Sentence("\(principal) assumes a role by \(wanted) only.", "\(principal)은(는) \(wanted)(으)로만 역할을 맡습니다.")
  }

  /// A provider without an audience.
  public static func findingNoAudience(_ provider: String, key: String) -> Sentence {
    Sentence("Tokens of \(provider) for any audience are taken; compare \(key).", "\(provider)의 토큰을 대상과 관계없이 받습니다. \(key)을(를) 비교하십시오.")
  }

  /// A shared provider without a subject.
  public static func findingNoSubject(_ provider: String, key: String) -> Sentence {
    Sentence("Anybody's tokens of \(provider) are taken; compare \(key).", "누구의 \(provider) 토큰이든 받습니다. \(key)을(를) 비교하십시오.")
  }

  /// Allow with NotPrincipal.
  public static let findingAllowNotPrincipal = Sentence(
    "Everybody but the principals named is allowed.", "지정한 보안 주체를 뺀 모두를 허용합니다.")

  /// NotPrincipal without the account.
  public static func findingNotPrincipalAccount(_ principal: String, account: String) -> Sentence {
    Sentence(
      "\(principal) is denied all the same unless arn:aws:iam::\(account):root is listed too.",
      "arn:aws:iam::\(account):root도 목록에 없으면 \(principal)도 거부됩니다.")
  }
}

/// What findings are called that IAM refuses a document for: principals, actions, resources and conditions.
extension FindingText {
  /// A resource control policy that allows.
  public static let resourceControlAllow = FindingText(
    title: Sentence("Allow in a resource control policy", "리소스 제어 정책의 Allow"),
    help: Sentence(
      "Resource control policies only take permissions away, because RCPFullAWSAccess already allows everything; write Deny.",
      "RCPFullAWSAccess가 이미 모두 허용하므로 리소스 제어 정책은 권한을 줄이기만 합니다. Deny로 쓰십시오."))

  /// A resource control policy about some.
  public static let resourceControlPrincipal = FindingText(
    title: Sentence("Principal other than * in a resource control policy", "리소스 제어 정책의 * 이외의 보안 주체"),
    help: Sentence(
      "A resource control policy is about everybody; write \"Principal\": \"*\" and name the exceptions in a condition on aws:PrincipalArn.",
      "리소스 제어 정책은 모두에게 적용됩니다. \"Principal\": \"*\"로 쓰고 예외는 aws:PrincipalArn 조건으로 지정하십시오."))

  /// No principal.
  public static let missingPrincipal = FindingText(
    title: Sentence("No Principal", "Principal 누락"),
    help: Sentence(
      "A policy that hangs on a resource or a role must say whom it is about; add Principal.",
      "리소스나 역할에 연결된 정책에는 대상이 누구인지 있어야 합니다. Principal을 추가하십시오."))

  /// A principal in an identity policy.
  public static let unsupportedPrincipal = FindingText(
    title: Sentence("Principal not allowed in this kind of policy", "이 종류의 정책에 쓸 수 없는 Principal"),
    help: Sentence(
      "The policy is about whoever it is attached to, so it names no principal; remove the element, or write a resource policy.",
      "정책은 연결된 대상에 적용되므로 보안 주체를 지정하지 않습니다. 요소를 삭제하거나 리소스 기반 정책으로 쓰십시오."))

  /// A principal of a wrong shape.
  public static let invalidPrincipalFormat = FindingText(
    title: Sentence("Wrong form of Principal", "잘못된 Principal 형식"),
    help: Sentence(
      "Principal is \"*\" or an object of kinds and names, such as { \"AWS\": \"111122223333\" }.",
      "Principal은 \"*\"이거나 { \"AWS\": \"111122223333\" }와 같이 종류와 이름으로 된 객체입니다."))

  /// An unknown kind of principal.
  public static let invalidPrincipalKey = FindingText(
    title: Sentence("Unknown kind of principal", "알 수 없는 보안 주체 종류"),
    help: Sentence(
      "The kinds of principals are AWS, Service, Federated and CanonicalUser, and their case counts.",
      "보안 주체의 종류는 AWS, Service, Federated, CanonicalUser이며 대소문자를 구분합니다."))

  /// A principal that can't exist.
  public static let invalidPrincipal = FindingText(
    title: Sentence("Invalid principal", "유효하지 않은 보안 주체"),
    help: Sentence(
      "IAM looks principals up when the policy is saved and refuses what can't exist. Groups are no principals.",
      "IAM은 정책을 저장할 때 보안 주체를 찾아보고 존재할 수 없는 것은 거부합니다. 그룹은 보안 주체가 아닙니다."))

  /// A wildcard within a principal.
  public static let unsupportedWildcardInPrincipal = FindingText(
    title: Sentence("Wildcard in a principal", "보안 주체의 와일드카드"),
    help: Sentence(
      "A principal is named in full, or is \"*\" for everybody; to take part of a name, write \"*\" and a condition on aws:PrincipalArn.",
      "보안 주체는 전체 이름이거나 모두를 뜻하는 \"*\"입니다. 이름의 일부만 쓰려면 \"*\"와 aws:PrincipalArn 조건을 쓰십시오."))

  /// No action.
  public static let missingAction = FindingText(
    title: Sentence("No Action", "Action 누락"),
    help: Sentence(
      "A statement must say what it is about; add Action or NotAction with at least one action.",
      "문에는 대상 작업이 있어야 합니다. 작업이 하나 이상 있는 Action이나 NotAction을 추가하십시오."))

  /// An action of a wrong form.
  public static let invalidActionFormat = FindingText(
    title: Sentence("Wrong form of action", "잘못된 작업 형식"),
    help: Sentence(
      "An action is a service's prefix, one colon and a name, such as s3:GetObject; \"*\" alone stands for every action.",
      "작업은 s3:GetObject처럼 서비스 접두사, 콜론 하나, 이름으로 씁니다. \"*\"만 쓰면 모든 작업입니다."))

  /// An action that a trust policy can't allow.
  public static let unsupportedActionInTrustPolicy = FindingText(
    title: Sentence("Action not allowed in a trust policy", "신뢰 정책에 쓸 수 없는 작업"),
    help: Sentence(
      "A trust policy says who may assume the role; what the role may do stands in its permissions policies.",
      "신뢰 정책은 누가 역할을 맡을 수 있는지만 정합니다. 역할의 권한은 권한 정책에 쓰십시오."))

  /// No resource.
  public static let missingResource = FindingText(
    title: Sentence("No Resource", "Resource 누락"),
    help: Sentence(
      "A statement of this kind of policy must say which resources it is about; add Resource or NotResource.",
      "이 종류의 정책에서 문에는 대상 리소스가 있어야 합니다. Resource나 NotResource를 추가하십시오."))

  /// A resource that isn't an ARN.
  public static let invalidARNPrefix = FindingText(
    title: Sentence("Resource is not an ARN", "ARN이 아닌 리소스"),
    help: Sentence(
      "A resource is \"*\" or an ARN that begins with arn:, such as arn:aws:s3:::bucket/*.",
      "리소스는 \"*\"이거나 arn:aws:s3:::bucket/*와 같이 arn:으로 시작하는 ARN입니다."))

  /// A partition that AWS doesn't have.
  public static let invalidPartition = FindingText(
    title: Sentence("Unknown partition", "알 수 없는 파티션"),
    help: Sentence(
      "The partition is the part behind arn: and is aws, aws-cn for China or aws-us-gov for GovCloud.",
      "파티션은 arn: 뒤의 부분이며 aws, 중국의 aws-cn, GovCloud의 aws-us-gov가 있습니다."))

  /// A resource whose service is missing or has a wildcard.
  public static let invalidARNService = FindingText(
    title: Sentence("Service missing in an ARN", "ARN의 서비스 누락"),
    help: Sentence(
      "The third part of an ARN is the service's prefix in full; a wildcard there could take in other services.",
      "ARN의 세 번째 부분은 서비스의 전체 접두사입니다. 와일드카드를 쓰면 다른 서비스까지 포함될 수 있습니다."))

  /// A region where the service has none.
  public static let arnRegionNotAllowed = FindingText(
    title: Sentence("Region not allowed in this ARN", "리전을 쓸 수 없는 ARN"),
    help: Sentence(
      "The service's resources have no region in their ARNs, so a pattern with one matches nothing; leave the part empty.",
      "이 서비스의 리소스 ARN에는 리전이 없어 리전을 쓰면 아무것도 일치하지 않습니다. 그 부분을 비워 두십시오."))

  /// An unknown operator.
  public static let invalidConditionOperator = FindingText(
    title: Sentence("Unknown condition operator", "알 수 없는 조건 연산자"),
    help: Sentence(
      "Operators are written exactly, such as StringEquals, with ForAllValues: or ForAnyValue: before and IfExists behind.",
      "연산자는 StringEquals처럼 정확히 씁니다. 앞에는 ForAllValues: 또는 ForAnyValue:를, 뒤에는 IfExists를 붙일 수 있습니다."))

  /// Null with IfExists.
  public static let nullWithIfExists = FindingText(
    title: Sentence("Null with IfExists", "IfExists가 붙은 Null"),
    help: Sentence(
      "Null itself asks whether the key exists, so IfExists has no meaning there; write Null alone.",
      "Null은 키가 있는지를 묻는 연산자이므로 IfExists를 붙일 수 없습니다. Null만 쓰십시오."))

  /// Null with a quantifier.
  public static let nullWithQualifier = FindingText(
    title: Sentence("Null with ForAllValues or ForAnyValue", "ForAllValues 또는 ForAnyValue가 붙은 Null"),
    help: Sentence(
      "Null asks whether the key exists, not what its values are, so a quantifier has no meaning there; write Null alone.",
      "Null은 값이 아니라 키가 있는지를 묻는 연산자이므로 한정자를 붙일 수 없습니다. Null만 쓰십시오."))

  /// A condition key without its service.
  public static let invalidConditionKeyFormat = FindingText(
    title: Sentence("Wrong form of condition key", "잘못된 조건 키 형식"),
    help: Sentence(
      "A condition key is aws: or a service's prefix with a colon, and a name, such as aws:SourceIp or s3:prefix.",
      "조건 키는 aws:SourceIp나 s3:prefix처럼 aws: 또는 서비스 접두사와 콜론, 이름으로 씁니다."))

  /// A date that can't be read.
  public static let typeMismatchDate = FindingText(
    title: Sentence("Value is not a date", "날짜가 아닌 값"),
    help: Sentence(
      "Date operators take ISO 8601 such as 2026-01-31T09:00:00Z, or seconds since 1970.",
      "날짜 연산자는 2026-01-31T09:00:00Z와 같은 ISO 8601 또는 1970년부터의 초를 받습니다."))
}

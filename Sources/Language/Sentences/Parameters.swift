/// What an operation's parameters are for.
extension Sentence {
  /// UserName.
  public static let helpUserName = Sentence("The user's name.", "사용자 이름입니다.")
  /// UserName of a new user.
  public static let helpNewUserName = Sentence(
    "The new user's name, unique in the account without regard to case.", "새 사용자의 이름입니다. 계정 내에서 대소문자 구분 없이 고유해야 합니다.")
  /// Path.
  public static let helpPath = Sentence("The path, like /engineering/; / when left out.", "/engineering/ 형식의 경로입니다. 생략하면 /입니다.")
  /// PathPrefix.
  public static let helpPathPrefix = Sentence("Only those whose path begins so.", "경로가 이 값으로 시작하는 항목만 조회합니다.")
  /// Marker.
  public static let helpMarker = Sentence("Where to go on: the marker of the page before.", "이전 페이지가 반환한 마커입니다.")
  /// MaxItems.
  public static let helpMaxItems = Sentence("How many at most, 1 to 1,000; 100 when left out.", "최대 항목 수(1~1,000)입니다. 생략하면 100입니다.")
  /// PermissionsBoundary.
  public static let helpBoundary = Sentence(
    "The ARN of the managed policy that limits the permissions.", "권한을 제한하는 관리형 정책(권한 경계)의 ARN입니다.")
  /// Tags.
  public static let helpTags = Sentence("Tags: keys with values, at most 50.", "태그(키와 값)이며 최대 50개입니다.")
  /// Key.
  public static let helpTagKey = Sentence("The tag's key, 1 to 128 characters.", "태그 키(1~128자)입니다.")
  /// Value.
  public static let helpTagValue = Sentence("The tag's value, 0 to 256 characters.", "태그 값(0~256자)입니다.")
  /// GroupName.
  public static let helpGroupName = Sentence("The group's name.", "사용자 그룹 이름입니다.")
  /// NewGroupName.
  public static let helpNewGroupName = Sentence(
    "The new group's name, unique in the account without regard to case.", "새 사용자 그룹의 이름입니다. 계정 내에서 대소문자 구분 없이 고유해야 합니다.")
  /// RoleName.
  public static let helpRoleName = Sentence("The role's name.", "역할 이름입니다.")
  /// NewRoleName.
  public static let helpNewRoleName = Sentence(
    "The new role's name, unique in the account without regard to case.", "새 역할의 이름입니다. 계정 내에서 대소문자 구분 없이 고유해야 합니다.")
  /// InstanceProfileName.
  public static let helpInstanceProfileName = Sentence("The instance profile's name.", "인스턴스 프로파일 이름입니다.")
  /// NewInstanceProfileName.
  public static let helpNewInstanceProfileName = Sentence(
    "The new instance profile's name, unique in the account without regard to case.", "새 인스턴스 프로파일의 이름입니다. 계정 내에서 대소문자 구분 없이 고유해야 합니다.")
  /// PolicyName.
  public static let helpPolicyName = Sentence("The policy's name.", "정책 이름입니다.")
  /// NewPolicyName.
  public static let helpNewPolicyName = Sentence(
    "The new policy's name, unique in the account without regard to case.", "새 정책의 이름입니다. 계정 내에서 대소문자 구분 없이 고유해야 합니다.")
  /// PolicyArn.
  public static let helpPolicyARN = Sentence("The ARN of the managed policy.", "관리형 정책의 ARN입니다.")
  /// PolicyDocument.
  public static let helpPolicyDocument = Sentence("The policy document: JSON in the policy language.", "JSON 형식의 정책 문서입니다.")
  /// AssumeRolePolicyDocument.
  public static let helpTrustPolicy = Sentence(
    "The trust policy: JSON that says who may assume the role.", "역할을 맡을 수 있는 보안 주체를 지정하는 JSON 형식의 신뢰 정책입니다.")
  /// VersionId.
  public static let helpVersionID = Sentence("The version, like v2.", "v2 형식의 정책 버전입니다.")
  /// SetAsDefault.
  public static let helpSetAsDefault = Sentence(
    "Whether the new version becomes the default version at once.", "새 버전을 바로 기본 버전으로 설정할지 여부입니다.")
  /// NewPath.
  public static let helpNewPath = Sentence("The new path; left out, the path stays.", "새 경로입니다. 생략하면 경로가 유지됩니다.")
  /// NewUserName and NewGroupName.
  public static let helpNewName = Sentence("The new name; left out, the name stays.", "새 이름입니다. 생략하면 이름이 유지됩니다.")
  /// Description.
  public static let helpDescription = Sentence("What it is for, at most 1,000 Latin characters.", "설명이며 라틴 문자 최대 1,000자입니다.")
  /// Description of a policy.
  public static let helpPolicyDescription = Sentence(
    "What the policy is for, at most 1,000 characters; it cannot be changed later.", "정책 설명이며 최대 1,000자입니다. 나중에 변경할 수 없습니다.")
  /// MaxSessionDuration.
  public static let helpMaxSessionDuration = Sentence(
    "The longest session in seconds, 3,600 to 43,200; one hour when left out.", "최대 세션 기간(3,600~43,200초)입니다. 생략하면 1시간입니다.")
  /// MaxSessionDuration of a role that is changed.
  public static let helpUpdatedSessionDuration = Sentence(
    "The longest session in seconds, 3,600 to 43,200; left out, it goes back to one hour.", "최대 세션 기간(3,600~43,200초)입니다. 생략하면 1시간으로 되돌아갑니다."
  )
  /// TagKeys.
  public static let helpTagKeys = Sentence("The keys of the tags to take away.", "제거할 태그의 키입니다.")
  /// Scope.
  public static let helpScope = Sentence(
    "All, AWS (AWS managed) or Local (customer managed); All when left out.", "All(전체), AWS(AWS 관리형), Local(고객 관리형) 중 하나입니다. 생략하면 All입니다.")
  /// OnlyAttached.
  public static let helpOnlyAttached = Sentence(
    "Only policies that are attached to a user, group or role.", "사용자, 사용자 그룹, 역할에 연결된 정책만 조회합니다.")
  /// PolicyUsageFilter.
  public static let helpPolicyUsageFilter = Sentence(
    "Only uses as a permissions policy or as a permissions boundary.", "권한 정책 또는 권한 경계로 사용되는 경우만 조회합니다.")
  /// EntityFilter.
  public static let helpEntityFilter = Sentence("Only users, groups or roles.", "사용자, 사용자 그룹, 역할 중 하나만 조회합니다.")
  /// Filter.
  public static let helpDetailsFilter = Sentence("The kinds of entities to show; all when left out.", "조회할 엔터티 종류입니다. 생략하면 전체입니다.")
  /// AccountAlias.
  public static let helpAccountAlias = Sentence(
    "The alias: 3 to 63 lower-case letters, digits and single hyphens.", "계정 별칭(영문 소문자, 숫자, 단일 하이픈 3~63자)입니다.")
  /// DeletionTaskId.
  public static let helpDeletionTask = Sentence(
    "The ID that DeleteServiceLinkedRole answered.", "DeleteServiceLinkedRole이 반환한 삭제 작업 ID입니다.")
}

/// What operations on managed policies do.
extension Sentence {
  /// CreatePolicy.
  public static let summaryCreatePolicy = Sentence(
    "Creates a customer managed policy with its first version.", "고객 관리형 정책과 첫 번째 버전을 생성합니다.")
  /// CreatePolicyVersion.
  public static let summaryCreatePolicyVersion = Sentence(
    "Adds a version to a customer managed policy; five can be kept.", "고객 관리형 정책에 새 버전을 추가합니다. 버전은 최대 5개입니다.")
  /// DeletePolicy.
  public static let summaryDeletePolicy = Sentence(
    "Deletes a customer managed policy that is used nowhere and has one version left.", "사용되는 곳이 없고 버전이 하나만 남은 고객 관리형 정책을 삭제합니다.")
  /// DeletePolicyVersion.
  public static let summaryDeletePolicyVersion = Sentence(
    "Deletes a version of a customer managed policy that is not the default one.", "고객 관리형 정책에서 기본 버전이 아닌 버전을 삭제합니다.")
  /// GetPolicy.
  public static let summaryGetPolicy = Sentence(
    "Describes a managed policy, AWS managed or customer managed.", "AWS 관리형 또는 고객 관리형 정책의 정보를 조회합니다.")
  /// GetPolicyVersion.
  public static let summaryGetPolicyVersion = Sentence(
    "Shows a version of a managed policy with its document.", "관리형 정책의 버전과 정책 문서를 조회합니다.")
  /// ListEntitiesForPolicy.
  public static let summaryListEntitiesForPolicy = Sentence(
    "Lists the users, groups and roles that use a managed policy.", "관리형 정책을 사용하는 사용자, 사용자 그룹, 역할을 나열합니다.")
  /// ListPolicies.
  public static let summaryListPolicies = Sentence(
    "Lists the managed policies, those of AWS and of the account, by name.", "AWS 관리형 정책과 고객 관리형 정책을 이름순으로 나열합니다.")
  /// ListPolicyTags.
  public static let summaryListPolicyTags = Sentence("Lists the tags of a managed policy.", "관리형 정책의 태그를 나열합니다.")
  /// ListPolicyVersions.
  public static let summaryListPolicyVersions = Sentence(
    "Lists the versions of a managed policy, newest first.", "관리형 정책의 버전을 최신순으로 나열합니다.")
  /// SetDefaultPolicyVersion.
  public static let summarySetDefaultPolicyVersion = Sentence(
    "Brings a version of a customer managed policy into force.", "고객 관리형 정책의 기본 버전을 설정합니다.")
  /// TagPolicy.
  public static let summaryTagPolicy = Sentence(
    "Sets tags of a customer managed policy; the case of keys counts.", "고객 관리형 정책에 태그를 설정합니다. 키의 대소문자를 구분합니다.")
  /// UntagPolicy.
  public static let summaryUntagPolicy = Sentence("Takes tags of a customer managed policy away.", "고객 관리형 정책에서 태그를 제거합니다.")
}

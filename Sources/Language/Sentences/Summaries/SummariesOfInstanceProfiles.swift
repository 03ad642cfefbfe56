/// What operations on instance profiles do.
extension Sentence {
  /// AddRoleToInstanceProfile.
  public static let summaryAddRoleToInstanceProfile = Sentence(
    "Puts a role into an instance profile, which holds one.", "인스턴스 프로파일에 역할을 추가합니다. 역할은 하나만 포함할 수 있습니다.")
  /// CreateInstanceProfile.
  public static let summaryCreateInstanceProfile = Sentence(
    "Creates an instance profile, which hands a role to EC2 instances.", "EC2 인스턴스에 역할을 전달하는 인스턴스 프로파일을 생성합니다.")
  /// DeleteInstanceProfile.
  public static let summaryDeleteInstanceProfile = Sentence("Deletes an instance profile that holds no role.", "역할이 없는 인스턴스 프로파일을 삭제합니다.")
  /// GetInstanceProfile.
  public static let summaryGetInstanceProfile = Sentence("Describes an instance profile with its role.", "인스턴스 프로파일의 정보와 역할을 조회합니다.")
  /// ListInstanceProfileTags.
  public static let summaryListInstanceProfileTags = Sentence("Lists the tags of an instance profile.", "인스턴스 프로파일의 태그를 나열합니다.")
  /// ListInstanceProfiles.
  public static let summaryListInstanceProfiles = Sentence("Lists the instance profiles of the account.", "계정의 인스턴스 프로파일을 나열합니다.")
  /// ListInstanceProfilesForRole.
  public static let summaryListInstanceProfilesForRole = Sentence(
    "Lists the instance profiles that hold a role.", "역할을 포함하는 인스턴스 프로파일을 나열합니다.")
  /// RemoveRoleFromInstanceProfile.
  public static let summaryRemoveRoleFromInstanceProfile = Sentence("Takes the role out of an instance profile.", "인스턴스 프로파일에서 역할을 제거합니다.")
  /// TagInstanceProfile.
  public static let summaryTagInstanceProfile = Sentence(
    "Sets tags of an instance profile; the case of keys counts.", "인스턴스 프로파일에 태그를 설정합니다. 키의 대소문자를 구분합니다.")
  /// UntagInstanceProfile.
  public static let summaryUntagInstanceProfile = Sentence("Takes tags of an instance profile away.", "인스턴스 프로파일에서 태그를 제거합니다.")
}

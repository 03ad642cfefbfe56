/// What operations on roles do.
extension Sentence {
  /// AttachRolePolicy.
  public static let summaryAttachRolePolicy = Sentence("Attaches a managed policy to a role.", "관리형 정책을 역할에 연결합니다.")
  /// CreateRole.
  public static let summaryCreateRole = Sentence(
    "Creates a role that those whom its trust policy names may assume.", "신뢰 정책에 지정된 보안 주체가 맡을 수 있는 역할을 생성합니다.")
  /// DeleteRole.
  public static let summaryDeleteRole = Sentence(
    "Deletes a role that has no policies left and is in no instance profile.", "정책이 남아 있지 않고 인스턴스 프로파일에 속하지 않은 역할을 삭제합니다.")
  /// DeleteRolePermissionsBoundary.
  public static let summaryDeleteRolePermissionsBoundary = Sentence("Takes the permissions boundary of a role away.", "역할의 권한 경계를 삭제합니다.")
  /// DeleteRolePolicy.
  public static let summaryDeleteRolePolicy = Sentence("Deletes an inline policy of a role.", "역할의 인라인 정책을 삭제합니다.")
  /// DeleteServiceLinkedRole.
  public static let summaryDeleteServiceLinkedRole = Sentence(
    "Deletes a service-linked role with its policies and answers a deletion task.", "서비스 연결 역할을 정책과 함께 삭제하고 삭제 작업 ID를 반환합니다.")
  /// DetachRolePolicy.
  public static let summaryDetachRolePolicy = Sentence("Detaches a managed policy from a role.", "역할에서 관리형 정책을 분리합니다.")
  /// GetRole.
  public static let summaryGetRole = Sentence("Describes a role.", "역할의 정보를 조회합니다.")
  /// GetRolePolicy.
  public static let summaryGetRolePolicy = Sentence("Shows an inline policy of a role.", "역할의 인라인 정책을 조회합니다.")
  /// GetServiceLinkedRoleDeletionStatus.
  public static let summaryGetServiceLinkedRoleDeletionStatus = Sentence(
    "Shows how the deletion of a service-linked role went.", "서비스 연결 역할의 삭제 상태를 조회합니다.")
  /// ListAttachedRolePolicies.
  public static let summaryListAttachedRolePolicies = Sentence("Lists the managed policies attached to a role.", "역할에 연결된 관리형 정책을 나열합니다.")
  /// ListRolePolicies.
  public static let summaryListRolePolicies = Sentence("Lists the names of the inline policies of a role.", "역할의 인라인 정책 이름을 나열합니다.")
  /// ListRoleTags.
  public static let summaryListRoleTags = Sentence("Lists the tags of a role.", "역할의 태그를 나열합니다.")
  /// ListRoles.
  public static let summaryListRoles = Sentence("Lists the roles of the account.", "계정의 역할을 나열합니다.")
  /// PutRolePermissionsBoundary.
  public static let summaryPutRolePermissionsBoundary = Sentence("Sets the permissions boundary of a role.", "역할의 권한 경계를 설정합니다.")
  /// PutRolePolicy.
  public static let summaryPutRolePolicy = Sentence(
    "Writes an inline policy into a role, over one of the same name if there is one.", "역할에 인라인 정책을 추가하거나 같은 이름의 정책을 교체합니다.")
  /// TagRole.
  public static let summaryTagRole = Sentence(
    "Sets tags of a role; keys are the same without regard to case.", "역할에 태그를 설정합니다. 키의 대소문자는 구분하지 않습니다.")
  /// UntagRole.
  public static let summaryUntagRole = Sentence("Takes tags of a role away.", "역할에서 태그를 제거합니다.")
  /// UpdateAssumeRolePolicy.
  public static let summaryUpdateAssumeRolePolicy = Sentence("Replaces the trust policy of a role.", "역할의 신뢰 정책을 교체합니다.")
  /// UpdateRole.
  public static let summaryUpdateRole = Sentence("Changes the description and the longest session of a role.", "역할의 설명과 최대 세션 기간을 변경합니다.")
  /// UpdateRoleDescription.
  public static let summaryUpdateRoleDescription = Sentence("Changes the description of a role.", "역할의 설명을 변경합니다.")
}

/// What operations on users do.
extension Sentence {
  /// AttachUserPolicy.
  public static let summaryAttachUserPolicy = Sentence("Attaches a managed policy to a user.", "관리형 정책을 사용자에 연결합니다.")
  /// CreateUser.
  public static let summaryCreateUser = Sentence("Creates an IAM user.", "IAM 사용자를 생성합니다.")
  /// DeleteUser.
  public static let summaryDeleteUser = Sentence(
    "Deletes a user that has no policies, groups or credentials left.", "정책, 그룹, 자격 증명이 남아 있지 않은 사용자를 삭제합니다.")
  /// DeleteUserPermissionsBoundary.
  public static let summaryDeleteUserPermissionsBoundary = Sentence("Takes the permissions boundary of a user away.", "사용자의 권한 경계를 삭제합니다.")
  /// DeleteUserPolicy.
  public static let summaryDeleteUserPolicy = Sentence("Deletes an inline policy of a user.", "사용자의 인라인 정책을 삭제합니다.")
  /// DetachUserPolicy.
  public static let summaryDetachUserPolicy = Sentence("Detaches a managed policy from a user.", "사용자에서 관리형 정책을 분리합니다.")
  /// GetUser.
  public static let summaryGetUser = Sentence("Describes a user.", "사용자의 정보를 조회합니다.")
  /// GetUserPolicy.
  public static let summaryGetUserPolicy = Sentence("Shows an inline policy of a user.", "사용자의 인라인 정책을 조회합니다.")
  /// ListAttachedUserPolicies.
  public static let summaryListAttachedUserPolicies = Sentence("Lists the managed policies attached to a user.", "사용자에 연결된 관리형 정책을 나열합니다.")
  /// ListUserPolicies.
  public static let summaryListUserPolicies = Sentence("Lists the names of the inline policies of a user.", "사용자의 인라인 정책 이름을 나열합니다.")
  /// ListUserTags.
  public static let summaryListUserTags = Sentence("Lists the tags of a user.", "사용자의 태그를 나열합니다.")
  /// ListUsers.
  public static let summaryListUsers = Sentence("Lists the users of the account.", "계정의 사용자를 나열합니다.")
  /// PutUserPermissionsBoundary.
  public static let summaryPutUserPermissionsBoundary = Sentence("Sets the permissions boundary of a user.", "사용자의 권한 경계를 설정합니다.")
  /// PutUserPolicy.
  public static let summaryPutUserPolicy = Sentence(
    "Writes an inline policy into a user, over one of the same name if there is one.", "사용자에 인라인 정책을 추가하거나 같은 이름의 정책을 교체합니다.")
  /// TagUser.
  public static let summaryTagUser = Sentence(
    "Sets tags of a user; keys are the same without regard to case.", "사용자에 태그를 설정합니다. 키의 대소문자는 구분하지 않습니다.")
  /// UntagUser.
  public static let summaryUntagUser = Sentence("Takes tags of a user away.", "사용자에서 태그를 제거합니다.")
  /// UpdateUser.
  public static let summaryUpdateUser = Sentence(
    "Renames or moves a user; ID, groups, policies and credentials stay.", "사용자의 이름이나 경로를 변경합니다. ID, 그룹, 정책, 자격 증명은 그대로 유지됩니다.")
}

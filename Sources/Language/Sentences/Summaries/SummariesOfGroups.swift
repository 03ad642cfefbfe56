/// What operations on groups do.
extension Sentence {
  /// AddUserToGroup.
  public static let summaryAddUserToGroup = Sentence("Adds a user to a group.", "사용자를 사용자 그룹에 추가합니다.")
  /// AttachGroupPolicy.
  public static let summaryAttachGroupPolicy = Sentence("Attaches a managed policy to a group.", "관리형 정책을 사용자 그룹에 연결합니다.")
  /// CreateGroup.
  public static let summaryCreateGroup = Sentence("Creates a group.", "사용자 그룹을 생성합니다.")
  /// DeleteGroup.
  public static let summaryDeleteGroup = Sentence("Deletes a group that has no users or policies left.", "사용자나 정책이 남아 있지 않은 사용자 그룹을 삭제합니다.")
  /// DeleteGroupPolicy.
  public static let summaryDeleteGroupPolicy = Sentence("Deletes an inline policy of a group.", "사용자 그룹의 인라인 정책을 삭제합니다.")
  /// DetachGroupPolicy.
  public static let summaryDetachGroupPolicy = Sentence("Detaches a managed policy from a group.", "사용자 그룹에서 관리형 정책을 분리합니다.")
  /// GetGroup.
  public static let summaryGetGroup = Sentence("Describes a group and lists its users.", "사용자 그룹의 정보와 속한 사용자를 조회합니다.")
  /// GetGroupPolicy.
  public static let summaryGetGroupPolicy = Sentence("Shows an inline policy of a group.", "사용자 그룹의 인라인 정책을 조회합니다.")
  /// ListAttachedGroupPolicies.
  public static let summaryListAttachedGroupPolicies = Sentence(
    "Lists the managed policies attached to a group.", "사용자 그룹에 연결된 관리형 정책을 나열합니다.")
  /// ListGroupPolicies.
  public static let summaryListGroupPolicies = Sentence("Lists the names of the inline policies of a group.", "사용자 그룹의 인라인 정책 이름을 나열합니다.")
  /// ListGroups.
  public static let summaryListGroups = Sentence("Lists the groups of the account.", "계정의 사용자 그룹을 나열합니다.")
  /// ListGroupsForUser.
  public static let summaryListGroupsForUser = Sentence("Lists the groups a user is in.", "사용자가 속한 사용자 그룹을 나열합니다.")
  /// PutGroupPolicy.
  public static let summaryPutGroupPolicy = Sentence(
    "Writes an inline policy into a group, over one of the same name if there is one.", "사용자 그룹에 인라인 정책을 추가하거나 같은 이름의 정책을 교체합니다.")
  /// RemoveUserFromGroup.
  public static let summaryRemoveUserFromGroup = Sentence("Removes a user from a group.", "사용자 그룹에서 사용자를 제거합니다.")
  /// UpdateGroup.
  public static let summaryUpdateGroup = Sentence(
    "Renames or moves a group; ID, users and policies stay.", "사용자 그룹의 이름이나 경로를 변경합니다. ID, 사용자, 정책은 그대로 유지됩니다.")
}

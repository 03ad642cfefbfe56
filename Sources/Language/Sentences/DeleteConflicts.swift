/// What is in the way of a deletion.
extension Sentence {
  /// A console password is in the way.
  public static let mustDeleteLoginProfile = Sentence(
    "Cannot delete entity, must delete login profile first.", "엔터티를 삭제할 수 없습니다. 먼저 로그인 프로필(콘솔 암호)을 삭제해야 합니다.")
  /// Access keys are in the way.
  public static let mustDeleteAccessKeys = Sentence(
    "Cannot delete entity, must delete access keys first.", "엔터티를 삭제할 수 없습니다. 먼저 액세스 키를 삭제해야 합니다.")
  /// MFA devices are in the way.
  public static let mustDeactivateDevices = Sentence(
    "Cannot delete entity, must delete MFA device first.", "엔터티를 삭제할 수 없습니다. 먼저 MFA 디바이스를 비활성화하고 삭제해야 합니다.")
  /// Attached policies are in the way.
  public static let mustDetachPolicies = Sentence(
    "Cannot delete entity, must detach all policies first.", "엔터티를 삭제할 수 없습니다. 먼저 연결된 정책을 모두 분리해야 합니다.")
  /// Inline policies are in the way.
  public static let mustDeletePolicies = Sentence(
    "Cannot delete entity, must delete policies first.", "엔터티를 삭제할 수 없습니다. 먼저 인라인 정책을 삭제해야 합니다.")
  /// Memberships are in the way.
  public static let mustLeaveGroups = Sentence(
    "Cannot delete entity, must remove the user from all groups first.", "엔터티를 삭제할 수 없습니다. 먼저 모든 사용자 그룹에서 사용자를 제거해야 합니다.")
  /// Members are in the way.
  public static let mustRemoveUsers = Sentence(
    "Cannot delete entity, must remove users from group first.", "엔터티를 삭제할 수 없습니다. 먼저 사용자 그룹에서 사용자를 제거해야 합니다.")
  /// Instance profiles are in the way.
  public static let mustRemoveRoles = Sentence(
    "Cannot delete entity, must remove roles from instance profile first.", "엔터티를 삭제할 수 없습니다. 먼저 인스턴스 프로파일에서 역할을 제거해야 합니다.")
  /// Attachments are in the way.
  public static let mustDetachEverywhere = Sentence("Cannot delete a policy attached to entities.", "엔터티에 연결된 정책은 삭제할 수 없습니다.")
  /// Uses as a boundary are in the way.
  public static let mustRemoveBoundaries = Sentence(
    "Cannot delete a policy used as a permissions boundary.", "권한 경계로 사용되는 정책은 삭제할 수 없습니다.")
  /// Versions are in the way.
  public static let mustDeleteVersions = Sentence(
    "Cannot delete a policy with more than one version, must delete all non-default versions first.",
    "버전이 둘 이상인 정책은 삭제할 수 없습니다. 먼저 기본 버전이 아닌 버전을 모두 삭제해야 합니다.")
}

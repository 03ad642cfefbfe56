/// What the console says when something is deleted.
extension Sentence {
  /// The dialog's title.
  public static func deleteTitle(_ kind: Sentence, _ name: String) -> Sentence {
    Sentence("Delete \(kind.english.lowercased()) \(name)", "\(kind.korean) \(name) 삭제")
  }
  /// A deletion can't be taken back.
  public static func deleteForEver(_ kind: Sentence) -> Sentence {
    Sentence(
      "This \(kind.english.lowercased()) is deleted for good; a new one of the same name would have another ID.",
      "\(kind.korean) 항목을 영구적으로 삭제합니다. 같은 이름으로 다시 생성해도 고유 ID가 다릅니다.")
  }
  /// What hangs on it follows.
  public static let deleteGoesAlong = Sentence(
    "It is deleted for good, and what stands in the way goes with it:", "영구적으로 삭제하며 다음 항목도 함께 정리합니다.")
  /// A policy that is somebody's boundary stays.
  public static let deleteBlockedByBoundaries = Sentence(
    "This policy limits the permissions of others as their permissions boundary; set another boundary there first.",
    "이 정책은 다른 엔터티의 권한 경계로 사용 중입니다. 먼저 해당 엔터티의 권한 경계를 바꾸십시오.")
  /// The console password that is deleted.
  public static let passwordDeleted = Sentence("Console password to delete", "삭제할 콘솔 암호")
  /// Access keys that are deleted.
  public static func accessKeysDeleted(_ count: Int) -> Sentence {
    Sentence("Access keys to delete (\(number(count)))", "삭제할 액세스 키(\(number(count))개)")
  }
  /// MFA devices that are deactivated and deleted.
  public static func devicesDeleted(_ count: Int) -> Sentence {
    Sentence("MFA devices to deactivate and delete (\(number(count)))", "비활성화하고 삭제할 MFA 디바이스(\(number(count))개)")
  }
  /// Managed policies that are detached.
  public static func policiesDetached(_ count: Int) -> Sentence {
    Sentence("Managed policies to detach (\(number(count)))", "분리할 관리형 정책(\(number(count))개)")
  }
  /// Inline policies that are deleted.
  public static func inlinePoliciesDeleted(_ count: Int) -> Sentence {
    Sentence("Inline policies to delete (\(number(count)))", "삭제할 인라인 정책(\(number(count))개)")
  }
  /// Groups that the user leaves.
  public static func membershipsEnded(_ count: Int) -> Sentence {
    Sentence("Groups to leave (\(number(count)))", "사용자를 제거할 사용자 그룹(\(number(count))개)")
  }
  /// Users that leave the group.
  public static func membersRemoved(_ count: Int) -> Sentence {
    Sentence("Users to remove from the group (\(number(count)))", "그룹에서 제거할 사용자(\(number(count))명)")
  }
  /// Instance profiles that the role leaves.
  public static func removedFromProfiles(_ count: Int) -> Sentence {
    Sentence("Instance profiles to take the role out of (\(number(count)))", "역할을 제거할 인스턴스 프로파일(\(number(count))개)")
  }
  /// Instance profiles that are deleted with their role.
  public static func profilesDeleted(_ count: Int) -> Sentence {
    Sentence("Instance profiles of the same name to delete (\(number(count)))", "함께 삭제할 같은 이름의 인스턴스 프로파일(\(number(count))개)")
  }
  /// Roles that leave the instance profile.
  public static func rolesRemoved(_ count: Int) -> Sentence {
    Sentence("Roles to take out of the instance profile (\(number(count)))", "인스턴스 프로파일에서 제거할 역할(\(number(count))개)")
  }
  /// Whom the policy is detached from.
  public static func detachedFrom(_ count: Int) -> Sentence {
    Sentence("Entities to detach it from (\(number(count)))", "정책을 분리할 엔터티(\(number(count))개)")
  }
  /// Whose boundary the policy is.
  public static func boundaryUses(_ count: Int) -> Sentence {
    Sentence("Permissions boundary of (\(number(count)))", "권한 경계로 사용하는 엔터티(\(number(count))개)")
  }
  /// Versions that are deleted.
  public static func versionsDeleted(_ count: Int) -> Sentence {
    Sentence("Other versions to delete (\(number(count)))", "삭제할 다른 버전(\(number(count))개)")
  }
  /// More than is listed.
  public static func andMore(_ count: Int) -> Sentence { Sentence("… and \(number(count)) more", "… 외 \(number(count))개") }
  /// It is gone.
  public static func deleted(_ kind: Sentence, _ name: String) -> Sentence {
    Sentence("\(kind.english) \(name) was deleted.", "\(kind.korean) \(name) 삭제를 완료했습니다.")
  }
}

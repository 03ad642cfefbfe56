/// Kinds of things, one and many.
extension Sentence {
  /// User.
  public static let user = Sentence("User", "사용자")
  /// Users.
  public static let users = Sentence("Users", "사용자")
  /// User group.
  public static let group = Sentence("Group", "사용자 그룹")
  /// User groups.
  public static let groups = Sentence("Groups", "사용자 그룹")
  /// Role.
  public static let role = Sentence("Role", "역할")
  /// Roles.
  public static let roles = Sentence("Roles", "역할")
  /// Policy.
  public static let policy = Sentence("Policy", "정책")
  /// Policies.
  public static let policies = Sentence("Policies", "정책")
  /// Instance profile.
  public static let instanceProfile = Sentence("Instance profile", "인스턴스 프로파일")
  /// Instance profiles.
  public static let instanceProfiles = Sentence("Instance profiles", "인스턴스 프로파일")
  /// Account.
  public static let account = Sentence("Account", "계정")
  /// An event.
  public static let event = Sentence("Event", "이벤트")
  /// AWS managed policies.
  public static let policiesAWS = Sentence("AWS managed policies", "AWS 관리형 정책")
  /// Customer managed policies.
  public static let policiesCustomer = Sentence("Customer managed policies", "고객 관리형 정책")
  /// The event history.
  public static let events = Sentence("Events", "이벤트 기록")
}

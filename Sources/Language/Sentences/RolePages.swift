/// The form that switches to a role, the banner of a role, and the way back.
extension Sentence {
  /// Switching to a role.
  public static let switchRole = Sentence("Switch role", "역할 전환")
  /// Switching to the role of a page.
  public static let keySwitchToRole = Sentence("switch to this role", "이 역할로 전환")
  /// Back to the person's own permissions.
  public static let keySwitchBack = Sentence("Switch back", "역할 종료")
  /// Who takes the role.
  public static let switchRoleBy = Sentence("Switch as", "전환 주체")
  /// The person takes it.
  public static let switchRoleYourself = Sentence("yourself", "본인")
  /// The present role takes it.
  public static func switchRoleChain(_ role: String) -> Sentence { Sentence("role \(role), for an hour at most", "\(role) 역할(최대 1시간)") }
  /// Why there are two ways.
  public static let switchRoleByHelp = Sentence(
    "The list shows the roles you may take yourself; a role that takes a role is a chain.",
    "목록에는 본인이 수임할 수 있는 역할이 표시됩니다. 역할이 역할을 수임하면 역할 체인이 됩니다.")
  /// What the list holds.
  public static let switchRoleListHelp = Sentence(
    "Roles whose trust policy and your own policies let you in, in all accounts here; or another one by name.",
    "신뢰 정책과 본인의 정책이 허용하는 이 저장소 모든 계정의 역할입니다. 다른 역할은 이름으로 지정하십시오.")
  /// A heading of the list.
  public static let switchRoleRecent = Sentence("Switched to lately", "최근에 전환한 역할")
  /// A heading of the list.
  public static let switchRoleListed = Sentence("You may take", "수임할 수 있는 역할")
  /// A role that isn't in the list.
  public static let switchRoleOther = Sentence("Another role, by account and name", "계정과 이름으로 다른 역할 지정")
  /// The account's field.
  public static let switchRoleAccountHelp = Sentence("The account that the role is in.", "역할이 있는 계정입니다.")
  /// The role's name.
  public static let switchRoleName = Sentence("Role name", "역할 이름")
  /// The role's name.
  public static let switchRoleNameHelp = Sentence("The role's name, with its path where you know it.", "역할 이름입니다. 경로를 알면 함께 입력하십시오.")
  /// The external ID.
  public static let switchRoleExternalID = Sentence("External ID", "외부 ID")
  /// How long.
  public static let switchRoleDuration = Sentence("Duration", "세션 기간")
  /// How long.
  public static let switchRoleDurationHelp = Sentence(
    "At most what the role allows, and no longer than your own session.", "역할이 허용하는 기간까지이며, 본인의 세션보다 길 수 없습니다.")
  /// The MFA code.
  public static let switchRoleCodeHelp = Sentence(
    "The code of your MFA device, if the role asks for one.", "역할이 요구하는 경우 MFA 디바이스의 코드를 입력하십시오.")
  /// The role is taken.
  public static func roleTaken(_ role: String, _ account: String, until end: String) -> Sentence {
    Sentence(
      "You are role \(role) in account \(account) until \(end) UTC; g b switches back.",
      "\(account) 계정의 \(role) 역할로 전환했습니다(\(end) UTC까지). g b를 누르면 돌아갑니다.")
  }
  /// Back again.
  public static func switchedBack(_ role: String) -> Sentence {
    Sentence("You have left role \(role) and are yourself again.", "\(role) 역할을 종료하고 원래 사용자로 돌아왔습니다.")
  }
  /// Nothing to leave.
  public static let notInARole = Sentence("You are in no role.", "전환한 역할이 없습니다.")
  /// The page of one's own credentials, in a role.
  public static let ownPageOutsideRole = Sentence(
    "Your own credentials aren't the role's business; switch back with g b first.", "본인의 보안 자격 증명은 역할에서 볼 수 없습니다. 먼저 g b로 돌아가십시오.")
  /// The time that is left: hours and minutes, minutes, in the last minute seconds.
  public static func timeLeft(_ seconds: Int64) -> Sentence {
    if seconds < 60 { return Sentence("\(seconds) s", "\(seconds)초") }
    let minutes = (seconds + 59) / 60
    if minutes < 60 { return Sentence("\(minutes) min", "\(minutes)분") }
    return hoursAndMinutes(Int(minutes) * 60)
  }
  /// Ending a role's sessions.
  public static let keyRevokeSessions = Sentence("Revoke sessions", "세션 취소")
  /// Whether to.
  public static func revokeSessionsQuestion(_ role: String, _ policy: String) -> Sentence {
    Sentence(
      "All sessions of role \(role) that are open now lose every permission: inline policy \(policy) denies them everything. The role can be taken again.",
      "지금 열려 있는 \(role) 역할의 모든 세션이 권한을 잃습니다. 인라인 정책 \(policy)가 모든 작업을 거부합니다. 역할은 다시 수임할 수 있습니다.")
  }
  /// They are ended.
  public static func sessionsRevoked(_ role: String) -> Sentence {
    Sentence("The sessions of role \(role) are revoked.", "\(role) 역할의 세션을 취소했습니다.")
  }
}

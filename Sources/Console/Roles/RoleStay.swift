import AccountService
import IAM
import Language
import Terminal

/// That the person works in a role: which, and where she comes back to.
struct RoleStay: Sendable, Equatable {
  /// The session.
  let session: RoleSession
  /// The person's own account.
  let home: AccountFacts
}

/// A role that was switched to.
struct RecentRole: Sendable, Equatable {
  let arn, name: String
  let account: AccountID
  let alias: String?

  /// How many are remembered.
  static let most = 5
}

extension AppState {
  /// The time that the role has left, as the title shows it: it changes once a minute, in the last minute once a second.
  func timeLeft(at moment: Timestamp) -> Sentence? {
    stay.map { .timeLeft($0.session.secondsLeft(at: moment)) }
  }

  /// Whether the role's time is over.
  func isRoleOver(at moment: Timestamp) -> Bool {
    stay.map { $0.session.expires <= moment } ?? false
  }

  /// What the title shows of the role: its name, its account and its time, from the longest form to the shortest.
  var roleBadge: TitleBar.Badge? {
    guard let stay, let left = timeLeft(at: now) else { return nil }
    let role = SafeText(stay.session.roleName)
    let place = SafeText(" @ ") + SafeText(account.alias ?? account.id.digits)
    let rest = SafeText(" ") + look.glyphs.dot + SafeText(" ") + look.text(left)
    let word = look.text(.role) + SafeText(" ")
    return TitleBar.Badge(
      [word + role + place + rest, word + role + rest, look.cut(role, to: 12) + rest, look.cut(role, to: 8)], role: .badgeRole)
  }
}

/// What is asked in the person's own name, in a role too.
protocol PersonsQuery {}

extension BrowseAssumableRoles: PersonsQuery {}

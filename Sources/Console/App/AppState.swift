import AccountService
import IAM
import Language
import Terminal

/// The whole of the console at a moment, as a value: `update` makes the next one, `draw` shows it.
struct AppState: Sendable {
  /// The terminal's size.
  var size: Size
  /// Theme and language.
  var look: Look
  /// The account that is open.
  var account: AccountFacts
  /// Who is before the console.
  var presence: Presence
  /// The role that the person is in; nil while she is herself.
  var stay: RoleStay?
  /// The roles that were switched to last, the latest first.
  var recentRoles: [RecentRole] = []
  /// The page that wants the password; nil while the screen may be seen.
  var lock: LockScreen?
  /// What the sign-in page should know.
  var prospect = SignInProspect(accountName: nil, canAnybodySignIn: true)
  /// Whether nothing but setting a new password is possible.
  var needsNewPassword = false
  /// The place that was asked for at the start.
  var wishedPlace: Place?
  /// After how many minutes without a key the screen is locked; 0 for never.
  var idleMinutes = 0
  /// When something was last typed, pasted or clicked.
  var lastInput: Timestamp
  /// Whether secrets were wiped since.
  var hasForgotten = false
  /// The screens, the visible one last; never empty.
  var stack: [Layer]
  /// Places left by going back, the latest last.
  var forward: [Place] = []
  /// A dialog over the screen.
  var overlay: (any Overlay)?
  /// The number answers to the dialog come back under.
  var overlayLayer = -1
  /// Changes under way that no screen waits for, by the number their answer comes back under.
  var changes: [Int: Change] = [:]
  /// A sentence in the bottom line, until the next key.
  var notice: Notice?
  /// What is known of what the keys may do.
  var abilities = KnownAbilities()
  /// The request that policies refused last, for an explanation.
  var denied: DeniedRequest?
  /// A sentence for when the screen is unlocked: nobody could read it while it was locked.
  var heldNotice: Notice?
  /// The first key of a two-key command, waiting for the second.
  var prefix: Character?
  /// The moment of the last event, for ages.
  var now: Timestamp
  /// Numbers screens, so that answers find the one that asked.
  var nextLayer = 1
  /// The themes that can be chosen.
  var themeNames: [String] = []
  /// Whether the mouse is reported.
  var hasMouse: Bool
  /// Whether the program is over.
  var isFinished = false

  /// A screen on the stack, with the number answers come back under.
  struct Layer: Sendable {
    let id: Int
    var screen: any Screen
  }

  /// A console at its first screen.
  init(
    size: Size, look: Look, account: AccountFacts, presence: Presence = .localOwner, first: any Screen, now: Timestamp,
    hasMouse: Bool = true
  ) {
    self.size = size
    self.look = look
    self.account = account
    self.presence = presence
    self.now = now
    lastInput = now
    self.hasMouse = hasMouse
    stack = [Layer(id: 0, screen: first)]
  }

  /// The visible screen.
  var screen: any Screen {
    get { stack[stack.count - 1].screen }
    set { stack[stack.count - 1].screen = newValue }
  }

  /// What the visible screen may know.
  var context: Context {
    Context(
      area: layout.body, screen: size, look: look, account: account, presence: presence, now: now, themeNames: themeNames,
      idleSeconds: max(0, now.seconds - lastInput.seconds), stay: stay, recentRoles: recentRoles)
  }
}

extension AppState {
  /// Whether nothing of the account may be seen.
  var isClosed: Bool { presence == .nobody || lock != nil }

  /// How the terminal is divided.
  var layout: AppLayout { AppLayout(size: size, isBare: isClosed) }

  /// Where somebody begins who has just signed in.
  var home: Place {
    if stay != nil { return .users }
    return wishedPlace ?? (presence.person?.isRoot == false && !account.isDemo ? .me : .users)
  }

  /// Whether something is due at a moment: the lock, or forgetting what was typed or shown.
  func isDue(at moment: Timestamp) -> Bool {
    let idle = moment.seconds - lastInput.seconds
    return idle >= Self.secretSeconds && !hasForgotten || isLockDue(at: moment)
  }

  func isLockDue(at moment: Timestamp) -> Bool {
    guard presence.person != nil, lock == nil, idleMinutes > 0 else { return false }
    return moment.seconds - lastInput.seconds >= Int64(idleMinutes) * 60
  }

  /// After how many seconds without a key secrets are wiped.
  static let secretSeconds: Int64 = 120
}

/// How the terminal is divided: a title, the section bar where there is room, the screen, a bottom line.
struct AppLayout {
  let title: Rect
  let sections: Rect
  let body: Rect
  let status: Rect

  /// - Parameter isBare: Without title and section bar, as the sign-in page is.
  init(size: Size, isBare: Bool = false) {
    let all = Rect(size)
    let top = all.split(top: isBare ? 0 : 1)
    let bar = top.rest.split(top: size.rows >= 16 && !isBare ? 1 : 0)
    let bottom = bar.rest.split(bottom: 1)
    title = top.top
    sections = bar.top
    body = bottom.rest
    status = bottom.bottom
  }

  /// The smallest terminal the console is drawn in.
  static let smallest = Size(columns: 40, rows: 12)
}

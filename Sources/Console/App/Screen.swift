import AccountService
import IAM
import Language
import Terminal

/// A screen of the console: a value that keys and answers change and that draws itself.
protocol Screen: Sendable {
  /// The plain name, as the title bar shows it.
  var title: Sentence { get }
  /// The name in the way from the list to here.
  var shortTitle: Sentence { get }
  /// What follows the title: a count, a state.
  var subtitle: Sentence? { get }
  /// Where this screen is, for history and `--open`.
  var place: Place { get }
  /// The keys of this screen, most useful first: the bottom line, the help menu and its running of them read this.
  func bindings(_ context: Context) -> [Binding]
  /// Whether keys are text just now.
  var takesText: Bool { get }
  /// Whether leaving would lose something.
  var isDirty: Bool { get }
  /// What is asked before it is left while it is dirty.
  var loss: Loss { get }
  /// Whether it is there to change the account; such screens don't open on a store opened for reading only.
  var changesAccount: Bool { get }
  /// Whether it shows a secret: such screens are left on lock, suspension, sign-out and after two minutes without a key.
  var showsSecret: Bool { get }
  /// What is done to the account when it is left, in whichever way.
  var leftover: [any WriteOperation] { get }
  /// Overwrites the secrets that it holds or that were typed into it: before it is left for these reasons, and when others are.
  mutating func wipeSecrets()

  /// The screen was put on the stack, or the one above it has gone.
  mutating func begin(_ context: Context) -> [Effect]
  /// The store changed, by this console or another process.
  mutating func refresh(_ context: Context) -> [Effect]
  /// A key that no other part took; letters are Latin unless the screen takes text.
  mutating func handle(_ key: Key, _ context: Context) -> [Effect]
  /// Pasted text; nil where the screen has no use for it.
  mutating func paste(_ text: String, _ context: Context) -> [Effect]?
  /// A click or the wheel, in the screen's own rectangle.
  mutating func mouse(_ event: MouseEvent, _ context: Context) -> [Effect]
  /// An answer to something this screen asked for.
  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect]

  /// What the caller must be allowed for what a key begins, where that is known.
  func need(for key: Key, _ context: Context) -> AccessWish?
  /// The refusal that is seen, which `w` explains.
  func denied(_ context: Context) -> DeniedRequest?

  /// Draws the screen; sets the cursor where attention is.
  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context)
}

extension Screen {
  var shortTitle: Sentence { title }
  var subtitle: Sentence? { nil }
  var takesText: Bool { false }
  var isDirty: Bool { false }
  var loss: Loss { Loss(title: .discardTitle, question: .discardQuestion, yes: .discard) }
  var changesAccount: Bool { false }
  var showsSecret: Bool { false }
  var leftover: [any WriteOperation] { [] }
  func need(for key: Key, _ context: Context) -> AccessWish? { nil }
  func denied(_ context: Context) -> DeniedRequest? { nil }
  mutating func wipeSecrets() {}
  mutating func refresh(_ context: Context) -> [Effect] { begin(context) }
  mutating func paste(_ text: String, _ context: Context) -> [Effect]? { nil }
  mutating func mouse(_ event: MouseEvent, _ context: Context) -> [Effect] { [] }
  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] { [] }
}

/// What is asked before something is lost by leaving a screen.
struct Loss: Sendable {
  let title, question, yes: Sentence
}

/// What a screen may know of the world when it is drawn or changed.
struct Context: Sendable {
  /// The rectangle the screen draws in.
  var area: Rect
  /// The whole terminal, which dialogs draw over.
  var screen: Size
  /// Theme and language.
  var look: Look
  /// The account.
  var account: AccountFacts
  /// Who is before the console.
  var presence: Presence
  /// The moment, for ages.
  var now: Timestamp
  /// The themes that can be chosen.
  var themeNames: [String]
  /// For how many seconds nothing was typed, pasted or clicked.
  var idleSeconds: Int64 = 0
  /// The role that the person is in.
  var stay: RoleStay?
  /// The roles that were switched to last, the latest first.
  var recentRoles: [RecentRole] = []
}

/// What all screens know of the account.
struct AccountFacts: Sendable, Equatable {
  var id: AccountID
  var partition = "aws"
  var alias: String?
  var isReadOnly = false
  var isDemo = false
  /// The demo's people; nil outside it, and for its local owner.
  var lessons: DemoLessons?
  /// The Unix user who owns the store.
  var owner: String
}

/// A key of a screen and what it does.
struct Binding: Sendable, Equatable {
  let key: Key
  let label: Sentence
  /// Whether the bottom line shows it.
  let isHint: Bool
  /// Whether it begins a change: such keys aren't offered on a store that was opened for reading only.
  let changes: Bool
  /// How the key is written where one entry stands for several keys.
  let name: String

  init(_ key: Key, _ label: Sentence, hint: Bool = true, changes: Bool = false, name: String? = nil) {
    self.key = key
    self.label = label
    isHint = hint
    self.changes = changes
    self.name = name ?? key.name
  }

  /// A letter that begins a change.
  static func change(_ letter: Character, _ label: Sentence, hint: Bool = true) -> Binding {
    Binding(.character(letter), label, hint: hint, changes: true)
  }
}

extension Screen {
  /// The keys that are offered: on a store opened for reading only none that begins a change.
  func offers(_ context: Context) -> [Binding] {
    bindings(context).filter { !($0.changes && context.account.isReadOnly) }
  }
}

/// A place in the console that can be gone to by name.
enum Place: Sendable, Hashable {
  case users, groups, roles, policies, instanceProfiles, events, account
  /// The page of whoever is signed in, with her own credentials; and who is signed in where.
  case me, sessions
  /// The policy simulator.
  case simulator
  /// Who can do an action on a resource.
  case whoCan(action: String?, resource: String?)
  /// The form that switches to a role.
  case switchRole
  case user(String), group(String), role(String), policy(arn: String), instanceProfile(String), event(Int64)
  /// A form or a tool that is opened from another place only.
  case inside(String)
}

extension Place {
  /// A place as `--open` and the command line name it; nil for what is no place.
  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    switch (parts.first ?? "", parts.count > 1 ? parts[1] : nil) {
    case ("users", nil), ("user", nil): self = .users
    case ("groups", nil), ("group", nil): self = .groups
    case ("roles", nil), ("role", nil): self = .roles
    case ("policies", nil), ("policy", nil): self = .policies
    case ("instance-profiles", nil), ("instance-profile", nil), ("profiles", nil): self = .instanceProfiles
    case ("events", nil), ("event", nil): self = .events
    case ("account", nil): self = .account
    case ("me", nil), ("security-credentials", nil): self = .me
    case ("sessions", nil): self = .sessions
    case ("simulator", nil): self = .simulator
    case ("who-can", let question):
      let words = (question ?? "").split(separator: " ", maxSplits: 1).map(String.init)
      self = .whoCan(action: words.first, resource: words.count > 1 ? words[1] : nil)
    case ("switch-role", nil): self = .switchRole
    case ("user", let name?): self = .user(name)
    case ("group", let name?): self = .group(name)
    case ("role", let name?): self = .role(name)
    case ("instance-profile", let name?): self = .instanceProfile(name)
    case ("policy", let arn?): self = .policy(arn: arn)
    case ("event", let number?):
      guard let sequence = Int64(number) else { return nil }
      self = .event(sequence)
    default: return nil
    }
  }

  /// The place's name, as `--open` takes it.
  var name: String {
    switch self {
    case .users: "users"
    case .groups: "groups"
    case .roles: "roles"
    case .policies: "policies"
    case .instanceProfiles: "instance-profiles"
    case .events: "events"
    case .account: "account"
    case .me: "me"
    case .sessions: "sessions"
    case .simulator: "simulator"
    case .whoCan(let action, let resource):
      "who-can" + (action.map { "/" + $0 } ?? "") + (action == nil ? "" : resource.map { " " + $0 } ?? "")
    case .switchRole: "switch-role"
    case .user(let name): "user/\(name)"
    case .group(let name): "group/\(name)"
    case .role(let name): "role/\(name)"
    case .policy(let arn): "policy/\(arn)"
    case .instanceProfile(let name): "instance-profile/\(name)"
    case .event(let sequence): "event/\(sequence)"
    case .inside(let name): name
    }
  }

  /// The list a thing stands in; the place itself where it is no thing's.
  var list: Place {
    switch self {
    case .user: .users
    case .group: .groups
    case .role: .roles
    case .policy: .policies
    case .instanceProfile: .instanceProfiles
    case .event: .events
    default: self
    }
  }

  /// The lists that `g` and a letter go to, in the order of the section bar.
  static let sections: [(key: Character, place: Place, title: Sentence)] = [
    ("u", .users, .users), ("g", .groups, .groups), ("r", .roles, .roles), ("p", .policies, .policies),
    ("i", .instanceProfiles, .instanceProfiles), ("e", .events, .events), ("a", .account, .account),
  ]

  /// All places that `g` and a letter go to.
  static let jumps =
    sections + [
      ("m", .me, .securityCredentials), ("s", .sessions, .sessions), ("x", .simulator, .simulatorTitle),
      ("w", .whoCan(action: nil, resource: nil), .whoCan), ("y", .switchRole, .switchRole),
    ]
}

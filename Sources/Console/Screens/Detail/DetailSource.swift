import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// What makes a detail screen the screen of something: what it asks, its facts, its tabs, its keys.
protocol DetailSource: Sendable {
  associatedtype Detail: Sendable
  /// The place.
  var place: Place { get }
  /// What kind of thing it is.
  var kind: Sentence { get }
  /// The thing's name.
  var title: Sentence { get }
  /// Asks for everything shown, in one consistent read; its answer is a `Detail`.
  var query: any Query { get }
  /// The facts above the tabs.
  func facts(of detail: Detail, _ context: Context) -> [Fact]
  /// The tabs.
  func tabs(of detail: Detail, _ context: Context) -> [DetailTab]
  /// The keys of this screen, on this tab and row.
  func bindings(tab: DetailTab.Kind, row: DetailRow?, detail: Detail) -> [Binding]
  /// A key that isn't a matter of moving; nil where it means nothing.
  func handle(_ key: Key, tab: DetailTab.Kind, row: DetailRow?, detail: Detail, _ context: Context) -> [Effect]?
  /// What of a tab the caller may not see.
  func refusals(of detail: Detail, tab: DetailTab.Kind) -> [IAMError]
  /// The refusal that the thing itself is, where it is one.
  func deniedRequest(of detail: Detail) -> DeniedRequest?
  /// The thing's ARN, which `y` copies where no row has one.
  func arn(of detail: Detail) -> String
}

extension DetailSource {
  func refusals(of detail: Detail, tab: DetailTab.Kind) -> [IAMError] { [] }
  func deniedRequest(of detail: Detail) -> DeniedRequest? { nil }
}

/// A line of facts: a label and a value.
struct Fact: Sendable, Equatable {
  let label: Sentence
  let value: SafeText
  let role: ThemeRole

  init(_ label: Sentence, _ value: SafeText, role: ThemeRole = .text) {
    self.label = label
    self.value = value
    self.role = role
  }

  init(_ label: Sentence, _ value: String, role: ThemeRole = .text) {
    self.init(label, SafeText(value), role: role)
  }
}

/// A tab of a detail screen.
struct DetailTab: Sendable {
  /// Which tab it is, whatever the language and whatever else is shown.
  enum Kind: String, Sendable, Hashable {
    case permissions, groups, members, tags, trust, versions, document, entities, profiles, roles, json, credentials, history, summary,
      quotas, rootUser, passwordPolicy, effective
  }

  /// What a tab shows.
  enum Content: Sendable {
    /// Rows one can stand on.
    case table(columns: [TableColumn], rows: [DetailRow], empty: Sentence)
    /// A document in colours; a policy with what it is for.
    case document(String, as: PolicyKind? = nil)
    /// What somebody may do, service by service; asked when the tab is first seen, because it is a look at every action there is.
    case access(PermissionSubject)
  }

  let kind: Kind
  let title: Sentence
  let count: Int?
  let content: Content

  init(_ kind: Kind, _ title: Sentence, count: Int? = nil, _ content: Content) {
    self.kind = kind
    self.title = title
    self.count = count
    self.content = content
  }
}

/// A row of a tab: what it shows, what it is, and where it leads.
struct DetailRow: Sendable {
  /// What a row stands for, for the keys that act on it.
  enum Subject: Sendable, Hashable {
    case attachedPolicy(arn: String)
    case inheritedPolicy(arn: String, group: String)
    case inlinePolicy(String)
    case boundary(arn: String)
    case group(String)
    case user(String)
    case role(String)
    case tag(String)
    case version(String, isDefault: Bool)
    case instanceProfile(String)
    case allMembers
    case password
    case mfaDevice(serial: String, name: String)
    case accessKey(String, isActive: Bool)
    case nothing
  }

  let cells: TableRow
  let subject: Subject
  let opens: [Effect]
  let arn: String?

  init(_ cells: TableRow, _ subject: Subject = .nothing, opens: [Effect] = [], arn: String? = nil) {
    self.cells = cells
    self.subject = subject
    self.opens = opens
    self.arn = arn
  }
}

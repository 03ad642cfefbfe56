import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The screen of the account: its root user, its settings, and how much of its quotas is used.
struct AccountDetailSource: DetailSource {
  let place = Place.account
  let kind = Sentence.account
  let title = Sentence(verbatim: "")
  let query: any Query = AccountOverview()

  func facts(of detail: AccountOverview.Answer, _ context: Context) -> [Fact] {
    let account = detail.account
    let mfa = detail.root.mfa
    return [
      Fact(.factAccountID, account.id.digits), Fact(.factAlias, account.alias.map { SafeText($0) } ?? context.look.text(.none)),
      Fact(.factSignInURL, account.signInURL, role: .link),
      Fact(.factRootUser, account.rootEmail.map { SafeText($0) } ?? context.look.text(.rootEmailUnknown)),
      Fact(
        .factRootMFA, context.look.text(mfa.map { $0 ? .yes : .no } ?? .unknown),
        role: mfa.map { $0 ? .success : .warning } ?? .dim),
      Fact(.columnCreated, SafeText(account.created.minute)), Fact(.events, Sentence.number(detail.eventCount)),
    ] + findings(detail, context)
  }

  /// A line a finding, the label in front of the first.
  private func findings(_ detail: AccountOverview.Answer, _ context: Context) -> [Fact] {
    detail.findings.enumerated().map { place, finding in
      Fact(place == 0 ? .factFindings : Sentence(verbatim: ""), context.look.text(finding.sentence), role: .warning)
    }
  }

  func tabs(of detail: AccountOverview.Answer, _ context: Context) -> [DetailTab] {
    let usage = detail.usage.map { usage in
      let share = usage.quota == 0 ? 100 : usage.count * 100 / usage.quota
      let role: ThemeRole = share >= 100 ? .error : share >= 80 ? .warning : .text
      return DetailRow(
        TableRow(
          [
            context.look.text(usage.kind.plural), SafeText(Sentence.number(usage.count)), SafeText(Sentence.number(usage.quota)),
            SafeText("\(share)%"),
          ],
          roles: [2: .dim, 3: role]), opens: [.go(usage.kind.list)])
    }
    let summary = detail.summary.entries.map { field in
      DetailRow(TableRow([SafeText(field.name), SafeText(field.value.plain)]))
    }
    return [
      AccountSecurityRows.rootTab(detail.rootCredentials, detail.root, opening: rootCredentials(context), context.look),
      AccountSecurityRows.policyTab(detail.passwordRules, context.look),
      DetailTab(.quotas, .tabQuotas, .table(columns: Self.usageColumns, rows: usage, empty: .nothingHere)),
      DetailTab(.summary, .tabSummary, .table(columns: Self.summaryColumns, rows: summary, empty: .nothingHere)),
    ]
  }

  private static let usageColumns = [
    TableColumn(.columnType, minimum: 16, ideal: 24, priority: 0),
    TableColumn(.columnCount, minimum: 8, ideal: 12, priority: 0, alignment: .right),
    TableColumn(.columnQuota, minimum: 8, ideal: 12, priority: 0, alignment: .right),
    TableColumn(.columnShare, minimum: 6, ideal: 8, priority: 0, alignment: .right),
  ]

  private static let summaryColumns = [
    TableColumn(.columnFact, minimum: 20, ideal: 36, priority: 0),
    TableColumn(.columnValue, minimum: 8, ideal: 12, priority: 0, alignment: .right),
  ]

  /// The page of the root user's credentials: for the root user her own.
  private func rootCredentials(_ context: Context) -> [Effect] {
    context.presence.person?.isRoot == true ? [.go(.me)] : [.push(DetailScreen(CredentialsSource(isRoot: true)))]
  }

  func bindings(tab: DetailTab.Kind, row: DetailRow?, detail: AccountOverview.Answer) -> [Binding] {
    switch tab {
    case .passwordPolicy: [.change("e", .editPasswordPolicy)]
    case .rootUser: [.change("m", .keyAssignMFA), .change("e", .keyEditAlias), .change("p", .editPasswordPolicy, hint: false)]
    default: [.change("e", .keyEditAlias), .change("p", .editPasswordPolicy, hint: false), .change("m", .keyAssignMFA, hint: false)]
    }
  }

  func handle(_ key: Key, tab: DetailTab.Kind, row: DetailRow?, detail: AccountOverview.Answer, _ context: Context) -> [Effect]? {
    switch (key, tab) {
    case (.character("e"), .passwordPolicy), (.character("p"), _): [.push(FormScreen(PasswordPolicyForm()))]
    case (.character("e"), _): Actions.editAlias(current: detail.account.alias, context)
    case (.character("m"), _): Actions.assignDevice(to: .root, having: detail.rootCredentials.devices)
    default: nil
    }
  }

  func arn(of detail: AccountOverview.Answer) -> String { ARN.root(of: detail.account.id, partition: detail.account.partition) }
}

extension EntityKind {
  fileprivate var plural: Sentence {
    switch self {
    case .user: .users
    case .group: .groups
    case .role: .roles
    case .policy: .policiesCustomer
    case .instanceProfile: .instanceProfiles
    }
  }

  fileprivate var list: Place {
    switch self {
    case .user: .users
    case .group: .groups
    case .role: .roles
    case .policy: .policies
    case .instanceProfile: .instanceProfiles
    }
  }
}

extension WireValue {
  /// A plain value as text.
  fileprivate var plain: String {
    switch self {
    case .text(let text), .document(let text): text
    case .integer(let number): String(number)
    case .boolean(let flag): String(flag)
    case .timestamp(let moment): moment.iso8601Zulu
    case .secret: "••••"
    case .list(let items): items.map(\.plain).joined(separator: ", ")
    case .structure(let fields): fields.map { "\($0.name)=\($0.value.plain)" }.joined(separator: " ")
    }
  }
}

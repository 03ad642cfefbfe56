import AccountService
import IAM
import Language
import Terminal

/// Somebody's credentials as the rows of a tab.
enum CredentialRows {
  static func tab(_ credentials: UserCredentials.Answer, _ context: Context) -> DetailTab {
    var rows = rows(credentials, context)
    // Where there is no room for names, they stand in the place of the types: two keys must be told apart.
    if context.area.columns < 56 { rows = rows.map(named) }
    return DetailTab(.credentials, .tabCredentials, .table(columns: columns, rows: rows, empty: .noCredentialFacts))
  }

  private static func named(_ row: DetailRow) -> DetailRow {
    guard row.cells.cells[1] != .empty else { return row }
    var cells = row.cells.cells
    if case .mfaDevice = row.subject { cells[0] = SafeText("MFA ") + cells[1] } else { cells[0] = cells[1] }
    return DetailRow(TableRow(cells, roles: row.cells.roles), row.subject, opens: row.opens)
  }

  private static let columns = [
    TableColumn(.columnType, minimum: 16, ideal: 20, priority: 0),
    TableColumn(.columnName, minimum: 20, ideal: 24, priority: 2, truncation: .middle),
    TableColumn(.columnStatus, minimum: 14, ideal: 24, priority: 0),
    TableColumn(.columnAge, minimum: 9, ideal: 14, priority: 1),
    TableColumn(.columnLastUsed, minimum: 10, ideal: 16, priority: 3),
    TableColumn(.factDescription, minimum: 12, ideal: 28, priority: 4, grows: true),
  ]

  static func rows(_ credentials: UserCredentials.Answer, _ context: Context) -> [DetailRow] {
    let look = context.look
    let isBare = credentials.isEmpty && credentials.imported != nil
    return [password(credentials, look)] + devices(credentials, look) + keys(credentials, look) + [signIn(credentials, look)]
      + (isBare ? imported(credentials.imported, look) : [])
  }

  private static func row(
    _ type: Sentence, name: String = "", status: Sentence, role: ThemeRole = .text, age: Sentence? = nil, ageRole: ThemeRole = .text,
    used: SafeText = .empty, description: SafeText = .empty, _ subject: DetailRow.Subject, _ look: Look, opens: [Effect] = []
  ) -> DetailRow {
    DetailRow(
      TableRow(
        [look.text(type), SafeText(name), look.text(status), age.map(look.text) ?? .empty, used, description],
        roles: [2: role, 3: ageRole, 4: .dim, 5: .dim]), subject, opens: opens)
  }

  /// What policies don't let the caller see: nothing is said about it, not even that there is none.
  private static func withheld(_ type: Sentence, _ subject: DetailRow.Subject, _ look: Look) -> DetailRow {
    row(type, status: .notAllowed, role: .warning, subject, look)
  }

  // MARK: own credentials

  private static func password(_ credentials: UserCredentials.Answer, _ look: Look) -> DetailRow {
    if credentials.isWithheld("iam:GetLoginProfile") { return withheld(.consolePassword, .password, look) }
    guard let password = credentials.password else {
      return row(.consolePassword, status: .accessOff, role: .dim, .password, look)
    }
    let status: Sentence =
      password.isExpired ? .passwordExpired : password.isResetRequired ? .passwordResetPending : .enabledSince(password.created.day)
    let expiry = password.expires.map { look.text(.expiresOn($0.day)) } ?? .empty
    let isOdd = password.isExpired || password.isResetRequired
    return row(
      .consolePassword, status: status, role: isOdd ? .warning : .text, age: .days(password.changed.days(until: credentials.now)),
      used: look.text(credentials.signIn.lastSuccess.map { Sentence(verbatim: $0.minute) } ?? .neverUsed), description: expiry, .password,
      look)
  }

  private static func devices(_ credentials: UserCredentials.Answer, _ look: Look) -> [DetailRow] {
    if credentials.isWithheld("iam:ListMFADevices") { return [withheld(.mfaDevice, .nothing, look)] }
    guard !credentials.devices.isEmpty else {
      return [row(.mfaDevice, status: .noDevice, role: credentials.password == nil ? .dim : .warning, .nothing, look)]
    }
    return credentials.devices.map { device in
      row(
        .mfaDevice, name: device.name, status: device.enabled.map { .enabledSince($0.day) } ?? .statusActive,
        .mfaDevice(serial: device.serialNumber, name: device.name), look)
    }
  }

  private static func keys(_ credentials: UserCredentials.Answer, _ look: Look) -> [DetailRow] {
    if credentials.isWithheld("iam:ListAccessKeys") { return [withheld(.accessKey, .nothing, look)] }
    guard !credentials.accessKeys.isEmpty else { return [row(.accessKey, status: .none, role: .dim, .nothing, look)] }
    return credentials.accessKeys.map { key in
      let isOld = key.isActive && key.age > AccountFinding.oldKeyAge
      return row(
        .accessKey, name: key.id, status: key.isActive ? .statusActive : .statusInactive, role: key.isActive ? .text : .dim,
        age: isOld ? .oldDays(key.age) : .days(key.age), ageRole: key.isActive ? Ages.role(days: key.age) : .dim,
        used: look.text(key.lastUsed.map { Sentence(verbatim: $0.date.minute) } ?? .neverUsed),
        description: SafeText(key.description ?? ""),
        .accessKey(key.id, isActive: key.isActive), look, opens: [.open(NoteOverlay(.accessKey, notes(key)))])
    }
  }

  /// What the page of a key says.
  private static func notes(_ key: UserCredentials.Key) -> [Sentence] {
    let used = key.lastUsed.map { Sentence.keyLastUsed($0.date.minute, service: $0.service, region: $0.region) } ?? .keyNeverUsed
    return [
      .keyFacts(key.id, isActive: key.isActive, created: key.created.minute, days: key.age), used,
    ] + (key.description.map { [Sentence.keyDescription($0)] } ?? []) + [.secretIsGone]
  }

  private static func signIn(_ credentials: UserCredentials.Answer, _ look: Look) -> DetailRow {
    if credentials.isWithheld("iam:GetLoginProfile") { return withheld(.signInState, .nothing, look) }
    let failures = credentials.signIn.failuresSinceSuccess
    let status: Sentence =
      credentials.lockedUntil.map { .lockedUntil($0.minute) } ?? (failures > 0 ? .failedAttempts(failures) : .signInOpen)
    return row(
      .signInState, status: status, role: credentials.lockedUntil == nil ? (failures > 0 ? .warning : .dim) : .error,
      used: credentials.signIn.lastSuccess.map { SafeText($0.minute) } ?? .empty, .nothing, look)
  }

  // MARK: an imported report

  /// What a credential report told, where the account has nothing of its own to tell.
  private static func imported(_ facts: CredentialFacts?, _ look: Look) -> [DetailRow] {
    guard let facts else { return [] }
    return zip(CredentialFacts.columns, facts.values).map { column, value in
      let isBad = column == "mfa_active" && value == "false" && facts["password_enabled"] == "true"
      return DetailRow(
        TableRow(
          [look.text(.importedFact), SafeText(column), SafeText(value), .empty, .empty, .empty],
          roles: [0: .dim, 2: isBad ? .warning : .dim]))
    }
  }
}

extension UserCredentials.Answer {
  /// Whether the part that an action tells is withheld.
  fileprivate func isWithheld(_ action: String) -> Bool { withheld[action] != nil }
}

/// A few sentences to be read.
struct NoteOverlay: Overlay {
  private var dialog: ConfirmDialog<Bool>
  private(set) var isClosed = false

  init(_ title: Sentence, _ messages: [Sentence]) {
    dialog = ConfirmDialog(title, messages, answers: [(.hintClose, true)])
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    switch dialog.handle(key) {
    case .answered, .cancelled: isClosed = true
    case .handled, .ignored: break
    }
    return []
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) { dialog.draw(into: &canvas, in: rect, with: context.look) }
}

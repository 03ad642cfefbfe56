import GRDB
import IAM

extension Session {
  func loginProfile(of owner: CredentialOwner) throws -> LoginProfile? {
    try first(.login, "user = ?", [.integer(owner.column)], LoginProfile.init)
  }

  func passwordHistory(of owner: CredentialOwner, limit: Int) throws -> [String] {
    try all(.passwords, "user = ? ORDER BY number DESC LIMIT ?", [.integer(owner.column), SQLValue(limit)]) { $0.text(3) }
  }

  func accessKeys(of owner: CredentialOwner) throws -> [AccessKey] {
    try all(.accessKey, "user = ? ORDER BY created, id", [.integer(owner.column)], AccessKey.init)
  }

  func accessKey(id: String) throws -> AccessKey? { try first(.accessKey, "id = ?", [.text(id)], AccessKey.init) }

  func mfaDevices(of owner: CredentialOwner) throws -> [MFADevice] {
    try all(.mfaDevice, "user = ? ORDER BY enabled, serial", [.integer(owner.column)], MFADevice.init)
  }

  func mfaDevice(serialNumber: String) throws -> MFADevice? {
    try first(.mfaDevice, "serial = ?", [.text(serialNumber)], MFADevice.init)
  }

  func mfaDevices(after serialNumber: String?, limit: Int) throws -> [MFADevice] {
    try all(.mfaDevice, "serial > ? ORDER BY serial LIMIT ?", [.text(serialNumber ?? ""), SQLValue(limit)], MFADevice.init)
  }

  func mfaDeviceCounts() throws -> (all: Int, assigned: Int) {
    try db.first("SELECT count(*), count(user) FROM mfa_device WHERE account = ?", [.integer(scope.ordinal)]) {
      ($0.int(0), $0.int(1))
    } ?? (0, 0)
  }

  func passwordPolicy() throws -> PasswordPolicy? {
    try first(.setting, "name = ?", [.text(passwordPolicySetting)]) { PasswordPolicy(settingText: $0.text(2)) }
  }

  func signInState(of owner: CredentialOwner?) throws -> SignInState {
    try first(.signInState, "user = ?", [.integer(owner?.column ?? nobody)], SignInState.init) ?? SignInState()
  }

  func signInSession(id: String) throws -> SignInSession? { try first(.signInSession, "id = ?", [.text(id)], SignInSession.init) }

  func signInSessions() throws -> [SignInSession] { try all(.signInSession, "1 ORDER BY started, id", [], SignInSession.init) }

  func hasLoginProfiles() throws -> Bool { try first(.login, "1 LIMIT 1", []) { _ in true } ?? false }

  private func all<T>(_ table: Table, _ condition: String, _ values: [SQLValue], _ make: (RowReader) throws -> T) throws -> [T] {
    try db.all("SELECT \(table.list) FROM \(table.name) WHERE account = ? AND \(condition)", [.integer(scope.ordinal)] + values, make)
  }

  private func first<T>(_ table: Table, _ condition: String, _ values: [SQLValue], _ make: (RowReader) throws -> T) throws -> T? {
    try db.first("SELECT \(table.list) FROM \(table.name) WHERE account = ? AND \(condition)", [.integer(scope.ordinal)] + values, make)
  }
}

/// The name the password policy is set under.
let passwordPolicySetting = "password policy"
/// Who stands in `sign_in_state` for those who don't exist.
private let nobody: Int64 = -1

extension WriteSession {
  func put(_ profile: LoginProfile, of owner: CredentialOwner, keeping: Int) throws {
    if let old = try loginProfile(of: owner), old.passwordHash != profile.passwordHash { try remember(old.passwordHash, of: owner) }
    try forget(keeping: keeping, of: owner)
    try Table.login.replace(profile.values(account: scope.ordinal, owner: owner), in: db)
    markChanged()
  }

  func replaceHash(_ profile: LoginProfile, of owner: CredentialOwner) throws {
    try Table.login.replace(profile.values(account: scope.ordinal, owner: owner), in: db)
    markChanged()
  }

  func setPasswordLastUsed(_ date: Timestamp, of owner: CredentialOwner) throws {
    guard case .user(let key) = owner, var row = try row(key: key, .user) else { return }
    row.used = date.seconds
    try Table.entity.update(row.values, in: db)
    markChanged()
  }

  func deleteLoginProfile(of owner: CredentialOwner) throws -> Bool {
    guard let old = try loginProfile(of: owner) else { return false }
    try remember(old.passwordHash, of: owner)
    return try remove(.login, [.integer(scope.ordinal), .integer(owner.column)])
  }

  private func remember(_ hash: String, of owner: CredentialOwner) throws {
    let place: [SQLValue] = [.integer(scope.ordinal), .integer(owner.column)]
    let next = try db.number("SELECT ifnull(max(number), 0) + 1 FROM password_history WHERE account = ? AND user = ?", place) ?? 1
    try Table.passwords.insert(place + [.integer(next), .text(hash)], into: db)
    try forget(keeping: PasswordPolicy.reuses.upperBound, of: owner)
  }

  private func forget(keeping: Int, of owner: CredentialOwner) throws {
    try db.run(
      """
      DELETE FROM password_history WHERE account = ?1 AND user = ?2 AND number <=
        (SELECT max(number) FROM password_history WHERE account = ?1 AND user = ?2) - ?3
      """, [.integer(scope.ordinal), .integer(owner.column), SQLValue(keeping)])
  }

  func put(_ key: AccessKey) throws {
    try Table.accessKey.replace(key.values(account: scope.ordinal), in: db)
    markChanged()
  }

  func deleteAccessKey(id: String) throws -> Bool {
    try accessKey(id: id) != nil && remove(.accessKey, [.text(id)])
  }

  func put(_ device: MFADevice) throws {
    try Table.mfaDevice.replace(device.values(account: scope.ordinal), in: db)
    markChanged()
  }

  func deleteMFADevice(serialNumber: String) throws -> Bool {
    try mfaDevice(serialNumber: serialNumber) != nil && remove(.mfaDevice, [.integer(scope.ordinal), .text(serialNumber)])
  }

  func setPasswordPolicy(_ policy: PasswordPolicy?) throws {
    let place: [SQLValue] = [.integer(scope.ordinal), .text(passwordPolicySetting)]
    if let policy {
      try Table.setting.replace(place + [.text(policy.settingText)], in: db)
    } else {
      try Table.setting.delete(place, from: db)
    }
    markChanged()
  }

  func put(_ state: SignInState, of owner: CredentialOwner?) throws {
    try Table.signInState.replace(state.values(account: scope.ordinal, user: owner?.column ?? nobody), in: db)
  }

  func put(_ session: SignInSession) throws {
    try Table.signInSession.replace(session.values(account: scope.ordinal), in: db)
    markChanged()
  }

  func deleteSignInSession(id: String) throws -> Bool {
    try signInSession(id: id) != nil && remove(.signInSession, [.text(id)])
  }

  /// Takes all credentials from a user who is about to go.
  func stripCredentials(ofUser key: Int64) throws {
    let place: [SQLValue] = [.integer(scope.ordinal), .integer(key)]
    for table in ["login_profile", "password_history", "access_key", "mfa_device", "sign_in_state", "sign_in_session"] {
      try db.run("DELETE FROM \(table) WHERE account = ? AND user = ?", place)
    }
  }

  private func remove(_ table: Table, _ key: [SQLValue]) throws -> Bool {
    try table.delete(key, from: db)
    markChanged()
    return true
  }
}

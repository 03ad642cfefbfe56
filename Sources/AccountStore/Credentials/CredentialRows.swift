import GRDB
import IAM

/// Credentials as rows, both ways.
extension LoginProfile {
  init(_ row: RowReader) {
    self.init(
      passwordHash: row.text(2), created: Timestamp(seconds: row.integer(3)), changed: Timestamp(seconds: row.integer(4)),
      isResetRequired: row.integer(5) != 0)
  }

  func values(account: Int64, owner: CredentialOwner) -> [SQLValue] {
    [
      .integer(account), .integer(owner.column), .text(passwordHash), .integer(created.seconds), .integer(changed.seconds),
      .integer(isResetRequired ? 1 : 0),
    ]
  }
}

extension AccessKey {
  init(_ row: RowReader) {
    self.init(
      id: row.text(0), owner: CredentialOwner(column: row.integer(2)), sealedSecret: row.blob(3),
      created: Timestamp(seconds: row.integer(4)), isActive: row.integer(5) != 0, description: row.optionalText(6),
      lastUsed: row.optionalInteger(7).map {
        LastUse(date: Timestamp(seconds: $0), region: row.text(8), service: row.text(9))
      })
  }

  func values(account: Int64) -> [SQLValue] {
    [
      .text(id), .integer(account), .integer(owner.column), .blob(sealedSecret), .integer(created.seconds), .integer(isActive ? 1 : 0),
      SQLValue(description), SQLValue(lastUsed?.date.seconds), SQLValue(lastUsed?.region), SQLValue(lastUsed?.service),
    ]
  }
}

extension MFADevice {
  init(_ row: RowReader) {
    self.init(
      serialNumber: row.text(1), name: row.text(2), path: row.text(3), sealedSeed: row.blob(4), created: Timestamp(seconds: row.integer(5)),
      owner: row.optionalInteger(6).map(CredentialOwner.init(column:)), enabled: row.optionalInteger(7).map(Timestamp.init(seconds:)),
      lastStep: row.optionalInteger(8), drift: row.int(9), tags: FieldText.tags(row.optionalText(10)))
  }

  func values(account: Int64) -> [SQLValue] {
    [
      .integer(account), .text(serialNumber), .text(name), .text(path), .blob(sealedSeed), .integer(created.seconds),
      SQLValue(owner?.column), SQLValue(enabled?.seconds), SQLValue(lastStep), SQLValue(drift), SQLValue(FieldText.join(tags)),
    ]
  }
}

extension SignInState {
  init(_ row: RowReader) {
    self.init(
      failures: row.int(2), locks: row.int(3), lockedUntil: row.optionalInteger(4).map(Timestamp.init(seconds:)),
      lastSuccess: row.optionalInteger(5).map(Timestamp.init(seconds:)), lastFailure: row.optionalInteger(6).map(Timestamp.init(seconds:)),
      failuresSinceSuccess: row.int(7))
  }

  func values(account: Int64, user: Int64) -> [SQLValue] {
    [
      .integer(account), .integer(user), SQLValue(failures), SQLValue(locks), SQLValue(lockedUntil?.seconds),
      SQLValue(lastSuccess?.seconds), SQLValue(lastFailure?.seconds), SQLValue(failuresSinceSuccess),
    ]
  }
}

extension SignInSession {
  init(_ row: RowReader) {
    self.init(
      id: row.text(0), owner: CredentialOwner(column: row.integer(2)), started: Timestamp(seconds: row.integer(3)),
      hasMFA: row.integer(4) != 0, unixUser: row.text(5), unixUID: UInt32(clamping: row.integer(6)), sshClient: row.optionalText(7),
      process: Int32(clamping: row.integer(8)))
  }

  func values(account: Int64) -> [SQLValue] {
    [
      .text(id), .integer(account), .integer(owner.column), .integer(started.seconds), .integer(hasMFA ? 1 : 0), .text(unixUser),
      .integer(Int64(unixUID)), SQLValue(sshClient), .integer(Int64(process)),
    ]
  }
}

extension PasswordPolicy {
  /// The policy as a setting's text; numbers and switches by their names, so that a new one can join them.
  var settingText: String {
    var fields = ["minimumLength", String(minimumLength)]
    let switches = [
      ("symbols", requiresSymbols), ("numbers", requiresNumbers), ("uppercase", requiresUppercase), ("lowercase", requiresLowercase),
      ("usersChange", allowsUsersToChange), ("hardExpiry", hasHardExpiry), ("threeKinds", requiresThreeKinds),
    ]
    for (name, isOn) in switches where isOn { fields += [name, "1"] }
    if let maximumAge { fields += ["maximumAge", String(maximumAge)] }
    if let reusePrevention { fields += ["reusePrevention", String(reusePrevention)] }
    return FieldText.join(fields)
  }

  init(settingText text: String) {
    let fields = FieldText.split(text)
    var found: [String: Int] = [:]
    for index in stride(from: 0, to: fields.count - 1, by: 2) { found[fields[index]] = Int(fields[index + 1]) }
    self.init(
      minimumLength: found["minimumLength"] ?? 6, requiresSymbols: found["symbols"] != nil, requiresNumbers: found["numbers"] != nil,
      requiresUppercase: found["uppercase"] != nil, requiresLowercase: found["lowercase"] != nil,
      allowsUsersToChange: found["usersChange"] != nil, maximumAge: found["maximumAge"], reusePrevention: found["reusePrevention"],
      hasHardExpiry: found["hardExpiry"] != nil, requiresThreeKinds: found["threeKinds"] != nil)
  }
}

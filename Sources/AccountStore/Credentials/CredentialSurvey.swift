import GRDB
import IAM

extension Session {
  func credentialOutline(of owner: CredentialOwner) throws -> CredentialOutline {
    let sql = """
      SELECT EXISTS (SELECT 1 FROM login_profile WHERE account = ?1 AND user = ?2),
        (SELECT count(*) FROM mfa_device WHERE account = ?1 AND user = ?2),
        (SELECT count(*) FROM access_key WHERE account = ?1 AND user = ?2),
        (SELECT min(created) FROM access_key WHERE account = ?1 AND user = ?2 AND active = 1)
      """
    return try db.first(sql, [.integer(scope.ordinal), .integer(owner.column)]) { row in
      CredentialOutline(
        hasPassword: row.int(0) != 0, deviceCount: row.int(1), keyCount: row.int(2),
        oldestActiveKey: row.optionalInteger(3).map(Timestamp.init(seconds:)))
    } ?? CredentialOutline()
  }

  func usersWithPassword() throws -> [Int64] {
    try db.all("SELECT user FROM login_profile WHERE account = ? AND user > 0 ORDER BY user", [.integer(scope.ordinal)]) { $0.integer(0) }
  }

  func usersWithCredentials() throws -> Set<Int64> {
    let sql = """
      SELECT user FROM login_profile WHERE account = ?1
      UNION SELECT user FROM access_key WHERE account = ?1
      UNION SELECT user FROM mfa_device WHERE account = ?1 AND user IS NOT NULL
      """
    return Set(try db.all(sql, [.integer(scope.ordinal)]) { $0.integer(0) }.filter { $0 > 0 })
  }

  func credentialFindings(keysBefore date: Timestamp) throws -> CredentialFindings {
    let passwords = """
      SELECT count(*) FROM login_profile AS profile WHERE account = ?1 AND user > 0
        AND NOT EXISTS (SELECT 1 FROM mfa_device WHERE account = ?1 AND user = profile.user)
      """
    let keys = "SELECT count(*) FROM access_key WHERE account = ? AND user > 0 AND active = 1 AND created < ?"
    return CredentialFindings(
      passwordsWithoutMFA: Int(try db.number(passwords, [.integer(scope.ordinal)]) ?? 0),
      oldKeys: Int(try db.number(keys, [.integer(scope.ordinal), .integer(date.seconds)]) ?? 0))
  }
}

import IAM

extension Migration {
  /// Passwords, access keys, MFA devices, sessions. A user of 0 is the root user; -1, in `sign_in_state`, whoever doesn't exist.
  static let credentialSchema = Migration(
    version: 2, name: "credentials",
    sql: """
      CREATE TABLE login_profile (
        account INTEGER NOT NULL REFERENCES account, user INTEGER NOT NULL, hash TEXT NOT NULL, created INTEGER NOT NULL,
        changed INTEGER NOT NULL, reset INTEGER NOT NULL, digest INTEGER NOT NULL, PRIMARY KEY (account, user)
      ) WITHOUT ROWID;
      CREATE TABLE password_history (
        account INTEGER NOT NULL REFERENCES account, user INTEGER NOT NULL, number INTEGER NOT NULL, hash TEXT NOT NULL,
        digest INTEGER NOT NULL, PRIMARY KEY (account, user, number)
      ) WITHOUT ROWID;
      CREATE TABLE access_key (
        id TEXT NOT NULL PRIMARY KEY, account INTEGER NOT NULL REFERENCES account, user INTEGER NOT NULL, secret BLOB NOT NULL,
        created INTEGER NOT NULL, active INTEGER NOT NULL, description TEXT, used INTEGER, region TEXT, service TEXT,
        digest INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE INDEX access_key_user ON access_key (account, user, created);
      CREATE TABLE mfa_device (
        account INTEGER NOT NULL REFERENCES account, serial TEXT NOT NULL, name TEXT NOT NULL, path TEXT NOT NULL, seed BLOB NOT NULL,
        created INTEGER NOT NULL, user INTEGER, enabled INTEGER, step INTEGER, drift INTEGER NOT NULL, tags TEXT,
        digest INTEGER NOT NULL, PRIMARY KEY (account, serial)
      ) WITHOUT ROWID;
      CREATE INDEX mfa_device_user ON mfa_device (account, user, enabled) WHERE user IS NOT NULL;
      CREATE TABLE setting (
        account INTEGER NOT NULL REFERENCES account, name TEXT NOT NULL, value TEXT NOT NULL, digest INTEGER NOT NULL,
        PRIMARY KEY (account, name)
      ) WITHOUT ROWID;
      CREATE TABLE sign_in_state (
        account INTEGER NOT NULL REFERENCES account, user INTEGER NOT NULL, failures INTEGER NOT NULL, locks INTEGER NOT NULL,
        locked INTEGER, succeeded INTEGER, failed INTEGER, since INTEGER NOT NULL, digest INTEGER NOT NULL, PRIMARY KEY (account, user)
      ) WITHOUT ROWID;
      CREATE TABLE sign_in_session (
        id TEXT NOT NULL PRIMARY KEY, account INTEGER NOT NULL REFERENCES account, user INTEGER NOT NULL, started INTEGER NOT NULL,
        mfa INTEGER NOT NULL, unix_user TEXT NOT NULL, uid INTEGER NOT NULL, client TEXT, process INTEGER NOT NULL,
        digest INTEGER NOT NULL
      ) WITHOUT ROWID;
      """)
}

extension Table {
  static let login = Table("login_profile", key: 2, ["account", "user", "hash", "created", "changed", "reset"])
  static let passwords = Table("password_history", key: 3, ["account", "user", "number", "hash"])
  static let accessKey = Table(
    "access_key", key: 1, ["id", "account", "user", "secret", "created", "active", "description", "used", "region", "service"])
  static let mfaDevice = Table(
    "mfa_device", key: 2,
    ["account", "serial", "name", "path", "seed", "created", "user", "enabled", "step", "drift", "tags"])
  static let setting = Table("setting", key: 2, ["account", "name", "value"])
  static let signInState = Table(
    "sign_in_state", key: 2, ["account", "user", "failures", "locks", "locked", "succeeded", "failed", "since"])
  static let signInSession = Table(
    "sign_in_session", key: 1, ["id", "account", "user", "started", "mfa", "unix_user", "uid", "client", "process"])

  /// The tables of credentials.
  static let credentials = [login, passwords, accessKey, mfaDevice, setting, signInState, signInSession]
}

extension CredentialOwner {
  /// The number the tables know the owner by.
  var column: Int64 {
    switch self {
    case .root: 0
    case .user(let key): key
    }
  }

  init(column: Int64) { self = column == 0 ? .root : .user(column) }
}

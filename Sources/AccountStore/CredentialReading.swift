public import IAM

/// What can be read of the account's own credentials: passwords, access keys, MFA devices, sessions. Secrets are hashed or sealed.
public protocol CredentialReading {
  /// The console password; nil where there is none.
  func loginProfile(of owner: CredentialOwner) throws -> LoginProfile?
  /// The hashes of earlier passwords, newest first; the present one isn't among them.
  func passwordHistory(of owner: CredentialOwner, limit: Int) throws -> [String]
  /// The access keys, oldest first.
  func accessKeys(of owner: CredentialOwner) throws -> [AccessKey]
  /// An access key by its ID.
  func accessKey(id: String) throws -> AccessKey?
  /// The enabled MFA devices, oldest first.
  func mfaDevices(of owner: CredentialOwner) throws -> [MFADevice]
  /// A virtual MFA device by its serial number.
  func mfaDevice(serialNumber: String) throws -> MFADevice?
  /// The virtual MFA devices of the account by serial number, `limit` of them behind `after`.
  func mfaDevices(after serialNumber: String?, limit: Int) throws -> [MFADevice]
  /// How many virtual MFA devices there are, and how many of them are assigned.
  func mfaDeviceCounts() throws -> (all: Int, assigned: Int)
  /// The account's password policy; nil where none was set.
  func passwordPolicy() throws -> PasswordPolicy?
  /// What is remembered of attempts to sign in; nil stands for somebody who doesn't exist.
  func signInState(of owner: CredentialOwner?) throws -> SignInState
  /// A console session by its ID.
  func signInSession(id: String) throws -> SignInSession?
  /// All console sessions, oldest first.
  func signInSessions() throws -> [SignInSession]

  /// What lists tell of somebody's own credentials: one statement, by key.
  func credentialOutline(of owner: CredentialOwner) throws -> CredentialOutline
  /// The keys of all users who have a console password.
  func usersWithPassword() throws -> [Int64]
  /// The keys of all users who have a console password, an access key or an MFA device.
  func usersWithCredentials() throws -> Set<Int64>
  /// What stands out among users' credentials; keys are old that were created before `date`.
  func credentialFindings(keysBefore date: Timestamp) throws -> CredentialFindings
  /// Whether anybody at all has a console password.
  func hasLoginProfiles() throws -> Bool
}

/// What can be changed of them.
public protocol CredentialWriting: CredentialReading {
  /// Sets the console password; the hash it had joins the history, of which the newest `keeping` stay.
  func put(_ profile: LoginProfile, of owner: CredentialOwner, keeping: Int) throws
  /// Writes the same password's hash with other parameters; the history stays as it is.
  func replaceHash(_ profile: LoginProfile, of owner: CredentialOwner) throws
  /// Keeps when a user's password was last used; its revision stays. The root user's use is its last sign-in.
  func setPasswordLastUsed(_ date: Timestamp, of owner: CredentialOwner) throws
  /// Removes the console password. Earlier hashes stay, so that removing it is no way around the history. False where there was none.
  func deleteLoginProfile(of owner: CredentialOwner) throws -> Bool
  /// Adds an access key or writes over the one of its ID.
  func put(_ key: AccessKey) throws
  /// Deletes an access key. False where there is none of this ID.
  func deleteAccessKey(id: String) throws -> Bool
  /// Adds a device or writes over the one of its serial number.
  func put(_ device: MFADevice) throws
  /// Deletes a device. False where there is none of this serial number.
  func deleteMFADevice(serialNumber: String) throws -> Bool
  /// Sets the account's password policy; nil goes back to IAM's default.
  func setPasswordPolicy(_ policy: PasswordPolicy?) throws
  /// Keeps what is remembered of attempts; nil stands for somebody who doesn't exist, so that such an attempt costs the same.
  func put(_ state: SignInState, of owner: CredentialOwner?) throws
  /// Adds a session.
  func put(_ session: SignInSession) throws
  /// Ends a session. False where it had ended.
  func deleteSignInSession(id: String) throws -> Bool
}

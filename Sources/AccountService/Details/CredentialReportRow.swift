import AccountStore
import IAM

/// What a credential report says of somebody from the account's own credentials.
///
/// Source: [Credential reports](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html).
extension CredentialFacts {
  /// The facts of a user or the root user: those of the account's own credentials where there are any, else what an imported report told;
  /// nil where nobody told anything.
  static func known(of owner: CredentialOwner, in scope: ReadScope) throws -> CredentialFacts? {
    if try !scope.store.credentialOutline(of: owner).isEmpty { return try own(of: owner, in: scope) }
    switch owner {
    case .root: return try scope.store.rootCredentialFacts()
    case .user(let key): return try scope.store.credentialFacts(ofUser: key)
    }
  }

  /// The facts of the account's own credentials.
  static func own(of owner: CredentialOwner, in scope: ReadScope) throws -> CredentialFacts {
    let keys = try scope.store.accessKeys(of: owner)
    let hasMFA = try !scope.store.mfaDevices(of: owner).isEmpty
    let password = try owner == .root ? rootPassword(in: scope) : password(of: owner, in: scope)
    let noCertificates = [false.reported, absent, false.reported, absent]
    let twoKeys = columns(of: keys.first) + columns(of: keys.dropFirst().first)
    return CredentialFacts(values: password + [hasMFA.reported] + twoKeys + noCertificates)
  }

  private static let absent = "N/A"
  private static let never = "no_information"

  /// Whether there is a password, its last use, its last change, its next.
  private static func password(of owner: CredentialOwner, in scope: ReadScope) throws -> [String] {
    guard case .user(let key) = owner, let profile = try scope.store.loginProfile(of: owner) else {
      return [false.reported, absent, absent, absent]
    }
    let used = try scope.store.user(key: key)?.value.passwordLastUsed
    let next = try PasswordAge(profile, of: owner, in: scope).expires
    return [true.reported, used?.iso8601 ?? never, profile.changed.iso8601, next?.iso8601 ?? absent]
  }

  /// Of the root user's password a report says only when it was used.
  private static func rootPassword(in scope: ReadScope) throws -> [String] {
    let unsaid = "not_supported"
    return [unsaid, try scope.store.signInState(of: .root).lastSuccess?.iso8601 ?? never, unsaid, unsaid]
  }

  private static func columns(of key: AccessKey?) -> [String] {
    guard let key else { return [false.reported, absent, absent, absent, absent] }
    let use = key.lastUsed
    return [key.isActive.reported, key.created.iso8601, use?.date.iso8601 ?? absent, use?.region ?? absent, use?.service ?? absent]
  }
}

extension Bool {
  fileprivate var reported: String { self ? "true" : "false" }
}

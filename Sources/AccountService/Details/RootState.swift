import AccountStore
public import IAM

/// What is known of the root user's credentials: from the account's own where there are any, else from an imported credential report.
public struct RootState: Sendable, Hashable {
  /// Whether MFA is on; nil where nobody told.
  public let mfa: Bool?
  /// Whether there is a password.
  public let hasPassword: Bool
  /// Whether there are access keys.
  public let hasAccessKeys: Bool
  /// Whether there are signing certificates.
  public let hasCertificates: Bool
  /// Whether it is known from the account's own credentials, not from a report.
  public let isOwn: Bool

  /// Whether MFA is known to be on.
  public var hasMFA: Bool { mfa == true }

  init(in scope: ReadScope) throws {
    let own = try scope.store.credentialOutline(of: .root)
    isOwn = !own.isEmpty
    guard own.isEmpty else {
      (mfa, hasPassword, hasAccessKeys, hasCertificates) = (own.deviceCount > 0, own.hasPassword, own.keyCount > 0, false)
      return
    }
    let facts = try scope.store.rootCredentialFacts()
    mfa = facts?["mfa_active"].map { $0 == "true" }
    hasAccessKeys = facts?["access_key_1_active"] == "true" || facts?["access_key_2_active"] == "true"
    hasCertificates = facts?["cert_1_active"] == "true" || facts?["cert_2_active"] == "true"
    // The report says nothing of the root user's password itself, but of its use.
    hasPassword = facts?["password_enabled"] == "true" || facts?["password_last_used"].flatMap { Timestamp(iso8601: $0) } != nil
  }
}

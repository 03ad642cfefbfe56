public import IAM
public import Language

/// What an import did, or in a dry run would have done.
public struct ImportReport: Sendable, Hashable {
  /// How many of each kind were imported.
  public struct Counts: Sendable, Hashable {
    /// Users.
    public internal(set) var users = 0
    /// User groups.
    public internal(set) var groups = 0
    /// Roles.
    public internal(set) var roles = 0
    /// Customer managed policies.
    public internal(set) var policies = 0
    /// Versions of customer managed policies.
    public internal(set) var policyVersions = 0
    /// AWS managed policies that the files list; the program has its own.
    public internal(set) var awsManagedPolicies = 0
    /// Instance profiles.
    public internal(set) var instanceProfiles = 0
    /// Inline policies.
    public internal(set) var inlinePolicies = 0
    /// Attachments of managed policies.
    public internal(set) var attachments = 0
    /// Memberships in groups, those in groups that aren't there among them.
    public internal(set) var memberships = 0
    /// Rows of the credential report that were taken.
    public internal(set) var credentialReportRows = 0

    /// Users, groups, roles, policies and instance profiles together.
    public var entities: Int { users + groups + roles + policies + instanceProfiles }
  }

  /// A file that was read.
  public struct File: Sendable, Hashable {
    /// Its name as it was given.
    public let name: String
    /// Its bytes.
    public let bytes: Int
    /// SHA-256 of its bytes in hexadecimal.
    public let sha256: String
  }

  /// The account.
  public let account: AccountID
  /// Whether nothing was kept.
  public let isDryRun: Bool
  /// How many of each kind.
  public internal(set) var counts = Counts()
  /// The files, the credential report last.
  public internal(set) var files: [File] = []
  /// What IAM would refuse.
  public internal(set) var findings = ImportFindings()
}

extension ImportReport {
  /// The report as a wire value, whose shape is the same in every language.
  public func wire(_ language: Language) -> WireValue {
    let warnings = findings.warnings.map { warning in
      WireValue.structure([
        WireField("Kind", .text(warning.kind.rawValue)), WireField("Subject", .text(warning.subject)),
        WireField("Message", .text(warning.message(language))),
      ])
    }
    return .structure([
      WireField("AccountId", .text(account.digits)), WireField("DryRun", .boolean(isDryRun)), WireField("Counts", counts.wire),
      WireField("Files", .list(files.map(\.wire))), WireField("WarningCount", .integer(findings.total)),
      WireField("Warnings", .list(warnings)),
    ])
  }
}

extension ImportReport.Counts {
  var wire: WireValue {
    .structure([
      WireField("Users", .integer(users)), WireField("Groups", .integer(groups)), WireField("Roles", .integer(roles)),
      WireField("Policies", .integer(policies)), WireField("PolicyVersions", .integer(policyVersions)),
      WireField("AWSManagedPolicies", .integer(awsManagedPolicies)), WireField("InstanceProfiles", .integer(instanceProfiles)),
      WireField("InlinePolicies", .integer(inlinePolicies)), WireField("Attachments", .integer(attachments)),
      WireField("Memberships", .integer(memberships)), WireField("CredentialReportRows", .integer(credentialReportRows)),
    ])
  }
}

extension ImportReport.File {
  var wire: WireValue {
    .structure([WireField("Name", .text(name)), WireField("Bytes", .integer(bytes)), WireField("SHA256", .text(sha256))])
  }
}

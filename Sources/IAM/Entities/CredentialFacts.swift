/// What a credential report says of one user, as text in the report's own words, so that an imported report comes out as it went in.
///
/// Source: [Credential reports](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html).
public struct CredentialFacts: Sendable, Hashable {
  /// The report's columns from `password_enabled` on, by their names.
  public static let columns: [String] = [
    "password_enabled", "password_last_used", "password_last_changed", "password_next_rotation", "mfa_active",
    "access_key_1_active", "access_key_1_last_rotated", "access_key_1_last_used_date", "access_key_1_last_used_region",
    "access_key_1_last_used_service", "access_key_2_active", "access_key_2_last_rotated", "access_key_2_last_used_date",
    "access_key_2_last_used_region", "access_key_2_last_used_service", "cert_1_active", "cert_1_last_rotated", "cert_2_active",
    "cert_2_last_rotated",
  ]

  /// The values, one for each of `columns`.
  public var values: [String]

  /// Facts from a report's row.
  public init(values: [String]) {
    self.values = values
  }

  /// The facts of a user who has no credentials at all.
  public static let none = CredentialFacts(
    values: columns.map { column in
      column.hasSuffix("_active") || column == "password_enabled" ? "false" : "N/A"
    })

  /// The value in a column; nil for a name that isn't a column.
  public subscript(_ column: String) -> String? {
    Self.columns.firstIndex(of: column).flatMap { $0 < values.count ? values[$0] : nil }
  }
}

import IAM
import Language

/// Reads a credential report as the console and `aws iam get-credential-report` give it.
///
/// Source: [Credential reports](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html).
struct CredentialReportReader {
  /// The name of the root user's row.
  static let rootName = "<root_account>"
  /// The columns before the facts.
  static let leadingColumns = ["user", "arn", "user_creation_time"]

  /// A row of the report.
  struct Row {
    let user: String
    let arn: String
    let created: Timestamp?
    let facts: CredentialFacts
    /// A column whose value is none the report has, where there is one.
    let oddColumn: String?
  }

  private let csv: CSVReader
  private let name: String
  private let places: [Int]
  private let width: Int

  /// Reads the header. Columns may stand in any order; those that aren't known, such as `additional_credentials_info`, are passed over.
  init(_ source: any ByteSource, name: String) throws {
    csv = try CSVReader(source, name: name)
    self.name = name
    guard let header = try csv.row() else { throw csv.broken(.csvNoHeader, line: 1) }
    width = header.count
    places = try (Self.leadingColumns + CredentialFacts.columns).map { [csv] column in
      guard let place = header.firstIndex(of: column) else { throw csv.broken(.csvNoColumn(column), line: 1) }
      return place
    }
  }

  /// The next row; nil at the end.
  func row() throws -> Row? {
    let line = csv.line
    guard let fields = try csv.row() else { return nil }
    guard fields.count == width else { throw csv.broken(.csvWidth(fields.count, expected: width), line: line) }
    let values = places.map { fields[$0] }
    let facts = CredentialFacts(values: Array(values.dropFirst(Self.leadingColumns.count)))
    return Row(
      user: values[0], arn: values[1], created: Timestamp(iso8601: values[2]), facts: facts,
      oddColumn: zip(CredentialFacts.columns, facts.values).first { !Self.isPlausible($1, in: $0) }?.0)
  }

  private static let words: Set<String> = ["N/A", "no_information", "not_supported"]

  private static func isPlausible(_ value: String, in column: String) -> Bool {
    if words.contains(value) { return true }
    if column.hasSuffix("_active") || column == "password_enabled" { return ["true", "false"].contains(value.lowercased()) }
    if column.hasSuffix("_region") || column.hasSuffix("_service") { return !value.isEmpty }
    return Timestamp(iso8601: value) != nil
  }
}

import AccountStore
import IAM

/// Writes the credential report as CSV, row by row: the header, the root user, then the users in the order of their names.
///
/// Who has credentials in this account is told from those. Where there are none and an imported report told facts, they come out in its own
/// words; a user nobody told anything about has no credentials. The report has 22 columns; the guide's 23rd, `additional_credentials_info`, isn't in the reports AWS gives.
///
/// Source: [Credential reports](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html).
public struct WriteCredentialReport: Query {
  /// The action it is.
  public static let action = "iam:GetCredentialReport"
  private static let rows = 500

  private let sink: @Sendable ([UInt8]) throws -> Void

  /// A report; `sink` gets the bytes in order and may throw to end it.
  public init(to sink: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.sink = sink
  }

  /// Writes it and answers the number of rows behind the header.
  public func run(in scope: ReadScope) throws -> Int {
    let account = scope.account
    let rootARN = ARN.root(of: account.id, partition: account.partition)
    let root = try CredentialFacts.known(of: .root, in: scope) ?? .unknownRoot
    let holders = try scope.store.usersWithCredentials()
    var output = Self.line(CredentialReportReader.leadingColumns + CredentialFacts.columns)
    output += Self.line([CredentialReportReader.rootName, rootARN, account.created.iso8601] + root.values)
    var count = 1
    var request = WindowRequest(limit: Self.rows)
    while true {
      let window = try scope.store.users(request)
      for row in window.rows {
        let user = row.value
        let facts = try holders.contains(row.key) ? .own(of: .user(row.key), in: scope) : scope.store.credentialFacts(ofUser: row.key)
        let arn = scope.arn(.user, path: user.path, name: user.name)
        output += Self.line([user.name, arn, user.created.iso8601] + (facts ?? .none).values)
        count += 1
      }
      try sink(output)
      output.removeAll(keepingCapacity: true)
      guard window.hasAfter, let last = window.seekKeys.last else { return count }
      request.anchor = .after(last)
    }
  }

  /// A row, quoted where RFC 4180 asks for it.
  private static func line(_ fields: [String]) -> [UInt8] {
    var line: [UInt8] = []
    for (position, field) in fields.enumerated() {
      if position > 0 { line.append(UInt8(ascii: ",")) }
      line += field.utf8.contains(where: isSpecial) ? quoted(field) : Array(field.utf8)
    }
    line.append(0x0A)
    return line
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }

  private static func quoted(_ field: String) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    return bytes + [UInt8(ascii: "\"")]
  }
}

extension CredentialFacts {
  /// What a report says of a root user of whom nothing is known: its password is beyond the report, and there are no keys.
  fileprivate static let unknownRoot = CredentialFacts(
    values: zip(columns, none.values).map { column, value in
      switch column {
      case "password_enabled", "password_last_changed", "password_next_rotation": "not_supported"
      case "password_last_used": "no_information"
      default: value
      }
    })
}

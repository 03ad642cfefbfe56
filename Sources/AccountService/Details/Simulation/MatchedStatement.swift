import IAM
import PolicyEngine

/// A statement that decided a simulated request.
///
/// Source: [Statement](https://docs.aws.amazon.com/IAM/latest/APIReference/API_Statement.html).
public struct MatchedStatement: Shaped, Hashable {
  /// The policy's name, or `PolicyInputList.1` for a document that was given.
  public var policyID: String?
  /// What kind of policy it is.
  public var policyType: String?
  /// Where the statement begins: behind the bracket, comma or colon before it.
  public var start: StatementPosition?
  /// Where it ends: behind its brace.
  public var end: StatementPosition?

  /// SourcePolicyId, SourcePolicyType, StartPosition and EndPosition.
  public static let members: [Member<MatchedStatement>] = [
    Member("SourcePolicyId", \.policyID, .anyText),
    Member("SourcePolicyType", \.policyType, .choice(["user", "group", "role", "aws-managed", "user-managed", "resource", "none"])),
    Member("StartPosition", \.start, .structure(StatementPosition.memberDescriptions)),
    Member("EndPosition", \.end, .structure(StatementPosition.memberDescriptions)),
  ]

  /// An empty description.
  public init() {}

  /// - Parameter holder: what the identity policy's principal is, for inline policies.
  init(_ place: StatementPlace, _ held: HeldPolicy, holder: EntityKind?) {
    policyID = held.origin.policyName
    policyType = Self.type(held.origin, place.layer, holder)
    let bytes = Array(held.policy.document.source.utf8)
    var before = place.range.lowerBound
    while before > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[before - 1]) { before -= 1 }
    start = StatementPosition(bytes, before)
    end = StatementPosition(bytes, place.range.upperBound)
  }

  private static func type(_ origin: PolicyOrigin, _ layer: PolicyLayer, _ holder: EntityKind?) -> String {
    switch origin {
    case .group(_, .inline): "group"
    case .group(_, let inner): type(inner, layer, holder)
    case .inline: holder?.rawValue ?? "none"
    case .managed(let arn): ARN(arn)?.account == "aws" ? "aws-managed" : "user-managed"
    case .trust: "resource"
    case .given: layer == .resource ? "resource" : "none"
    case .root: "none"
    }
  }
}

/// A line and a column of a document, both from 1.
public struct StatementPosition: Shaped, Hashable {
  /// The line.
  public var line: Int?
  /// The column.
  public var column: Int?

  /// Line and Column.
  public static let members: [Member<StatementPosition>] = [
    Member("Line", \.line, .integer(1...Int.max)),
    Member("Column", \.column, .integer(1...Int.max)),
  ]

  /// An empty place.
  public init() {}

  init(_ bytes: [UInt8], _ offset: Int) {
    let before = bytes.prefix(offset)
    line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
  }
}

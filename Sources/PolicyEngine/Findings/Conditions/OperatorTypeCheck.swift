import IAM
import Language

/// Operators that compare something else than what the key holds.
enum OperatorTypeCheck: StatementCheck {
  static let mismatch = FindingKind("TYPE_MISMATCH", .warning, .typeMismatch)
  static let kinds = [mismatch]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    for condition in statement.conditions {
      guard let family = condition.comparison?.comparison.family, let facts = statement.facts(of: condition.key, policy.reference) else {
        continue
      }
      guard !fits(family, facts) else { continue }
      let message = Sentence.findingTypeMismatch(condition.key, type: facts.type.rawValue, use: use(facts.type), condition.operatorName)
      found.add(mismatch, message, at: condition.block, key: true)
    }
  }

  private static func fits(_ family: ConditionFamily, _ facts: ConditionKeyFacts) -> Bool {
    switch family {
    case .existence: true
    case .text, .caselessText, .likeText: facts.type != .numeric && facts.type != .date && facts.type != .ipAddress && facts.type != .bool
    // The epoch's seconds are a number as well.
    case .number: facts.type == .numeric || facts.name == "aws:EpochTime"
    case .date: facts.type == .date
    case .truth: facts.type == .bool
    case .binary: facts.type == .binary
    case .address: facts.type == .ipAddress
    // Many a key for text holds ARNs; a value that is none has a finding of its own.
    case .arn: facts.type == .arn || facts.type == .string
    }
  }

  private static func use(_ type: ConditionValueType) -> String {
    switch type {
    case .string: "StringEquals"
    case .arn: "ArnLike"
    case .bool: "Bool"
    case .numeric: "NumericEquals"
    case .date: "DateLessThan"
    case .ipAddress: "IpAddress"
    case .binary: "BinaryEquals"
    }
  }
}

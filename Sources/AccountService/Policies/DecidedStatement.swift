import IAM
public import Language
public import PolicyEngine

extension SimulateAccess {
  /// A statement about the request's action: what it said, by which policy the principal has it, and why it doesn't apply where it doesn't.
  public struct Heard: Sendable, Hashable {
    /// The part that a statement had in the decision.
    public enum Part: Sendable, Hashable, CaseIterable {
      /// It decided.
      case decided
      /// It applies, and something else decided.
      case applied
      /// It is about the action and doesn't apply.
      case missed
    }

    /// Its part.
    public let part: Part
    /// Where it stands.
    public let place: StatementPlace
    /// The way by which its policy bears on the request.
    public let origin: PolicyOrigin
    /// What it does where it applies; nil where the document says neither.
    public let effect: PolicyEffect?
    /// Its first and last line in the document, from 1.
    public let lines: ClosedRange<Int>
    /// Its document, as its author wrote it.
    public let document: String
    /// Why it doesn't apply: everything that would have to be otherwise. Empty where it applies.
    public let reasons: [Sentence]
  }
}

extension SimulateAccess.Decided {
  /// The statements about the request's action: those that decided, those that apply besides, those that don't.
  public var heard: [SimulateAccess.Heard] {
    let deciding = Set(explanation.decidingStatements)
    let all = explanation.statements.filter(\.matchesAction).compactMap { heard($0, isDeciding: deciding.contains($0.place)) }
    return SimulateAccess.Heard.Part.allCases.flatMap { part in all.filter { $0.part == part } }
  }

  private func heard(_ statement: StatementExplanation, isDeciding: Bool) -> SimulateAccess.Heard? {
    guard let policy = explanation.policy(at: statement.place) else { return nil }
    let source = policy.document.source
    return SimulateAccess.Heard(
      part: isDeciding ? .decided : statement.applies ? .applied : .missed, place: statement.place, origin: origin(of: statement.place),
      effect: statement.effect, lines: SourceLines.of(statement.place.range, in: source), document: source,
      reasons: MissedReasons(statement, policy.document.statements[statement.place.statement]).all)
  }
}

/// Why a statement about an action doesn't apply.
struct MissedReasons {
  private let statement: StatementExplanation
  private let written: PolicyStatement

  init(_ statement: StatementExplanation, _ written: PolicyStatement) {
    self.statement = statement
    self.written = written
  }

  /// All that keeps it from applying, in the order in which IAM looks: principal, resource, conditions.
  var all: [Sentence] {
    let principal = statement.matchesPrincipal ? [] : [Sentence.missedPrincipal]
    return principal + resource + statement.conditions.filter { !$0.holds }.map(Self.reason)
  }

  private var resource: [Sentence] {
    if statement.matchesResource { return [] }
    guard let resources = written.resources, !resources.values.isEmpty else { return [.missedResource] }
    return [.missedResources(resources.values, negated: resources.isNegated)]
  }

  /// The reason that stands for all where there is room for one only.
  static func first(_ statement: StatementExplanation) -> Sentence {
    if !statement.matchesPrincipal { return .missedPrincipal }
    if !statement.matchesResource { return .missedResource }
    return statement.conditions.first { !$0.holds }.map(reason) ?? .missedResource
  }

  private static func reason(_ condition: ConditionExplanation) -> Sentence {
    .missedCondition(condition.operatorName, condition.key, wanted: condition.wanted, seen: condition.seen)
  }
}

/// Lines of a text.
enum SourceLines {
  /// The first and the last line, from 1, of a range of bytes.
  static func of(_ range: Range<Int>, in source: String) -> ClosedRange<Int> {
    let bytes = source.utf8
    let first = bytes.prefix(range.lowerBound).count { $0 == 0x0A } + 1
    let inside = bytes.dropFirst(range.lowerBound).prefix(range.count).count { $0 == 0x0A }
    return first...(first + inside)
  }
}

/// A Condition element by itself: operators with their keys and values, all of which must hold.
///
///     ConditionBlock(try JSONTree(#"{"Bool":{"aws:SecureTransport":"true"}}"#).root).matches(context)
public struct ConditionBlock: Sendable {
  private let policy: CompiledPolicy?

  /// Takes over the element as it stands in a document of a version of the language. Operators that the language doesn't have never hold.
  public init(_ element: JSONValue, version: PolicyDocument.LanguageVersion = .v2012) {
    let head =
      switch version {
      case .v2008: "\"Version\":\"2008-10-17\","
      case .v2012: "\"Version\":\"2012-10-17\","
      case .other: ""
      }
    policy = try? CompiledPolicy("{\(head)\"Statement\":{\"Effect\":\"Allow\",\"Condition\":\(element.text)}}")
  }

  /// Whether the element holds for what is known of a request.
  public func matches(_ context: RequestContext) -> Bool {
    guard let policy, let statement = policy.statements.first else { return false }
    return statement.conditions.allSatisfy { policy.verdict(condition: Int($0), context).holds }
  }
}

import AWSCatalog

/// What the catalogue knows of an action that matters to a decision.
///
/// Source: [Service authorization reference](https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html).
public struct DecisionFacts: Sendable, Hashable {
  /// The action has no resource types, so that only a statement about every resource gives it; false for actions the catalogue doesn't know.
  public let isWildcardOnly: Bool
  /// Resource control policies bind the service; a service that the catalogue doesn't know is taken to be bound.
  public let honoursResourceControl: Bool

  /// The facts of an action such as `s3:GetObject`.
  public init(_ action: String) {
    isWildcardOnly = Services.action(action)?.targets.isEmpty ?? false
    let service = action.prefix { $0 != ":" }
    honoursResourceControl = Services.named(String(service))?.honoursResourceControlPolicies ?? true
  }
}

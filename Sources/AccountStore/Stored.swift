/// An entity as the store holds it.
public struct Stored<Value: Sendable>: Sendable {
  /// The entity.
  public var value: Value
  /// The store's own key: never used again, not shown to people.
  public let key: Int64
  /// Counts the changes to the entity and to what hangs on it (attachments, inline policies, memberships, tags); 1 when created.
  public let revision: Int

  /// A stored entity.
  public init(value: Value, key: Int64, revision: Int) {
    self.value = value
    self.key = key
    self.revision = revision
  }
}

extension Stored: Equatable where Value: Equatable {}
extension Stored: Hashable where Value: Hashable {}

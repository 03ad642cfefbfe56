import AccountStore
public import IAM
import Language

/// The revision an entity had when a change to it was begun. A change with an expectation is refused with `ConcurrentModification` when
/// somebody was faster.
public struct Expectation: Sendable, Hashable {
  /// The kind.
  public let kind: EntityKind
  /// The entity's name when it was read.
  public let name: String
  /// Its revision when it was read.
  public let revision: Int

  /// An expectation.
  public init(_ kind: EntityKind, named name: String, revision: Int) {
    self.kind = kind
    self.name = name
    self.revision = revision
  }

  func check(in store: any AccountReading) throws {
    let current: Int? =
      switch kind {
      case .user: try store.user(named: name)?.revision
      case .group: try store.group(named: name)?.revision
      case .role: try store.role(named: name)?.revision
      case .policy: try store.policy(named: name)?.revision
      case .instanceProfile: try store.instanceProfile(named: name)?.revision
      }
    if current != revision { throw IAMError(.concurrentModification, .changedMeanwhile(name)) }
  }
}

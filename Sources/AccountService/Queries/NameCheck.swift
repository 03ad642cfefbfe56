import AccountStore
public import IAM
import Language

/// Whether a new entity could have a name, asked while the name is typed: its form and whether another has it.
public struct NameCheck: Query {
  /// What gets the name.
  public var kind: EntityKind
  /// The name.
  public var name: String
  /// The name the entity has now, which is no hindrance to itself.
  public var own: String?
  /// Looking is part of listing.
  public static let action = "iam:GetAccountSummary"

  /// A query.
  public init(_ kind: EntityKind, _ name: String, own: String? = nil) {
    self.kind = kind
    self.name = name
    self.own = own
  }

  /// What is wrong with the name; nil when nothing is.
  public func run(in scope: ReadScope) throws -> IAMError? {
    let key = try own.map { try self.key(of: $0, in: scope) } ?? nil
    do {
      try scope.checkFree(kind, name, field: kind.nameMember, own: key)
      return nil
    } catch let error as IAMError where error.code == .entityAlreadyExists {
      return error
    }
  }

  private func key(of name: String, in scope: ReadScope) throws -> Int64? {
    switch kind {
    case .user: try scope.store.user(named: name)?.key
    case .group: try scope.store.group(named: name)?.key
    case .role: try scope.store.role(named: name)?.key
    case .policy: try scope.store.policy(named: name)?.key
    case .instanceProfile: try scope.store.instanceProfile(named: name)?.key
    }
  }
}

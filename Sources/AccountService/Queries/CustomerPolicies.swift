import AccountStore
public import IAM

/// The customer managed policies of the account by name and ARN, for a list to choose from.
public struct CustomerPolicies: Query {
  /// Listing.
  public static let action = "iam:ListPolicies"
  /// Whether who may not list them is simply told of none.
  public var isOptional: Bool
  /// Nothing where they are optional.
  public var wishes: [AccessWish] { isOptional ? [] : [.listing(.policy)] }

  /// A query.
  public init(isOptional: Bool = false) {
    self.isOptional = isOptional
  }

  /// The policies in the order of their names. An account has 10,000 at most, unless it was imported.
  public func run(in scope: ReadScope) throws -> [AttachedPolicy] {
    if isOptional, try Admission(scope: scope).refusal(of: .listing(.policy)) != nil { return [] }
    var found: [AttachedPolicy] = []
    var anchor = WindowRequest.Anchor.start
    while true {
      let window = try scope.store.policies(WindowRequest(anchor: anchor, limit: 1000))
      found += window.rows.map {
        AttachedPolicy(name: $0.value.name, arn: scope.arn(.policy, path: $0.value.path, name: $0.value.name))
      }
      guard window.hasAfter, let last = window.seekKeys.last else { return found }
      anchor = .after(last)
    }
  }
}

public import AccountStore
public import IAM

/// What a reading operation sees.
public struct ReadScope {
  /// The account's entities, in one consistent view.
  public let store: any AccountReading
  /// The account.
  public let account: Account
  /// The moment of the call.
  public let now: Timestamp
  /// Who asks.
  public let caller: Caller
  /// Compiled policies, kept from one question to the next.
  var policies = PolicyCache()
  /// Whether the same transaction has changed the account before: what is kept says nothing then.
  var isChanging = false

  /// Another account of the same store, in the same view; nil where the store hasn't it.
  func other(_ id: AccountID) throws -> ReadScope? {
    if id == account.id { return self }
    return try store.other(id).map { ReadScope(store: $0, account: try $0.account, now: now, caller: caller) }
  }
}

/// What a changing operation sees and may use.
public struct WriteScope {
  /// The account's entities, inside the transaction.
  public let store: any AccountWriting
  /// The account.
  public let account: Account
  /// The moment of the call.
  public let now: Timestamp
  /// Who asks.
  public let caller: Caller
  let environment: ServiceEnvironment
  /// Compiled policies, kept from one question to the next.
  var policies = PolicyCache()
  /// Whether the same transaction has changed the account before.
  var isChanging = true

  /// The scope for reading what the transaction has made so far.
  public var reading: ReadScope {
    ReadScope(store: store, account: account, now: now, caller: caller, policies: policies, isChanging: isChanging)
  }

  /// A new unique ID.
  public func makeID(_ kind: EntityKind) -> String {
    var generator = environment.random()
    return UniqueID.make(kind.idPrefix, in: account.id, using: &generator)
  }
}

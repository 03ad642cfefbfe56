public import AccountStore
public import IAM
import Language

/// The one door to an account: every change and every look goes through `perform`, whoever asks and from wherever.
///
/// 1. authenticate: the caller is still who it was; 2. authorize; 3. validate the input; 4. change and audit in one transaction; 5. answer,
/// after the commit. Errors are `IAMError`.
public final class AccountService: Sendable {
  /// The store, for what concerns the file as a whole: backup, integrity, other accounts.
  public let store: AccountStore
  /// The account.
  public let accountID: AccountID
  let environment: ServiceEnvironment
  let policies: PolicyCache

  /// A service for one account of a store.
  public convenience init(store: AccountStore, account: AccountID, environment: ServiceEnvironment = .system) {
    self.init(store: store, account: account, environment: environment, policies: PolicyCache())
  }

  private init(store: AccountStore, account: AccountID, environment: ServiceEnvironment, policies: PolicyCache) {
    self.store = store
    accountID = account
    self.environment = environment
    self.policies = policies
  }

  /// The same service, which tells the place in the queue while a password's hashing waits for its turn.
  public func telling(_ whileWaiting: @escaping @Sendable (_ place: Int) -> Void) -> AccountService {
    var environment = environment
    environment.whileWaiting = whileWaiting
    return AccountService(store: store, account: accountID, environment: environment, policies: policies)
  }

  /// The service of an account of the same store; this one where it is its own.
  public func other(_ account: AccountID) -> AccountService {
    account == accountID ? self : AccountService(store: store, account: account, environment: environment, policies: PolicyCache())
  }

  /// Answers a query or a reading operation; throws `Cancelled` where it was given up meanwhile.
  public func perform<Q: Query>(_ query: Q, as caller: Caller, cancellation: Cancellation? = nil) throws -> Q.Answer {
    do {
      return try store.read(accountID, cancellation: cancellation) { reading in
        let scope = ReadScope(store: reading, account: try reading.account, now: environment.now(), caller: caller, policies: policies)
        try Admission(scope: scope).admit(query)
        try query.check()
        return try query.run(in: scope)
      }
    } catch let error as IAMError where error.denied != nil {
      recordRefusal(of: query, as: caller, error)
      throw error
    }
  }

  /// Performs a change and answers when it is durable.
  ///
  /// - Parameter expectations: Revisions that must still be in force; else `ConcurrentModification`.
  @discardableResult
  public func perform<O: WriteOperation>(_ operation: O, as caller: Caller, expecting expectations: [Expectation] = []) throws -> O.Answer {
    var answer: O.Answer?
    try change(as: caller, expecting: expectations, of: [operation]) { operation, scope in
      answer = try execute(operation, in: scope) as? O.Answer
    }
    guard let answer else { throw IAMError(.serviceFailure, .nothingAnswered) }
    return answer
  }

  /// Performs several changes as one: all are made, each with its audit entry, or none. A refusal's entry names the change that was refused.
  public func perform(all operations: [any WriteOperation], as caller: Caller, expecting expectations: [Expectation] = []) throws {
    try change(as: caller, expecting: expectations, of: operations) { operation, scope in
      _ = try execute(operation, in: scope)
    }
  }

  private func change(
    as caller: Caller, expecting expectations: [Expectation], of operations: [any WriteOperation],
    _ body: (any WriteOperation, WriteScope) throws -> Void
  ) throws {
    var current = operations.first
    do {
      var newUsers: Set<String> = []
      var ready: [any WriteOperation] = []
      for operation in operations {
        current = operation
        ready.append(try prepare(operation, isFirst: ready.isEmpty, as: caller, newUsers: newUsers))
        if let new = operation as? CreateUser { newUsers.insert(new.userName) }
      }
      try store.write(accountID) { writing in
        for expectation in expectations { try expectation.check(in: writing) }
        for (index, operation) in ready.enumerated() {
          current = operation
          let scope = WriteScope(
            store: writing, account: try writing.account, now: environment.now(), caller: caller, environment: environment,
            policies: policies, isChanging: index > 0)
          try Admission(scope: scope.reading).admit(operation)
          try body(operation, scope)
        }
      }
    } catch let refusal as AuditedRefusal {
      throw refusal.error
    } catch let error as IAMError {
      if let current { recordRefusal(of: current, as: caller, error) }
      throw error
    }
  }

  /// Admits, checks, and does what is slow, before the transaction in which others wait.
  ///
  /// - Parameter isFirst: No other change comes before it, so that it can be decided by the account as it is now. Others are decided in the
  ///   transaction only, after those before them.
  private func prepare(
    _ operation: any WriteOperation, isFirst: Bool, as caller: Caller, newUsers: Set<String>
  ) throws -> any WriteOperation {
    if isFirst, !caller.isLocalOwner { try reading(as: caller) { try Admission(scope: $0).admit(operation) } }
    try operation.check()
    guard let slow = operation as? any PreparedOperation else { return operation }
    return try slow.prepared(in: PreparationScope(service: self, caller: caller, newUsers: newUsers))
  }

  /// Reads in one consistent view, without any admission: for the service's own use.
  func reading<T>(as caller: Caller, _ body: (ReadScope) throws -> T) throws -> T {
    try store.read(accountID) { reading in
      try body(ReadScope(store: reading, account: try reading.account, now: environment.now(), caller: caller, policies: policies))
    }
  }

  private func execute<O: WriteOperation>(_ operation: O, in scope: WriteScope) throws -> O.Answer {
    let answer = try operation.run(in: scope)
    let record = AuditRecordMaker(scope: scope.reading, environment: environment).record(of: operation, answer: answer.fields, error: nil)
    try scope.store.append(record)
    try operation.follow(answer, in: scope)
    return answer
  }

  /// Keeps a refused change in the audit trail. The refusal itself has been told, so a store that can't take the entry changes nothing.
  private func recordRefusal(of operation: any WriteOperation, as caller: Caller, _ error: IAMError) {
    guard error.isWorthAuditing else { return }
    record(as: caller) { $0.record(of: operation, answer: [], error: error) }
  }

  /// Keeps a look that policies refused in the audit trail; the same refusal of the same caller once, until the account changes.
  private func recordRefusal(of query: any Query, as caller: Caller, _ error: IAMError) {
    guard let denied = error.denied, policies.isNews(denied, at: (try? store.read(accountID) { try $0.accountRevision }) ?? 0) else {
      return
    }
    record(as: caller) { $0.record(ofLook: query, denied, error) }
  }

  private func record(as caller: Caller, _ make: (AuditRecordMaker) -> AuditRecord) {
    _ = try? store.write(accountID) { writing in
      let scope = ReadScope(store: writing, account: try writing.account, now: environment.now(), caller: caller)
      try writing.append(make(AuditRecordMaker(scope: scope, environment: environment)))
    }
  }
}

extension IAMError {
  /// Whether the refusal is the account's business: trouble with the store itself isn't, and couldn't be written either.
  fileprivate var isWorthAuditing: Bool {
    switch code {
    case .serviceFailure, .unusableStore, .readOnlyStore, .cancelled, .concurrentModification, .expiredToken: false
    default: true
    }
  }
}

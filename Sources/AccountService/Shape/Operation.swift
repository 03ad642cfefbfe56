import IAM
public import Language

/// Something that can be asked of an account: it names the IAM action it needs and runs in a reading scope.
///
/// The console's windows of lists are queries; IAM's own read operations are queries that also have a wire shape.
public protocol Query: NeedsAccess {
  /// What is answered.
  associatedtype Answer: Sendable
  /// Throws what is wrong with the input; nothing has been read yet.
  func check() throws
  /// Answers from one consistent view of the account.
  func run(in scope: ReadScope) throws -> Answer
}

extension Query {
  /// Nothing to check.
  public func check() throws {}
}

/// An operation of the IAM API: its input is the value itself, with the shape of its members; everything that can be done to an account is
/// one of these.
///
/// Source: [Actions of the IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html).
public protocol Operation: Shaped, NeedsAccess {
  /// What is answered.
  associatedtype Answer: Shaped
  /// IAM's name of the operation, `CreateUser`.
  static var name: String { get }
  /// What it does, in a sentence of help.
  static var summary: Sentence { get }
  /// IAM's access level of the action.
  static var level: AccessLevel { get }
  /// The names of what it concerns, for the audit trail's lists.
  var subject: String { get }
  /// Throws what is wrong with the input by itself.
  func check() throws
}

extension Operation {
  /// The type's name is the operation's.
  public static var name: String { String(describing: Self.self) }
  /// The action of the same name.
  public static var action: String { "iam:" + name }
  /// Checks every member against its rule.
  public func check() throws { try checkMembers() }
  /// Nothing in particular.
  public var subject: String { "" }
}

/// An operation that reads.
public protocol ReadOperation: Operation, Query {
  /// What is answered.
  associatedtype Answer
  /// Answers from one consistent view of the account.
  func run(in scope: ReadScope) throws -> Answer
}

extension ReadOperation {
  /// Checks every member against its rule.
  public func check() throws { try checkMembers() }
}

/// An operation that changes the account, inside one transaction with its audit entry.
public protocol WriteOperation: Operation {
  /// What is answered.
  associatedtype Answer
  /// What CloudTrail's `additionalEventData` says beside the input.
  var additionalEventData: [WireField] { get }
  /// Makes the change; a throw leaves everything as it was.
  func run(in scope: WriteScope) throws -> Answer
  /// Writes down what else the change means, behind its own audit entry and in the same transaction.
  func follow(_ answer: Answer, in scope: WriteScope) throws
}

extension WriteOperation {
  /// Nothing.
  public var additionalEventData: [WireField] { [] }
  /// Nothing.
  public func follow(_ answer: Answer, in scope: WriteScope) throws {}
}

/// A change that has slow work to do before its transaction, such as hashing a password: other processes' writes don't wait for it.
public protocol PreparedOperation: WriteOperation {
  /// The same operation with the work done. What it read may have changed by the time it runs.
  func prepared(in scope: PreparationScope) throws -> Self
}

/// Something that policies don't decide: whoever is signed in may use it for herself.
protocol OwnUse {
  /// Whether it concerns the person's own session or password only.
  func isOwn(of person: SignedIn, in scope: ReadScope) throws -> Bool
}

/// Something that may be asked while a new password must be set.
protocol LeadsToNewPassword {}

/// Something that only the root user may, whatever policies say.
protocol RootOnly {}

/// IAM's access levels of actions.
///
/// Source: [Access level summaries](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html).
public enum AccessLevel: String, Sendable, CaseIterable {
  /// Shows that things are there.
  case list = "List"
  /// Shows what is in them.
  case read = "Read"
  /// Creates, changes or deletes.
  case write = "Write"
  /// Changes tags only.
  case tagging = "Tagging"
  /// Grants or changes permissions.
  case permissionsManagement = "Permissions management"
}

/// The answer of an operation that answers nothing.
public struct NoAnswer: Shaped, Hashable {
  /// No members.
  public static var members: [Member<NoAnswer>] { [] }
  /// The answer.
  public init() {}
}

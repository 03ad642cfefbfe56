import AWSCatalog
public import AccountStore
public import IAM
import PolicyEngine

/// A window of the policy list: AWS managed and customer managed policies together or apart, in one order, with what the columns show.
///
/// The AWS managed ones come from the catalogue inside the program and cost the store nothing but their use.
public struct BrowsePolicies: Query {
  /// The window.
  public var request: WindowRequest
  /// Whose policies.
  public var source: PolicySource
  /// The action that lists need.
  public static let action = "iam:ListPolicies"

  /// A query for a window.
  public init(_ request: WindowRequest, source: PolicySource = .all) {
    self.request = request
    self.source = source
  }

  /// What kind of managed policy a row is.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// The account's own.
    case customerManaged
    /// AWS's.
    case awsManaged
    /// AWS's, for a job: those under `/job-function/`.
    case jobFunction
  }

  /// A row of the list.
  public struct Row: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The ARN.
    public let arn: String
    /// The path.
    public let path: String
    /// What kind it is.
    public let kind: Kind
    /// To how many users, groups and roles it is attached.
    public let attachmentCount: Int
    /// How many users and roles have it as their permissions boundary.
    public let boundaryCount: Int
    /// The version in force.
    public let defaultVersion: String
    /// When it was created.
    public let created: Timestamp
    /// When its newest version was created.
    public let updated: Timestamp
    /// The length of the document in force as the quota counts it: characters without white space.
    public let size: Int
    /// The revision an edit names; nil for AWS's.
    public let revision: Int?
  }

  /// The window.
  public func run(in scope: ReadScope) throws -> Window<Row> {
    try PolicyList(scope: scope, source: source).window(request).map { try Row($0, in: scope) }
  }
}

extension BrowsePolicies.Row {
  init(_ policy: AnyPolicy, in scope: ReadScope) throws {
    let arn = policy.arn(in: scope)
    let usage = try scope.store.usage(ofPolicy: arn)
    switch policy {
    case .customer(let stored):
      let document = try scope.store.version(stored.value.defaultVersion, ofPolicy: stored.key)?.document ?? ""
      self.init(
        name: policy.name, arn: arn, path: policy.path, kind: .customerManaged, attachmentCount: usage.attachments,
        boundaryCount: usage.boundaries, defaultVersion: policy.defaultVersion, created: stored.value.created,
        updated: stored.value.updated,
        size: PolicyQuota.sizeWithoutWhiteSpace(document), revision: stored.revision)
    case .aws(let managed):
      // The catalogue's documents are on one line without white space outside strings, so their length is their size.
      self.init(
        name: policy.name, arn: arn, path: policy.path, kind: managed.path == "/job-function/" ? .jobFunction : .awsManaged,
        attachmentCount: usage.attachments, boundaryCount: usage.boundaries, defaultVersion: policy.defaultVersion,
        created: managed.created,
        updated: managed.updated, size: managed.documentLength, revision: nil)
    }
  }
}

/// How many managed policies there are, in all or matching a filter.
public struct CountPolicies: Query {
  /// The filter; empty for all.
  public var filter: String
  /// Whose policies.
  public var source: PolicySource
  /// Counting is part of listing.
  public static let action = "iam:ListPolicies"

  /// A query.
  public init(filter: String = "", source: PolicySource = .all) {
    self.filter = filter
    self.source = source
  }

  /// The count.
  public func run(in scope: ReadScope) throws -> Int {
    let own = source == .aws ? 0 : try scope.store.count(.policy, filter: filter, pathPrefix: nil)
    return source == .customer ? own : own + AWSPolicyWindow(WindowRequest(filter: filter, limit: 0)).count
  }
}

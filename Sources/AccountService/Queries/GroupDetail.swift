public import AccountStore
public import IAM

/// Everything one screen tells of a user group, in one consistent read; of its users only the first ones.
public struct GroupDetail: Query {
  /// The group's name.
  public var name: String
  /// How many users are told.
  public var memberLimit: Int
  /// Details need what GetGroup needs.
  public static let action = "iam:GetGroup"
  /// On the group; its policies are withheld where they are refused.
  public var wishes: [AccessWish] { [AccessWish(Self.action, on: .group(name))] }

  /// A query.
  public init(_ name: String, memberLimit: Int = 200) {
    self.name = name
    self.memberLimit = memberLimit
  }

  /// What is told.
  public struct Answer: Sendable, Hashable {
    /// The group, with the revision an edit names.
    public let group: Stored<Group>
    /// Its ARN.
    public let arn: String
    /// The managed policies attached to it.
    public let attached: [AttachedPolicy]
    /// Its inline policies.
    public let inline: [InlinePolicy]
    /// The first users in it, by name.
    public let members: [Stored<User>]
    /// How many users are in it.
    public let memberCount: Int
    /// What the caller may not see: attached and inline policies.
    public let withheld: Withheld
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> Answer {
    let group = try scope.group(name)
    var withheld = Withheld()
    return Answer(
      group: group, arn: scope.arn(.group, path: group.value.path, name: group.value.name),
      attached: try scope.part("iam:ListAttachedGroupPolicies", on: .group(name), &withheld, none: []) {
        try scope.store.attachedPolicies(of: .group(group.key))
      },
      inline: try scope.part("iam:ListGroupPolicies", "iam:GetGroupPolicy", on: .group(name), &withheld, none: []) {
        try scope.store.inlinePolicies(of: .group(group.key))
      },
      members: try scope.store.members(ofGroup: group.key, WindowRequest(limit: memberLimit)).rows,
      memberCount: try scope.store.memberCount(ofGroup: group.key), withheld: withheld)
  }
}

/// A window of the users in a group.
public struct BrowseMembers: Query {
  /// The group's name.
  public var group: String
  /// The window.
  public var request: WindowRequest
  /// Members need what GetGroup needs.
  public static let action = "iam:GetGroup"
  /// On the group.
  public var wishes: [AccessWish] { [AccessWish(Self.action, on: .group(group))] }

  /// A query for a window.
  public init(ofGroup group: String, _ request: WindowRequest) {
    self.group = group
    self.request = request
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> Window<BrowseUsers.Row> {
    let group = try scope.group(group)
    return try scope.store.members(ofGroup: group.key, request).map { try BrowseUsers.row($0, in: scope) }
  }
}

/// How many users are in a group.
public struct CountMembers: Query {
  /// The group's name.
  public var group: String
  /// The filter; members are counted only without one.
  public var filter: String
  /// Members need what GetGroup needs.
  public static let action = "iam:GetGroup"
  /// On the group.
  public var wishes: [AccessWish] { [AccessWish(Self.action, on: .group(group))] }

  /// A query.
  public init(ofGroup group: String, filter: String = "") {
    self.group = group
    self.filter = filter
  }

  /// Errors: NoSuchEntity.
  public func run(in scope: ReadScope) throws -> Int {
    let group = try scope.group(group)
    if filter.isEmpty { return try scope.store.memberCount(ofGroup: group.key) }
    var count = 0
    var anchor = WindowRequest.Anchor.start
    while true {
      let window = try scope.store.members(ofGroup: group.key, WindowRequest(filter: filter, anchor: anchor, limit: 1000))
      count += window.rows.count
      guard window.hasAfter, let last = window.seekKeys.last else { return count }
      anchor = .after(last)
    }
  }
}

public import AccountStore
public import IAM

/// A window of the user list with what its columns show.
public struct BrowseUsers: Query {
  /// The window.
  public var request: WindowRequest
  /// The action that lists need.
  public static let action = "iam:ListUsers"
  /// On the users as a whole.
  public var wishes: [AccessWish] { [.listing(.user)] }

  /// A query for a window.
  public init(_ request: WindowRequest) {
    self.request = request
  }

  /// A row of the list.
  public struct Row: Sendable, Hashable {
    /// The user.
    public let user: Stored<User>
    /// Its ARN.
    public let arn: String
    /// How many groups it is in.
    public let groupCount: Int
    /// How many managed policies are attached.
    public let attachedCount: Int
    /// How many inline policies it has.
    public let inlineCount: Int
    /// Its credentials in this account.
    public let own: CredentialOutline
    /// What an imported credential report said; it counts only where there are no credentials in this account.
    public let credentials: CredentialFacts?

    /// Whether an MFA device is enabled; nil where nothing is known of the user's credentials.
    public var hasMFA: Bool? {
      own.isEmpty ? credentials?["mfa_active"].map { $0 == "true" } : own.deviceCount > 0
    }

    /// When the oldest active access key was created.
    public var oldestActiveKey: Timestamp? {
      guard own.isEmpty, let credentials else { return own.oldestActiveKey }
      return (1...2).compactMap { number in
        guard credentials["access_key_\(number)_active"] == "true" else { return nil }
        return credentials["access_key_\(number)_last_rotated"].flatMap { Timestamp(iso8601: $0) }
      }.min()
    }
  }

  /// The window.
  public func run(in scope: ReadScope) throws -> Window<Row> {
    try scope.store.users(request).map { try Self.row($0, in: scope) }
  }

  static func row(_ user: Stored<User>, in scope: ReadScope) throws -> Row {
    let counts = try scope.store.policyCounts(of: .user(user.key))
    return Row(
      user: user, arn: scope.arn(.user, path: user.value.path, name: user.value.name),
      groupCount: try scope.store.groupCount(ofUser: user.key),
      attachedCount: counts.attached, inlineCount: counts.inline, own: try scope.store.credentialOutline(of: .user(user.key)),
      credentials: try scope.store.credentialFacts(ofUser: user.key))
  }
}

/// A window of the group list with what its columns show.
public struct BrowseGroups: Query {
  /// The window.
  public var request: WindowRequest
  /// The action that lists need.
  public static let action = "iam:ListGroups"
  /// On the groups as a whole.
  public var wishes: [AccessWish] { [.listing(.group)] }

  /// A query for a window.
  public init(_ request: WindowRequest) {
    self.request = request
  }

  /// A row of the list.
  public struct Row: Sendable, Hashable {
    /// The group.
    public let group: Stored<Group>
    /// Its ARN.
    public let arn: String
    /// How many users are in it.
    public let memberCount: Int
    /// How many managed policies are attached.
    public let attachedCount: Int
    /// How many inline policies it has.
    public let inlineCount: Int
  }

  /// The window.
  public func run(in scope: ReadScope) throws -> Window<Row> {
    try scope.store.groups(request).map { group in
      let counts = try scope.store.policyCounts(of: .group(group.key))
      return Row(
        group: group, arn: scope.arn(.group, path: group.value.path, name: group.value.name),
        memberCount: try scope.store.memberCount(ofGroup: group.key), attachedCount: counts.attached, inlineCount: counts.inline)
    }
  }
}

/// A window of the role list with what its columns show.
public struct BrowseRoles: Query {
  /// The window.
  public var request: WindowRequest
  /// The action that lists need.
  public static let action = "iam:ListRoles"
  /// On the roles as a whole.
  public var wishes: [AccessWish] { [.listing(.role)] }

  /// A query for a window.
  public init(_ request: WindowRequest) {
    self.request = request
  }

  /// A row of the list.
  public struct Row: Sendable, Hashable {
    /// The role.
    public let role: Stored<Role>
    /// Its ARN.
    public let arn: String
    /// Whom its trust policy names, in short: services, accounts, providers.
    public let trusted: [String]
    /// How many managed policies are attached.
    public let attachedCount: Int
    /// How many inline policies it has.
    public let inlineCount: Int
  }

  /// The window.
  public func run(in scope: ReadScope) throws -> Window<Row> {
    try scope.store.roles(request).map { role in
      let counts = try scope.store.policyCounts(of: .role(role.key))
      return Row(
        role: role, arn: scope.arn(.role, path: role.value.path, name: role.value.name),
        trusted: TrustedEntities.of(role.value.trustPolicy),
        attachedCount: counts.attached, inlineCount: counts.inline)
    }
  }
}

extension Window {
  /// The window with its rows made into others.
  public func map<Other: Sendable>(_ transform: (Row) throws -> Other) rethrows -> Window<Other> {
    Window<Other>(rows: try rows.map(transform), seekKeys: seekKeys, hasBefore: hasBefore, hasAfter: hasAfter)
  }
}

/// How many entities of a kind there are, in all or matching a filter.
public struct CountEntities: Query {
  /// The kind.
  public var kind: EntityKind
  /// The filter; empty for all.
  public var filter: String
  /// Counting is part of listing.
  public static let action = "iam:GetAccountSummary"
  /// Counting is part of listing.
  public var wishes: [AccessWish] { [.listing(kind)] }

  /// A query.
  public init(_ kind: EntityKind, filter: String = "") {
    self.kind = kind
    self.filter = filter
  }

  /// The count.
  public func run(in scope: ReadScope) throws -> Int {
    try scope.store.count(kind, filter: filter, pathPrefix: nil)
  }
}

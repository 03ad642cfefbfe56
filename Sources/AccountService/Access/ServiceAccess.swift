public import IAM

/// What somebody may do with a service, as IAM's policy summaries tell it.
///
/// Source: [Policy summary](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary.html).
public struct ServiceAccess: Sendable, Hashable {
  /// How much of a level, or of a service, is allowed.
  public enum Extent: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// No action.
    case none
    /// Some actions.
    case limited
    /// Every action.
    case full

    /// Orders by how much is allowed.
    public static func < (left: Extent, right: Extent) -> Bool { left.rawValue < right.rawValue }

    init(allowed: Int, of total: Int) {
      self = allowed == 0 ? .none : allowed == total ? .full : .limited
    }
  }

  /// What stands in a column that tells one thing or that there are several.
  public enum Listed: Sendable, Hashable {
    /// No condition; every resource.
    case open
    /// This one alone: a resource's pattern, a context key.
    case one(String)
    /// Several.
    case multiple
  }

  /// The actions of an access level.
  public struct Level: Sendable, Hashable {
    /// The level.
    public let level: ActionLevel
    /// How many of its actions are allowed, on some resource at least.
    public internal(set) var allowed = 0
    /// How many it has; 0 where the service has none of the level.
    public internal(set) var total = 0

    /// How much is allowed.
    public var extent: Extent { Extent(allowed: allowed, of: total) }
  }

  /// The prefix of the service's actions, such as `s3`.
  public let prefix: String
  /// The service's name for people.
  public let name: String
  /// The levels, from List to Permissions management.
  public internal(set) var levels = ServiceAccess.order.map { Level(level: $0) }
  /// The resources.
  public internal(set) var resources = Listed.open
  /// The conditions.
  public internal(set) var conditions = Listed.open

  /// The order in which levels are told.
  public static let order: [ActionLevel] = [.list, .read, .write, .tagging, .permissionsManagement]

  /// How much of the service is allowed.
  public var extent: Extent {
    Extent(allowed: levels.reduce(0) { $0 + $1.allowed }, of: levels.reduce(0) { $0 + $1.total })
  }

  init(prefix: String, name: String) {
    (self.prefix, self.name) = (prefix, name)
  }
}

/// An action of a service and how far somebody may do it.
public struct ActionPermission: Sendable, Hashable {
  /// How far.
  public enum State: Sendable, Hashable, CaseIterable {
    /// On every resource, whatever the circumstances.
    case allowed
    /// On every resource, under conditions.
    case conditional
    /// On some resources.
    case someResources
    /// On some resources, under conditions.
    case someConditional
    /// Allowed by a policy, and the permissions boundary keeps it from counting.
    case outsideBoundary
    /// A policy denies it.
    case denied
    /// Nothing allows it.
    case notAllowed

    /// Whether something of it is allowed.
    public var isAllowed: Bool { [.allowed, .conditional, .someResources, .someConditional].contains(self) }
  }

  /// The name behind the colon.
  public let name: String
  /// What it does.
  public let level: ActionLevel
  /// How far it may be done.
  public let state: State
  /// The policies that allow it, or that deny it.
  public let origins: [PolicyOrigin]
}

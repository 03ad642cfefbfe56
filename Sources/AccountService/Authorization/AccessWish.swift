public import IAM

/// What somebody must be allowed for something: an action on a target, with the context keys that the request itself carries.
///
/// Source: [Actions, resources, and condition keys for IAM](https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html).
public struct AccessWish: Sendable, Hashable {
  /// The action, such as `iam:CreateUser`.
  public var action: String
  /// What it is about.
  public var target: AccessTarget
  /// Context keys of the request: `iam:PolicyARN`, `aws:RequestTag/…`.
  public var context: [String: [String]]

  /// A wish.
  public init(_ action: String, on target: AccessTarget = .everything, context: [String: [String]] = [:]) {
    self.action = action
    self.target = target
    self.context = context
  }

  /// The entities of a kind are listed.
  static func listing(_ kind: EntityKind) -> AccessWish {
    switch kind {
    case .user: AccessWish("iam:ListUsers", on: .list("user/"))
    case .group: AccessWish("iam:ListGroups", on: .list("group/"))
    case .role: AccessWish("iam:ListRoles", on: .list("role/"))
    case .policy: AccessWish("iam:ListPolicies")
    case .instanceProfile: AccessWish("iam:ListInstanceProfiles", on: .list("instance-profile/"))
    }
  }

  /// An entity is looked at.
  static func looking(at kind: EntityKind, named name: String) -> AccessWish {
    switch kind {
    case .user: AccessWish("iam:GetUser", on: .user(name))
    case .group: AccessWish("iam:GetGroup", on: .group(name))
    case .role: AccessWish("iam:GetRole", on: .role(name))
    case .policy: AccessWish("iam:GetPolicy", on: .ownPolicy(name))
    case .instanceProfile: AccessWish("iam:GetInstanceProfile", on: .instanceProfile(name))
    }
  }

  /// A role is handed to a service: `iam:PassRole`, which is no operation of its own.
  ///
  /// Source: [Grant a user permissions to pass a role to an AWS service](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html).
  public static func passRole(_ name: String, to service: String) -> AccessWish {
    AccessWish("iam:PassRole", on: .role(name), context: ["iam:PassedToService": [service]])
  }
}

/// What an action is about, by the names that a request has; the ARN, tags and boundary are looked up when it is decided.
public enum AccessTarget: Sendable, Hashable {
  /// No resource in particular: `*`.
  case everything
  /// The entities of a kind, as lists of them: `arn:aws:iam::111122223333:user/`.
  case list(String)
  /// A user by name; the caller where there is none.
  case user(String?)
  /// A group by name.
  case group(String)
  /// A role by name.
  case role(String)
  /// An instance profile by name.
  case instanceProfile(String)
  /// A managed policy by its ARN.
  case policy(String)
  /// A customer managed policy by its name.
  case ownPolicy(String)
  /// A virtual MFA device by its serial number.
  case mfaDevice(String)
  /// The user whose access key it is.
  case ownerOfKey(String)
  /// The user who has the MFA device; the caller where nobody has.
  case ownerOfDevice(String)
  /// Something that isn't there yet, or not under this name: its kind as ARNs write it, its path and name.
  case new(String, path: String, name: String)
  /// A virtual MFA device that would have the caller's name.
  case newDeviceOfCaller
  /// A user or group under another path or name than it has; what is nil stays.
  case moved(EntityKind, String, path: String?, name: String?)
  /// The principal of an ARN.
  case principal(String)
}

/// Whatever can be asked of the account says what its caller must be allowed.
public protocol NeedsAccess: Sendable {
  /// The action that is needed, `iam:ListUsers`; IAM's own, or `iamdesk:…` for what IAM hasn't.
  static var action: String { get }
  /// What the caller must be allowed, all of it.
  var wishes: [AccessWish] { get }
}

extension NeedsAccess {
  /// The action, on no resource in particular.
  public var wishes: [AccessWish] { [AccessWish(Self.action)] }
}

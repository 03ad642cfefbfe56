/// A user, group or role: what policies can be attached to or written into.
public enum Holder: Sendable, Hashable {
  /// A user, by its key.
  case user(Int64)
  /// A group, by its key.
  case group(Int64)
  /// A role, by its key.
  case role(Int64)

  /// The key.
  public var key: Int64 {
    switch self {
    case .user(let key), .group(let key), .role(let key): key
    }
  }
}

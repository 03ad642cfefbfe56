/// What a policy document is for; the rules of the language differ by it.
///
/// Source: [Policies and permissions](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html).
public enum PolicyKind: String, Sendable, Hashable, CaseIterable {
  /// A managed or inline policy of a user, group or role.
  case identity
  /// A managed policy as permissions boundary: written like an identity policy.
  case boundary
  /// A role's trust policy: who may assume it.
  case trust
  /// A policy that hangs on a resource other than a role.
  case resource
  /// A policy passed when a session is made.
  case session
  /// A service control policy of an organization.
  case serviceControl
  /// A resource control policy of an organization.
  case resourceControl

  /// Whether statements name principals.
  var namesPrincipals: Bool {
    switch self {
    case .trust, .resource, .resourceControl: true
    case .identity, .boundary, .session, .serviceControl: false
    }
  }

  /// Whether a new document must be of version 2012-10-17.
  var needsCurrentVersion: Bool {
    switch self {
    case .identity, .boundary, .serviceControl, .resourceControl: true
    case .trust, .resource, .session: false
    }
  }
}

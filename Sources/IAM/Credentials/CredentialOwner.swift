/// Whose credentials are meant: the root user's or an IAM user's.
public enum CredentialOwner: Sendable, Hashable {
  /// The root user.
  case root
  /// The IAM user with this key in the store.
  case user(Int64)
}

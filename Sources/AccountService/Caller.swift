/// Who calls an operation.
public enum Caller: Sendable, Hashable {
  /// Whoever may write the store's file, at its machine.
  case localOwner(LocalOwner)

  /// The name that lists of events show.
  public var actor: String {
    switch self {
    case .localOwner(let owner): owner.unixUser
    }
  }
}

/// The store's local owner: no IAM principal, but the Unix user at the machine who may write the file, and so may do everything.
public struct LocalOwner: Sendable, Hashable {
  /// The Unix user's name.
  public var unixUser: String
  /// The Unix user's number.
  public var unixUID: UInt32
  /// The address an SSH session comes from (the first word of `SSH_CLIENT`), where there is one.
  public var sshClient: String?
  /// The program and how it is used, for `userAgent`.
  public var userAgent: String

  /// A local owner.
  public init(unixUser: String, unixUID: UInt32, sshClient: String? = nil, userAgent: String = "iamdesk") {
    self.unixUser = unixUser
    self.unixUID = unixUID
    self.sshClient = sshClient
    self.userAgent = userAgent
  }
}

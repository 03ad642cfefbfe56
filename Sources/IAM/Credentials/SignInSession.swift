/// A console session: who is signed in where.
public struct SignInSession: Sendable, Hashable {
  /// A random ID.
  public var id: String
  /// Who is signed in.
  public var owner: CredentialOwner
  /// Since when.
  public var started: Timestamp
  /// Whether an MFA code was given.
  public var hasMFA: Bool
  /// The Unix user at the terminal.
  public var unixUser: String
  /// The Unix user's number.
  public var unixUID: UInt32
  /// The address an SSH session comes from, where there is one.
  public var sshClient: String?
  /// The console's process ID at its machine.
  public var process: Int32

  /// A session.
  public init(
    id: String, owner: CredentialOwner, started: Timestamp, hasMFA: Bool, unixUser: String, unixUID: UInt32, sshClient: String? = nil,
    process: Int32
  ) {
    self.id = id
    self.owner = owner
    self.started = started
    self.hasMFA = hasMFA
    self.unixUser = unixUser
    self.unixUID = unixUID
    self.sshClient = sshClient
    self.process = process
  }

  /// How long a session lasts at most, in seconds: twelve hours, as that of the AWS console.
  public static let longest: Int64 = 43_200
}

public import IAM

/// What is to be imported.
public struct ImportRequest: Sendable {
  /// A file, or bytes that stand for one.
  public struct File: Sendable {
    /// Its name, for messages and the audit trail.
    public let name: String
    let content: Content

    enum Content: Sendable {
      case path(String)
      case bytes([UInt8])
    }

    /// A file by its path, which is also its name.
    public init(path: String) {
      name = path
      content = .path(path)
    }

    /// Bytes in memory under a name.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      content = .bytes(bytes)
    }
  }

  /// The pages of one account's authorization details, in any order.
  public var files: [File]
  /// A credential report of the same account.
  public var credentialReport: File?
  /// The account; found from the files' ARNs where it is nil.
  public var account: AccountID?
  /// Whether everything is read, checked and written, and then taken back.
  public var isDryRun: Bool

  /// A request.
  public init(files: [File], credentialReport: File? = nil, account: AccountID? = nil, isDryRun: Bool = false) {
    self.files = files
    self.credentialReport = credentialReport
    self.account = account
    self.isDryRun = isDryRun
  }
}

/// How far an import is.
public struct ImportProgress: Sendable, Hashable {
  /// What is being done.
  public enum Phase: Sendable, Hashable {
    /// Files are being read.
    case reading
    /// What was read is being tied together and indexed.
    case indexing
  }

  /// What is being done.
  public let phase: Phase
  /// Bytes read so far, of all files.
  public let bytes: Int
  /// Bytes of all files; nil where one of them is a pipe.
  public let totalBytes: Int?
  /// Entities read so far.
  public let entities: Int
}

import AccountService
import Credentials

/// Forms in which a new access key goes to the tools that will use it.
enum KeyForm: String, CaseIterable {
  /// A file that `aws configure import --csv` reads.
  case csv
  /// Variables for a shell.
  case env
  /// A section of `~/.aws/credentials`.
  case profile

  /// Writes a key; the secret goes from its locked memory to the output.
  func write(_ key: NewAccessKey, to output: TextSink) throws {
    guard let secret = key.secretAccessKey else { return }
    switch self {
    case .csv:
      if let file = CredentialDownload(accessKey: key) { try output.write(file.content) }
    case .env:
      try output.write("export AWS_ACCESS_KEY_ID=\(key.accessKeyID)\nexport AWS_SECRET_ACCESS_KEY=")
      try output.write(secret)
      try output.write("\n")
    case .profile:
      try output.write("[\(key.userName ?? "root")]\naws_access_key_id = \(key.accessKeyID)\naws_secret_access_key = ")
      try output.write(secret)
      try output.write("\n")
    }
  }
}

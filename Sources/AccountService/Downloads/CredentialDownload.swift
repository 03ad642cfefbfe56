public import Credentials

/// A file that is offered once, with a secret in it: its name as IAM's console gives it, and its bytes.
///
///     let file = CredentialDownload(accessKey: answer.accessKey)
///     try SecretFile.write(file.content, to: folder + "/" + file.name)
public struct CredentialDownload: Sendable, Hashable {
  /// The name: `alice_accessKeys.csv`, `rootkey.csv`, `alice_credentials.csv`.
  public let name: String
  /// The file's bytes: lines ended by CR LF, in UTF-8, with a byte order mark where not all is ASCII.
  public let content: Secret

  /// An access key, in the columns that `aws configure import --csv` reads: `User Name,Access key ID,Secret access key`.
  ///
  /// The root user's key has `root` for a name. Nil where the secret isn't in the answer any more.
  ///
  /// Source: [aws configure import](https://docs.aws.amazon.com/cli/latest/reference/configure/import.html).
  public init?(accessKey: NewAccessKey) {
    guard let secret = accessKey.secretAccessKey, !secret.isEmpty else { return nil }
    name = accessKey.userName.map { $0 + "_accessKeys.csv" } ?? "rootkey.csv"
    content = SecretCSV.make([
      [.text("User Name"), .text("Access key ID"), .text("Secret access key")],
      [.text(accessKey.userName ?? "root"), .text(accessKey.accessKeyID), .secret(secret)],
    ])
  }

  /// What a new user needs to sign in: `User name,Password,Console sign-in URL`.
  public init(userName: String, password: Secret, signInURL: String) {
    name = userName + "_credentials.csv"
    content = SecretCSV.make([
      [.text("User name"), .text("Password"), .text("Console sign-in URL")],
      [.text(userName), .secret(password), .text(signInURL)],
    ])
  }
}

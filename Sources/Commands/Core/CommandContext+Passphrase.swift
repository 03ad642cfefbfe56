import AccountService
import AccountStore
import Credentials
import Glibc
import IAM
import Language

/// The passphrase of a store's key file.
extension CommandContext {
  /// The variable that names a file with the passphrase in its first line, for programs that run where nobody can be asked.
  static let passphraseFile = "IAMDESK_PASSPHRASE_FILE"

  /// Opens the store that is meant for reading or for changes.
  func openStore(_ mode: AccountStore.Mode) throws -> OpenStore {
    let open = try AccountStores.open(location, mode: mode, passphrase: passphrase)
    try warn(open.warnings)
    return open
  }

  /// The passphrase from the file that is named, or from the person at the terminal; nil where there is neither.
  func passphrase() throws -> Secret? {
    if let path = host.environment[Self.passphraseFile], !path.isEmpty { return try passphrase(inFile: path) }
    guard host.terminals.input, host.terminals.errors else { return nil }
    return try SecretPrompt(context: self).ask(.askPassphrase)
  }

  /// A new passphrase: from standard input where that was asked for, else typed twice.
  func newPassphrase(fromInput: Bool) throws -> Secret {
    if fromInput {
      guard let secret = host.input.secretLine() else { throw UsageError(.secretNotOnInput("Passphrase")) }
      return secret
    }
    guard host.terminals.input, host.terminals.errors else { throw UsageError(.passphraseNeedsTerminal) }
    return try SecretPrompt(context: self).askNew(.askNewPassphrase)
  }

  private func passphrase(inFile path: String) throws -> Secret {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw IAMError(.invalidInput, .passphraseFileUnreadable(path)) }
    defer { close(descriptor) }
    guard let secret = LineSource(descriptor: descriptor).secretLine(), !secret.isEmpty else {
      throw IAMError(.invalidInput, .passphraseFileUnreadable(path))
    }
    return secret
  }
}

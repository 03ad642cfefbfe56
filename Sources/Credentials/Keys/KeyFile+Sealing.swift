import IAM
import Language

/// A passphrase on the key file: who has the files alone can't read the secrets or forge the audit trail.
extension KeyFile {
  /// The fewest characters of a passphrase.
  public static let passphraseLength = 8

  /// Puts a passphrase on the key where it lies, or another one in its place: the same key, sealed. The file there is always one of the two,
  /// whole. Copies made earlier, in backups, keep what they had.
  ///
  /// Throws `InvalidInput` where the passphrase is short or common. It may have any characters, and is taken as it was typed.
  public func seal(with passphrase: Secret, cost: PasswordHash.Cost = .standard) throws -> KeyFile {
    guard PasswordFacts(passphrase).length >= Self.passphraseLength else {
      throw IAMError(.invalidInput, .passphraseTooShort(Self.passphraseLength))
    }
    guard !CommonPasswords.contains(passphrase) else { throw IAMError(.invalidInput, .passphraseIsCommon) }
    let sealed = KeyFile(path: path, key: key, sealed: try SealedKey(key, identity: identity, passphrase: passphrase, cost: cost))
    try sealed.replace(at: path)
    return sealed
  }

  /// Takes the passphrase away: the same key, for everybody who may read the file.
  public func unseal() throws -> KeyFile {
    let plain = KeyFile(path: path, key: key, sealed: nil)
    try plain.replace(at: path)
    return plain
  }
}

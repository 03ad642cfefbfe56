/// A passphrase on the store's key.
extension Sentence {
  /// What seal does.
  public static let summarySeal = Sentence(
    "Puts a passphrase on the store's key, or changes it.", "저장소의 키에 암호문을 설정하거나 변경합니다.")
  /// What unseal does.
  public static let summaryUnseal = Sentence("Takes the passphrase off the store's key.", "저장소의 키에서 암호문을 제거합니다.")
  /// The help of --passphrase-stdin.
  public static let helpPassphraseInput = Sentence(
    "Reads the new passphrase from standard input.", "표준 입력에서 새 암호문을 읽습니다.")
  /// Asks for the passphrase.
  public static let askPassphrase = Sentence("Passphrase of the store:", "저장소의 암호문:")
  /// Asks for a new passphrase.
  public static let askNewPassphrase = Sentence("New passphrase:", "새 암호문:")
  /// Nobody can be asked for a new passphrase.
  public static let passphraseNeedsTerminal = Sentence(
    "A new passphrase is asked for on a terminal; run this on one, or give it with --passphrase-stdin.",
    "새 암호문은 터미널에서 입력합니다. 터미널에서 실행하거나 --passphrase-stdin 옵션을 사용하십시오.")
  /// The file that should hold the passphrase can't be read or is empty.
  public static func passphraseFileUnreadable(_ path: String) -> Sentence {
    Sentence(
      "No passphrase can be read from \(path), which IAMDESK_PASSPHRASE_FILE names; its first line must be the passphrase.",
      "IAMDESK_PASSPHRASE_FILE이 가리키는 \(path)에서 암호문을 읽을 수 없습니다. 첫 번째 줄에 암호문이 있어야 합니다.")
  }
  /// The key has a passphrase now.
  public static func sealed(_ path: String, again: Bool) -> Sentence {
    again
      ? Sentence(
        "The key \(path) has the new passphrase; copies of it made before keep the old one.",
        "\(path) 키의 암호문이 변경되었습니다. 이전에 만든 사본에는 이전 암호문이 유지됩니다.")
      : Sentence(
        "The key \(path) has a passphrase now; copies of it made before have none.",
        "\(path) 키에 암호문이 설정되었습니다. 이전에 만든 사본에는 암호문이 없습니다.")
  }
  /// The key has no passphrase any more.
  public static func unsealed(_ path: String) -> Sentence {
    Sentence(
      "The key \(path) has no passphrase any more; whoever may read the file can open the store's secrets.",
      "\(path) 키에서 암호문이 제거되었습니다. 이 파일을 읽을 수 있는 사람은 저장소의 비밀 값을 열 수 있습니다.")
  }
  /// There is no passphrase to take away.
  public static func keyFileNotSealed(_ path: String) -> Sentence {
    Sentence("The key \(path) has no passphrase; put one on it with iamdesk seal.", "\(path) 키에 암호문이 없습니다. iamdesk seal로 설정하십시오.")
  }
}

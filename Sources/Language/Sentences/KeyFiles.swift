/// Key files and the modes of a store's files.
extension Sentence {
  /// The store's key file isn't there.
  public static func keyFileMissing(_ path: String) -> Sentence {
    Sentence(
      "The store's key file \(path) is missing; put it back beside the store, or restore a backup.",
      "저장소의 키 파일 \(path)이(가) 없습니다. 키 파일을 저장소 옆에 다시 두거나 백업을 복원하십시오.")
  }

  /// The key file can't be read.
  public static func keyFileUnreadable(_ path: String) -> Sentence {
    Sentence(
      "The store's key file \(path) can't be read with your rights; check who owns it.",
      "현재 권한으로 저장소의 키 파일 \(path)을(를) 읽을 수 없습니다. 파일의 소유자를 확인하십시오.")
  }

  /// The key file holds no key.
  public static func keyFileMalformed(_ path: String) -> Sentence {
    Sentence(
      "The file \(path) is not a key file of iamdesk; put the store's own key file back, or restore a backup.",
      "\(path) 파일은 iamdesk 키 파일이 아닙니다. 저장소의 원래 키 파일을 다시 두거나 백업을 복원하십시오.")
  }

  /// A key file can't be made where something stands already.
  public static func keyFileExists(_ path: String) -> Sentence {
    Sentence(
      "The file \(path) is there already; move it away, or choose another place.",
      "\(path) 파일이 이미 있습니다. 파일을 옮기거나 다른 위치를 선택하십시오.")
  }

  /// A key file couldn't be written.
  public static func keyFileNotWritten(_ path: String) -> Sentence {
    Sentence(
      "The key file \(path) can't be written; check the folder's rights and the space on the disk.",
      "키 파일 \(path)을(를) 쓸 수 없습니다. 폴더의 권한과 디스크 공간을 확인하십시오.")
  }

  /// The key file has a passphrase and nobody was there to be asked.
  public static func keyFileSealed(_ path: String) -> Sentence {
    Sentence(
      "The store's key file \(path) has a passphrase; run the command on a terminal to be asked for it, or take it away with iamdesk unseal.",
      "저장소의 키 파일 \(path)에 암호 구문이 설정되어 있습니다. 암호 구문을 입력할 수 있도록 터미널에서 실행하거나 iamdesk unseal로 암호 구문을 제거하십시오.")
  }

  /// The passphrase is another.
  public static func passphraseWrong(_ path: String) -> Sentence {
    Sentence(
      "The passphrase doesn't open the key file \(path); type it again.",
      "암호 구문으로 키 파일 \(path)을(를) 열 수 없습니다. 암호 구문을 다시 입력하십시오.")
  }

  /// A passphrase is short.
  public static func passphraseTooShort(_ minimum: Int) -> Sentence {
    Sentence(
      "The passphrase is too short; choose one of at least \(minimum) characters.",
      "암호 구문이 너무 짧습니다. \(minimum)자 이상의 암호 구문을 선택하십시오.")
  }

  /// A passphrase is one of the commonest passwords.
  public static let passphraseIsCommon = Sentence(
    "The passphrase is one of the most common passwords and easily guessed; choose another.",
    "흔히 쓰여 쉽게 추측할 수 있는 암호 구문입니다. 다른 암호 구문을 선택하십시오.")

  /// What was sealed doesn't open.
  public static let sealedSecretUnreadable = Sentence(
    "A secret in the store doesn't open with the store's key; restore a backup, or have the password, device or access key made anew.",
    "저장소의 비밀 값을 저장소의 키로 열 수 없습니다. 백업을 복원하거나 암호, 디바이스 또는 액세스 키를 다시 생성하십시오.")

  /// A secret couldn't be sealed.
  public static let secretNotSealed = Sentence(
    "The secret can't be sealed under the store's key; nothing was changed, so try again.",
    "비밀 값을 저장소의 키로 봉인할 수 없습니다. 변경된 내용은 없으니 다시 시도하십시오.")

  /// A file that only its owner should read can be read by others.
  public static func fileOpenToOthers(_ path: String) -> Sentence {
    Sentence(
      "Other users may use the file \(path); take their rights away with chmod 600.",
      "다른 사용자가 \(path) 파일에 접근할 수 있습니다. chmod 600으로 권한을 제거하십시오.")
  }

  /// A file belongs to another user.
  public static func fileOfSomebodyElse(_ path: String) -> Sentence {
    Sentence(
      "The file \(path) belongs to another user; have it given to you with chown.",
      "\(path) 파일의 소유자가 다른 사용자입니다. chown으로 소유자를 변경하십시오.")
  }
}

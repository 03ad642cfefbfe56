/// Access keys.
extension Sentence {
  /// No key of that ID.
  public static func noSuchAccessKey(_ id: String) -> Sentence {
    Sentence("The Access Key with id \(id) cannot be found.", "ID가 \(id)인 액세스 키를 찾을 수 없습니다.")
  }
  /// The characters of access key IDs.
  public static let accessKeyIDCharacters = Sentence("letters and digits, like AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE 형식의 영문자와 숫자")

  /// CreateAccessKey.
  public static let summaryCreateAccessKey = Sentence(
    "Makes an access key for a user; its secret is shown once.", "사용자의 액세스 키를 생성합니다. 비밀 액세스 키는 한 번만 표시됩니다.")
  /// ListAccessKeys.
  public static let summaryListAccessKeys = Sentence("Lists the access keys of a user.", "사용자의 액세스 키를 나열합니다.")
  /// UpdateAccessKey.
  public static let summaryUpdateAccessKey = Sentence("Activates or deactivates an access key.", "액세스 키를 활성화하거나 비활성화합니다.")
  /// DeleteAccessKey.
  public static let summaryDeleteAccessKey = Sentence("Deletes an access key for good.", "액세스 키를 영구적으로 삭제합니다.")
  /// GetAccessKeyLastUsed.
  public static let summaryGetAccessKeyLastUsed = Sentence(
    "Says when an access key was last used, and whose it is.", "액세스 키의 소유자와 마지막 사용 정보를 조회합니다.")

  /// UserName, which may be left out.
  public static let helpKeyOwner = Sentence(
    "The user's name; left out, the caller is meant.", "사용자 이름입니다. 생략하면 호출자를 의미합니다.")
  /// AccessKeyId.
  public static let helpAccessKeyID = Sentence("The access key ID, like AKIAIOSFODNN7EXAMPLE.", "AKIAIOSFODNN7EXAMPLE 형식의 액세스 키 ID입니다.")
  /// Status.
  public static let helpKeyStatus = Sentence("Active or Inactive.", "상태(Active 또는 Inactive)입니다.")
}

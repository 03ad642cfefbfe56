/// What operations do.
extension Sentence {
  /// CreateUser.
  public static let summaryCreateUser = Sentence("Creates an IAM user.", "IAM 사용자를 생성합니다.")
  /// GetUser.
  public static let summaryGetUser = Sentence("Describes a user.", "사용자의 정보를 조회합니다.")
  /// ListUsers.
  public static let summaryListUsers = Sentence("Lists the users of the account.", "계정의 사용자를 나열합니다.")
  /// DeleteUser.
  public static let summaryDeleteUser = Sentence(
    "Deletes a user that has no policies, groups or credentials left.", "정책, 그룹, 자격 증명이 남아 있지 않은 사용자를 삭제합니다.")
}

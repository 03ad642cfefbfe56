/// What the operations on credential reports do.
extension Sentence {
  /// GenerateCredentialReport.
  public static let summaryGenerateCredentialReport = Sentence("Makes a credential report.", "자격 증명 보고서를 생성합니다.")
  /// GetCredentialReport.
  public static let summaryGetCredentialReport = Sentence(
    "Answers the credential report: every user with the state of passwords, keys and MFA.",
    "모든 사용자의 암호, 액세스 키, MFA 상태를 담은 자격 증명 보고서를 조회합니다.")
}

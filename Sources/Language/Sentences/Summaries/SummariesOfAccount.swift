/// What operations on the account as a whole do.
extension Sentence {
  /// CreateAccountAlias.
  public static let summaryCreateAccountAlias = Sentence(
    "Gives the account an alias, in place of the one it has.", "계정에 별칭을 지정합니다. 기존 별칭은 교체됩니다.")
  /// DeleteAccountAlias.
  public static let summaryDeleteAccountAlias = Sentence("Takes the alias of the account away.", "계정의 별칭을 삭제합니다.")
  /// GetAccountAuthorizationDetails.
  public static let summaryGetAccountAuthorizationDetails = Sentence(
    "Shows all users, groups, roles and managed policies in use, with their documents and relations.",
    "모든 사용자, 사용자 그룹, 역할, 사용 중인 관리형 정책을 정책 문서 및 관계와 함께 조회합니다.")
  /// GetAccountSummary.
  public static let summaryGetAccountSummary = Sentence(
    "Shows how many entities the account has and how many it may have.", "계정의 엔터티 수와 할당량을 조회합니다.")
  /// ListAccountAliases.
  public static let summaryListAccountAliases = Sentence("Lists the alias of the account: none or one.", "계정의 별칭을 나열합니다. 별칭은 최대 1개입니다.")
}

/// Imports, exports and the demo on the command line.
extension Sentence {
  /// What was imported, or would have been.
  public static func importedAccount(
    _ account: String, users: Int, groups: Int, roles: Int, policies: Int, profiles: Int, isDryRun: Bool
  ) -> Sentence {
    let english = """
      \(counted(users, "user", "users")), \(counted(groups, "group", "groups")), \(counted(roles, "role", "roles")), \
      \(counted(policies, "customer managed policy", "customer managed policies")) and \
      \(counted(profiles, "instance profile", "instance profiles"))
      """
    let korean = "사용자 \(users)명, 사용자 그룹 \(groups)개, 역할 \(roles)개, 고객 관리형 정책 \(policies)개, 인스턴스 프로파일 \(profiles)개"
    return isDryRun
      ? Sentence(
        "Account \(account) can be imported: \(english). Nothing was kept.",
        "계정 \(account)을(를) 가져올 수 있습니다: \(korean). 저장하지 않았습니다.")
      : Sentence("Imported account \(account): \(english).", "계정 \(account)을(를) 가져왔습니다: \(korean).")
  }

  /// How much of the credential report was taken.
  public static func importedReport(_ rows: Int) -> Sentence {
    Sentence("Took \(rows) rows of the credential report.", "자격 증명 보고서의 \(rows)개 행을 반영했습니다.")
  }

  /// Warnings follow.
  public static func importWarnings(_ count: Int) -> Sentence {
    Sentence(
      "\(count) things that IAM would refuse or that don't fit together were kept or left out:",
      "IAM이 거부하거나 서로 맞지 않는 항목 \(count)건을 유지하거나 제외했습니다.")
  }

  /// More warnings than are shown.
  public static func importMoreWarnings(_ count: Int) -> Sentence {
    Sentence("  and \(count) more of the same kinds", "  같은 종류 외 \(count)건")
  }

  /// How far reading is.
  public static func progressReading(_ percent: Int, entities: Int) -> Sentence {
    Sentence("Importing: \(percent)%, \(entities) entities", "가져오는 중: \(percent)%, 엔터티 \(entities)개")
  }

  /// Reading is over.
  public static func progressIndexing(entities: Int) -> Sentence {
    Sentence("Importing: indexing \(entities) entities", "가져오는 중: 엔터티 \(entities)개 인덱싱")
  }

  /// import.
  public static let summaryImport = Sentence(
    "Imports an account from the output of aws iam get-account-authorization-details.",
    "aws iam get-account-authorization-details의 출력에서 계정을 가져옵니다.")
  /// export.
  public static let summaryExport = Sentence(
    "Prints the account as aws iam get-account-authorization-details does.",
    "계정을 aws iam get-account-authorization-details와 같은 형식으로 출력합니다.")
  /// credential-report.
  public static let summaryCredentialReport = Sentence("Prints the credential report as CSV.", "자격 증명 보고서를 CSV로 출력합니다.")
  /// demo.
  public static let summaryDemo = Sentence("Opens the console on a throw-away sample account.", "임시 예제 계정으로 콘솔을 엽니다.")

  /// FILE of import.
  public static let helpImportFiles = Sentence("The files: all pages of one account.", "한 계정의 모든 페이지 파일")
  /// --credential-report.
  public static let helpCredentialReport = Sentence("The account's credential report (CSV).", "계정의 자격 증명 보고서(CSV)")
  /// --dry-run.
  public static let helpDryRun = Sentence("Read and check everything, and keep nothing.", "모두 읽고 검사하되 저장하지 않기")
  /// --reset.
  public static let helpReset = Sentence("Start with the account as it ships; every demo does.", "처음 상태의 계정으로 시작(데모는 항상 그렇습니다)")
}

private func counted(_ number: Int, _ one: String, _ many: String) -> String {
  "\(number) \(number == 1 ? one : many)"
}

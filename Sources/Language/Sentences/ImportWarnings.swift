/// Importing an account: what IAM would refuse and the import keeps, or leaves out.
extension Sentence {
  /// A quota is exceeded.
  public static func importOverQuota(_ quota: String, _ most: Int, found: Int) -> Sentence {
    Sentence(
      "There are \(found) where \(quota) allows \(most); the account's quota was raised.",
      "\(quota) 할당량은 \(most)이지만 \(found)개가 있어 계정의 할당량을 올렸습니다.")
  }
  /// A managed policy that nobody knows is attached.
  public static func importUnknownPolicy(_ arn: String) -> Sentence {
    Sentence(
      "Policy \(arn) is attached or a boundary, but it is neither in the file nor known; its ARN was kept.",
      "연결되었거나 권한 경계인 정책 \(arn)이(가) 파일에도 카탈로그에도 없습니다. ARN은 그대로 두었습니다.")
  }
  /// An AWS managed policy that isn't in the catalogue.
  public static func importUnknownAWSPolicy(_ arn: String) -> Sentence {
    Sentence("AWS managed policy \(arn) is not in this program's catalogue.", "AWS 관리형 정책 \(arn)이(가) 이 프로그램의 카탈로그에 없습니다.")
  }
  /// An AWS managed policy in another version.
  public static func importOtherAWSVersion(_ version: String, catalogue: String) -> Sentence {
    Sentence(
      "The file has version \(version) of this AWS managed policy; the catalogue's \(catalogue) is in force here.",
      "파일의 AWS 관리형 정책은 버전 \(version)이지만 여기서는 카탈로그의 \(catalogue)이(가) 적용됩니다.")
  }
  /// A group that isn't there.
  public static func importUnknownGroup(_ group: String) -> Sentence {
    Sentence(
      "Users are in the group \(group), which is not in the file; the memberships were left out.",
      "사용자가 속한 사용자 그룹 \(group)이(가) 파일에 없어 소속을 제외했습니다.")
  }
  /// A document that IAM wouldn't take.
  public static func importBadDocument(_ place: String, _ problem: Sentence, line: Int, column: Int) -> Sentence {
    Sentence(
      "IAM would refuse \(place) (line \(line), column \(column)): \(problem.english)",
      "IAM에서 거부할 문서입니다. \(place) (\(line)행 \(column)열): \(problem.korean)")
  }
  /// A document whose percent-encoding can't be undone.
  public static func importGarbledDocument(_ place: String) -> Sentence {
    Sentence(
      "\(place) is percent-encoded in a way that cannot be undone; it was kept as it stands.", "\(place)의 퍼센트 인코딩을 해제할 수 없어 그대로 두었습니다.")
  }
  /// No document.
  public static func importNoDocument(_ place: String) -> Sentence {
    Sentence("\(place) has no document and was left out.", "\(place)에 문서가 없어 제외했습니다.")
  }
  /// No trust policy.
  public static let importNoTrust = Sentence("The role has no trust policy; nobody can assume it.", "역할에 신뢰 정책이 없어 아무도 맡을 수 없습니다.")
  /// An ID of another form.
  public static func importOddID(_ id: String, prefix: String) -> Sentence {
    Sentence("The ID \(id) is not of IAM's form \(prefix)…; it was kept.", "ID \(id)은(는) IAM의 \(prefix)… 형식이 아니지만 그대로 두었습니다.")
  }
  /// No ID.
  public static let importNoID = Sentence("It has no ID; a new one was made.", "ID가 없어 새로 만들었습니다.")
  /// No ARN.
  public static let importNoARN = Sentence("It has no ARN; it gets the one of its path and name.", "ARN이 없어 경로와 이름으로 만들었습니다.")
  /// Another ARN.
  public static func importWrongARN(_ arn: String, right: String) -> Sentence {
    Sentence("The ARN \(arn) does not fit; it is \(right) here.", "ARN \(arn)이(가) 맞지 않아 여기서는 \(right)입니다.")
  }
  /// An entity of another account.
  public static func importForeignARN(_ arn: String, account: String) -> Sentence {
    Sentence(
      "The ARN \(arn) belongs to another account; it was kept as part of \(account).", "ARN \(arn)은(는) 다른 계정의 것이지만 \(account)의 항목으로 가져왔습니다."
    )
  }
  /// A name IAM wouldn't take.
  public static func importBadName(_ problem: Sentence) -> Sentence {
    Sentence("IAM would refuse the name, which was kept: \(problem.english)", "IAM에서 거부할 이름이지만 그대로 두었습니다: \(problem.korean)")
  }
  /// A path IAM wouldn't take.
  public static func importBadPath(_ path: String, used: String) -> Sentence {
    Sentence("The path \(path) is not of IAM's form; it is \(used) here.", "경로 \(path)은(는) IAM의 형식이 아니므로 여기서는 \(used)입니다.")
  }
  /// Tags IAM wouldn't take.
  public static func importBadTag(_ problem: Sentence) -> Sentence {
    Sentence("IAM would refuse a tag, which was kept: \(problem.english)", "IAM에서 거부할 태그이지만 그대로 두었습니다: \(problem.korean)")
  }
  /// Another value IAM wouldn't take.
  public static func importBadValue(_ problem: Sentence) -> Sentence {
    Sentence("IAM would refuse a value, which was kept: \(problem.english)", "IAM에서 거부할 값이지만 그대로 두었습니다: \(problem.korean)")
  }
  /// A name that is taken.
  public static func importNameTaken(_ name: String) -> Sentence {
    Sentence(
      "Another one of the name \(name) came before, without regard to case; this one was left out.",
      "대소문자 구분 없이 이름이 \(name)인 항목이 이미 있어 이 항목은 제외했습니다.")
  }
  /// A default version that isn't there.
  public static func importNoDefaultVersion(_ version: String) -> Sentence {
    Sentence(
      "The default version \(version) is not among the policy's versions; it was kept.", "기본 버전 \(version)이(가) 정책의 버전 중에 없지만 그대로 두었습니다.")
  }
  /// No versions at all.
  public static let importNoVersions = Sentence("The policy has no versions and therefore grants nothing.", "정책에 버전이 없어 아무 권한도 부여하지 않습니다.")
  /// A version's ID of another form, or twice.
  public static func importBadVersion(_ version: String) -> Sentence {
    Sentence(
      "The version ID \(version) is missing, of another form or there twice; the version was left out.",
      "버전 ID \(version)이(가) 없거나 형식이 다르거나 중복되어 버전을 제외했습니다.")
  }
  /// A date that can't be read.
  public static func importBadDate(_ member: String, _ text: String) -> Sentence {
    Sentence(
      "\(member) is missing or no date (\(text)); the time of the import was taken.", "\(member)이(가) 없거나 날짜가 아니므로(\(text)) 가져온 시각으로 정했습니다.")
  }
  /// A page that says that others follow.
  public static let importTruncated = Sentence(
    "The last page says that more pages follow; import them together with these.", "마지막 페이지 뒤에 다른 페이지가 더 있습니다. 함께 가져오십시오.")
  /// A user of the report who isn't in the account.
  public static func importReportStranger(_ name: String) -> Sentence {
    Sentence(
      "The credential report has a user \(name) who is not in the account; the row was left out.",
      "자격 증명 보고서의 사용자 \(name)이(가) 계정에 없어 행을 제외했습니다.")
  }
  /// A user who isn't in the report.
  public static let importReportGap = Sentence("The credential report has no row for this user.", "자격 증명 보고서에 이 사용자의 행이 없습니다.")
  /// A value of the report that none of its columns has.
  public static func reportOddValue(_ column: String) -> Sentence {
    Sentence("the column \(column) of the credential report holds another kind of value.", "자격 증명 보고서의 \(column) 열에 다른 종류의 값이 있습니다.")
  }
}

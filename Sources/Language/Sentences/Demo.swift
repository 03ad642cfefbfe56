/// The demo account: people, teams and what policies are for, in each language. Names and values become tags, so they keep to letters, digits,
/// spaces and `_.:/=+-@`.
extension Sentence {
  /// The tag key for a person's name.
  public static let demoNameKey = Sentence("name", "이름")
  /// The tag key for a team.
  public static let demoTeamKey = Sentence("team", "팀")
  /// The tag key for a job.
  public static let demoJobKey = Sentence("job", "직무")
  /// The tag key for what a program or role serves.
  public static let demoPurposeKey = Sentence("purpose", "용도")

  /// Teams.
  public static let demoPlatform = Sentence("platform", "플랫폼")
  /// Teams.
  public static let demoData = Sentence("data", "데이터")
  /// Teams.
  public static let demoSecurity = Sentence("security", "보안")
  /// Teams.
  public static let demoFinance = Sentence("finance", "재무")
  /// Teams.
  public static let demoSupport = Sentence("support", "고객 지원")
  /// Teams.
  public static let demoMobile = Sentence("mobile", "모바일")
  /// Teams.
  public static let demoPartner = Sentence("partner", "협력사")

  /// Jobs.
  public static let demoLead = Sentence("team lead", "팀장")
  /// Jobs.
  public static let demoEngineer = Sentence("engineer", "엔지니어")
  /// Jobs.
  public static let demoAnalyst = Sentence("analyst", "분석가")
  /// Jobs.
  public static let demoAuditor = Sentence("auditor", "감사 담당")
  /// Jobs.
  public static let demoAccountant = Sentence("accountant", "회계 담당")
  /// Jobs.
  public static let demoAgent = Sentence("support agent", "상담원")
  /// Jobs.
  public static let demoIntern = Sentence("intern", "인턴")
  /// Jobs.
  public static let demoContractor = Sentence("contractor", "외주 개발자")
  /// Jobs.
  public static let demoProgram = Sentence("program", "프로그램")

  /// The names of the demo account's people and programs, by user name.
  public static let demoNames: [String: Sentence] = [
    "minjun.kim": Sentence("Kim Minjun", "김민준"), "seoyeon.lee": Sentence("Lee Seoyeon", "이서연"),
    "jiho.park": Sentence("Park Jiho", "박지호"), "haeun.choi": Sentence("Choi Haeun", "최하은"),
    "doyun.jung": Sentence("Jung Doyun", "정도윤"), "sua.kang": Sentence("Kang Sua", "강수아"),
    "yejun.cho": Sentence("Cho Yejun", "조예준"), "jiwoo.yoon": Sentence("Yoon Jiwoo", "윤지우"),
    "eunseo.jang": Sentence("Jang Eunseo", "장은서"), "siwoo.lim": Sentence("Lim Siwoo", "임시우"),
    "chaewon.han": Sentence("Han Chaewon", "한채원"), "junseo.oh": Sentence("Oh Junseo", "오준서"),
    "nayoung.seo": Sentence("Seo Nayoung", "서나영"), "taeyang.shin": Sentence("Shin Taeyang", "신태양"),
    "bora.kwon": Sentence("Kwon Bora", "권보라"), "hyunwoo.song": Sentence("Song Hyunwoo", "송현우"),
    "minji.ahn": Sentence("Ahn Minji", "안민지"), "anna.keller": Sentence("Anna Keller", "안나 켈러"),
    "marco.rossi": Sentence("Marco Rossi", "마르코 로시"), "sora.hwang": Sentence("Hwang Sora", "황소라"),
    "hana.yu": Sentence("Yu Hana", "유하나"), "dohyun.ryu": Sentence("Ryu Dohyun", "류도현"),
    "yuna.moon": Sentence("Moon Yuna", "문유나"), "kyungmin.noh": Sentence("Noh Kyungmin", "노경민"),
    "sangwoo.nam": Sentence("Nam Sangwoo", "남상우"),
    "ci-deployer": Sentence("release pipeline", "배포 파이프라인"), "night-batch": Sentence("nightly settlement", "야간 정산 배치"),
    "metrics-agent": Sentence("metrics collector", "지표 수집기"), "legacy-ftp": Sentence("old FTP bridge", "구형 FTP 연계"),
  ]

  /// Descriptions of the demo account's policies, by name.
  public static let demoPolicies: [String: Sentence] = [
    "deploy-artifacts": Sentence("Publishes build results and starts deployments.", "빌드 결과물을 게시하고 배포를 시작합니다."),
    "data-lake-read": Sentence("Reads the data lake's curated zone.", "데이터 레이크의 정제 영역을 읽습니다."),
    "data-lake-write": Sentence("Writes into the data lake's raw zone.", "데이터 레이크의 원본 영역에 씁니다."),
    "prod-secrets-read": Sentence("Reads the production services' secrets.", "운영 서비스의 보안 암호를 읽습니다."),
    "developer-boundary": Sentence("The most that developers may ever do.", "개발자가 가질 수 있는 최대 권한입니다."),
    "contractor-boundary": Sentence("The most that contractors may ever do.", "외주 인력이 가질 수 있는 최대 권한입니다."),
    "require-mfa": Sentence("Denies all but setting MFA up while nobody signed in with it.", "MFA 없이 로그인하면 MFA 설정 외의 작업을 모두 거부합니다."),
    "manage-own-credentials": Sentence(
      "Lets users look after their own password, access keys and MFA devices.", "사용자가 자신의 암호, 액세스 키, MFA 디바이스를 관리하게 합니다."),
    "start-anything": Sentence("Starts build jobs with any role.", "임의의 역할로 빌드 작업을 시작합니다."),
    "legacy-ftp-import": Sentence("Fetches files for the FTP bridge that was switched off.", "종료된 FTP 연계용 파일을 가져옵니다."),
    "cost-reports": Sentence("Reads cost and usage reports.", "비용 및 사용량 보고서를 읽습니다."),
  ]
}

/// What should be put right about an account's credentials.
extension Sentence {
  /// The label in front of findings.
  public static let factFindings = Sentence("To put right", "조치 필요")
  /// The root user has access keys.
  public static let findingRootKeys = Sentence(
    "The root user has access keys; delete them.", "루트 사용자에게 액세스 키가 있습니다. 삭제하십시오.")
  /// The root user has no MFA device.
  public static let findingRootMFA = Sentence(
    "The root user signs in without MFA; enable a device.", "루트 사용자에게 MFA 디바이스가 없습니다. 디바이스를 활성화하십시오.")
  /// Users sign in with a password alone.
  public static func findingPasswords(_ count: Int) -> Sentence {
    let korean = "MFA 디바이스 없이 콘솔 암호만 있는 사용자가 \(number(count))명입니다."
    return count == 1
      ? Sentence("One user has a console password and no MFA device.", korean)
      : Sentence("\(number(count)) users have a console password and no MFA device.", korean)
  }
  /// Access keys are old.
  public static func findingOldKeys(_ count: Int, days: Int64) -> Sentence {
    let korean = "생성한 지 \(days)일이 지난 활성 액세스 키가 \(number(count))개입니다."
    return count == 1
      ? Sentence("One active access key is older than \(days) days.", korean)
      : Sentence("\(number(count)) active access keys are older than \(days) days.", korean)
  }
}

/// The pages of MFA devices.
extension Sentence {
  /// The form and the page of a new device.
  public static func assignDeviceTitle(_ owner: Sentence) -> Sentence {
    Sentence("Assign MFA device to \(owner.english)", "\(owner.korean)에 MFA 디바이스 할당")
  }
  /// The device's name.
  public static let deviceName = Sentence("Device name", "디바이스 이름")
  /// About the name.
  public static let deviceNameHelp = Sentence(
    "It is part of the device's ARN and stands in the authenticator app. The next page shows a QR code and the secret once.",
    "디바이스 ARN의 일부이며 인증 앱에 표시됩니다. 다음 페이지에 QR 코드와 비밀 키가 한 번만 표시됩니다.")
  /// Above the secret, beside the code.
  public static let deviceScan = Sentence(
    "1. Scan the code with an authenticator app, or type the secret into it:", "1. 인증 앱으로 코드를 스캔하거나 비밀 키를 앱에 입력하십시오.")
  /// Above the secret, where the code has no room.
  public static func deviceTooSmall(_ columns: Int, _ rows: Int) -> Sentence {
    Sentence(
      "1. The QR code needs a terminal of \(columns)x\(rows). Type the secret into the app:",
      "1. QR 코드를 표시하려면 \(columns)x\(rows) 터미널이 필요합니다. 비밀 키를 앱에 입력하십시오.")
  }
  /// The secret.
  public static let deviceSecret = Sentence("Secret", "비밀 키")
  /// Above the codes' fields.
  public static let deviceCodes = Sentence(
    "2. Enter two codes that follow each other; the app shows a new one every 30 seconds.", "2. 연속된 코드 두 개를 입력하십시오. 앱은 30초마다 새 코드를 표시합니다.")
  /// The first code.
  public static let mfaCode1 = Sentence("MFA code 1", "MFA 코드 1")
  /// The second code.
  public static let mfaCode2 = Sentence("MFA code 2", "MFA 코드 2")
  /// About the codes.
  public static let mfaCodesHelp = Sentence(
    "Two codes that the device shows one after the other, at most 30 seconds apart.", "디바이스에 연속해서 표시되는 코드 두 개입니다. 최대 30초 간격입니다.")
  /// What a code is.
  public static let sixDigits = Sentence("A code has six digits and nothing else.", "코드는 6자리 숫자입니다.")
  /// The button.
  public static let enableDevice = Sentence("Assign", "할당")
  /// It runs.
  public static let enablingDevice = Sentence("Checking the codes…", "코드를 확인하는 중…")
  /// It is done.
  public static func deviceEnabled(_ name: String) -> Sentence {
    Sentence("MFA device \(name) is assigned; the next sign-in asks for its code.", "MFA 디바이스 \(name)을(를) 할당했습니다. 다음 로그인부터 코드가 필요합니다.")
  }
  /// A question before the page is left.
  public static let leaveDeviceTitle = Sentence("Leave without assigning?", "할당하지 않고 나가기")
  /// What is lost.
  public static let leaveDeviceQuestion = Sentence(
    "The device isn't assigned yet. It is deleted, and what the app has scanned is of no use.",
    "디바이스가 아직 할당되지 않았습니다. 나가면 디바이스가 삭제되고 앱에 스캔한 항목은 사용할 수 없습니다.")
  /// Turns dark and light of the code round.
  public static let invertCode = Sentence("Invert code", "코드 반전")
  /// Copies the secret without showing it.
  public static let copyDeviceSecret = Sentence("Copy secret", "비밀 키 복사")
  /// It was copied.
  public static let deviceSecretSent = Sentence(
    "The secret was sent to the terminal's clipboard; it wasn't shown.", "비밀 키를 터미널 클립보드로 전송했습니다. 화면에는 표시되지 않았습니다.")

  /// The key that assigns a device.
  public static let keyAssignMFA = Sentence("Assign MFA", "MFA 할당")
  /// The key that resynchronises one.
  public static let keyResync = Sentence("Resync", "재동기화")
  /// The form.
  public static func resyncTitle(_ name: String) -> Sentence {
    Sentence("Resynchronize MFA device \(name)", "MFA 디바이스 \(name) 재동기화")
  }
  /// About the form.
  public static let resyncHelp = Sentence(
    "Two codes that follow each other tell how far the device's clock is off; up to eight hours are found.",
    "연속된 코드 두 개로 디바이스 시계의 오차를 계산합니다. 최대 8시간까지 보정합니다.")
  /// It is done.
  public static func deviceResynced(_ name: String) -> Sentence {
    Sentence("MFA device \(name) is in step again.", "MFA 디바이스 \(name)을(를) 재동기화했습니다.")
  }
  /// The question's title.
  public static let deactivateDeviceTitle = Sentence("Remove MFA device", "MFA 디바이스 제거")
  /// The question.
  public static func deactivateDeviceQuestion(_ name: String) -> Sentence {
    Sentence(
      "MFA device \(name) is deactivated and deleted; its codes count no more.",
      "MFA 디바이스 \(name)을(를) 비활성화하고 삭제합니다. 해당 디바이스의 코드는 더 이상 사용할 수 없습니다.")
  }
  /// It is a user's last.
  public static let lastDevice = Sentence(
    "It is the last one: from then on the password alone is enough to sign in.", "마지막 디바이스입니다. 제거하면 암호만으로 로그인할 수 있습니다.")
  /// It is the root user's last.
  public static let lastRootDevice = Sentence(
    "It is the root user's last one: who knows the password then owns the whole account. IAM advises to keep MFA on the root user.",
    "루트 사용자의 마지막 디바이스입니다. 제거하면 암호를 아는 사람이 계정 전체를 소유하게 됩니다. IAM은 루트 사용자의 MFA를 유지하도록 권장합니다.")
  /// It is done.
  public static func deviceDeactivated(_ name: String) -> Sentence {
    Sentence("MFA device \(name) was removed.", "MFA 디바이스 \(name)을(를) 제거했습니다.")
  }
}

/// The tab and the pages of somebody's credentials.
extension Sentence {
  /// The status of a credential.
  public static let columnStatus = Sentence("Status", "상태")
  /// How old it is.
  public static let columnAge = Sentence("Age", "사용 기간")
  /// A console password.
  public static let consolePassword = Sentence("Console password", "콘솔 암호")
  /// An access key.
  public static let accessKey = Sentence("Access key", "액세스 키")
  /// An MFA device.
  public static let mfaDevice = Sentence("MFA device", "MFA 디바이스")
  /// Attempts to sign in.
  public static let signInState = Sentence("Sign-in", "로그인")
  /// A fact of an imported report.
  public static let importedFact = Sentence("Imported report", "가져온 보고서")
  /// No console access.
  public static let accessOff = Sentence("no console access", "콘솔 액세스 없음")
  /// Since when.
  public static func enabledSince(_ day: String) -> Sentence { Sentence("since \(day)", "\(day)부터 활성") }
  /// The password has expired.
  public static let passwordExpired = Sentence("expired", "만료됨")
  /// A new password is wanted.
  public static let passwordResetPending = Sentence("new one required", "새 암호 생성 필요")
  /// When it expires.
  public static func expiresOn(_ day: String) -> Sentence { Sentence("expires \(day)", "\(day) 만료") }
  /// Never used.
  public static let neverUsed = Sentence("never used", "사용한 적 없음")
  /// No device.
  public static let noDevice = Sentence("none assigned", "할당되지 않음")
  /// In use.
  public static let statusActive = Sentence("active", "활성")
  /// Not in use.
  public static let statusInactive = Sentence("inactive", "비활성")
  /// An age that is too high.
  public static func oldDays(_ days: Int64) -> Sentence { Sentence("\(days) days, old", "\(days)일(오래됨)") }
  /// Locked out.
  public static func lockedUntil(_ moment: String) -> Sentence { Sentence("locked until \(moment)", "\(moment)까지 잠김") }
  /// Failures.
  public static func failedAttempts(_ count: Int) -> Sentence {
    Sentence(count == 1 ? "1 failed attempt" : "\(count) failed attempts", "실패한 시도 \(count)회")
  }
  /// Nothing stands out.
  public static let signInOpen = Sentence("no failed attempts", "실패한 시도 없음")
  /// A sentence that should be read.
  public static let notice = Sentence("Note", "참고")

  // Keys.
  /// Console access.
  public static let keyConsoleAccess = Sentence("Console access", "콘솔 액세스")
  /// A new access key.
  public static let keyNewAccessKey = Sentence("New access key", "액세스 키 생성")
  /// Activates.
  public static let keyActivate = Sentence("Activate", "활성화")
  /// Deactivates.
  public static let keyDeactivate = Sentence("Deactivate", "비활성화")
  /// Takes console access away.
  public static let keyRemoveAccess = Sentence("Remove console access", "콘솔 액세스 제거")
  /// The root user's credentials.
  public static let keyRootCredentials = Sentence("Root credentials", "루트 자격 증명")
  /// The password policy.
  public static let keyPasswordPolicy = Sentence("Password policy", "암호 정책")
  /// Goes on.
  public static let hintGoOn = Sentence("Continue", "계속")
  /// To the next page.
  public static let buttonNext = Sentence("Next", "다음")
  /// To the page before.
  public static let buttonBack = Sentence("Back", "이전")
  /// What is entered is being saved.
  public static let formSaving = Sentence("saving…", "저장 중…")
  /// Which page of how many.
  public static func formPage(_ number: Int, of count: Int, _ name: Sentence) -> Sentence {
    Sentence("\(number)/\(count) \(name.english)", "\(number)/\(count) \(name.korean)")
  }

  // The last way in.
  /// What it means.
  public static let lastWayIn = Sentence(
    "Nobody could sign in as an administrator any more: only the store's local owner (iamdesk --local) could let somebody in again.",
    "더 이상 아무도 관리자로 로그인할 수 없게 됩니다. 스토어의 로컬 소유자(iamdesk --local)만 다시 로그인을 허용할 수 있습니다.")
  /// A change that would do so is held back.
  public static let lastWayTitle = Sentence("Nobody could sign in as administrator", "관리자 로그인 불가 경고")
  /// Done all the same.
  public static let saveAnyway = Sentence("Save anyway", "그래도 저장")
  /// It was held back, and nothing is done.
  public static let lastWayKept = Sentence(
    "Nothing was changed: somebody must stay who can sign in as an administrator.", "변경하지 않았습니다. 관리자로 로그인할 수 있는 사용자가 남아 있어야 합니다.")
  /// What is to be typed.
  public static func accountIDToType(_ id: String) -> Sentence { Sentence("To go on, type the account ID \(id)", "계속하려면 계정 ID \(id) 입력") }
  /// Taking console access away.
  public static func removeAccessQuestion(_ name: String) -> Sentence {
    Sentence(
      "Delete the console password of \(name)? Console sessions of \(name) end; access keys go on working.",
      "\(name)의 콘솔 암호를 삭제하시겠습니까? \(name)의 콘솔 세션이 종료되며 액세스 키는 계속 작동합니다.")
  }
  /// It is gone.
  public static func consoleRemoved(_ name: String) -> Sentence {
    Sentence("\(name) has no console access any more.", "\(name)의 콘솔 액세스를 제거했습니다.")
  }
  /// The root user's password is set elsewhere.
  public static let rootPasswordElsewhere = Sentence(
    "The root user's password is set with iamdesk call SetRootPassword, or by the root user herself.",
    "루트 사용자의 암호는 iamdesk call SetRootPassword로 설정하거나 루트 사용자가 직접 변경합니다.")
  /// The root user's keys are made by the root user.
  public static let rootKeysElsewhere = Sentence(
    "Only the root user can create access keys of the root user; sign in as the root user.",
    "루트 사용자의 액세스 키는 루트 사용자만 생성할 수 있습니다. 루트 사용자로 로그인하십시오.")
}

/// Access keys.
extension Sentence {
  /// A key was activated.
  public static func keyActivated(_ id: String) -> Sentence { Sentence("Access key \(id) is active.", "액세스 키 \(id)을(를) 활성화했습니다.") }
  /// A key was deactivated.
  public static func keyDeactivated(_ id: String) -> Sentence { Sentence("Access key \(id) is inactive.", "액세스 키 \(id)을(를) 비활성화했습니다.") }
  /// A key was deleted.
  public static func keyDeleted(_ id: String) -> Sentence { Sentence("Access key \(id) was deleted.", "액세스 키 \(id) 삭제를 완료했습니다.") }
  /// Deactivating.
  public static func deactivateKeyQuestion(_ id: String) -> Sentence {
    Sentence(
      "Deactivate access key \(id)? Requests that are signed with it will be refused until it is activated again.",
      "액세스 키 \(id)을(를) 비활성화하시겠습니까? 다시 활성화할 때까지 이 키로 서명한 요청은 거부됩니다.")
  }
  /// Deleting: the title.
  public static let deleteKeyTitle = Sentence("Delete access key", "액세스 키 삭제")
  /// Deleting a key that is in use.
  public static func deleteActiveKeyQuestion(_ id: String) -> Sentence {
    Sentence(
      "Access key \(id) is still active. Delete it for good? Deactivating it first shows whether anything still needs it.",
      "액세스 키 \(id)은(는) 아직 활성 상태입니다. 영구적으로 삭제하시겠습니까? 먼저 비활성화하면 아직 필요한지 확인할 수 있습니다.")
  }
  /// Deleting.
  public static func deleteKeyQuestion(_ id: String) -> Sentence {
    Sentence("Delete access key \(id) for good?", "액세스 키 \(id)을(를) 영구적으로 삭제하시겠습니까?")
  }
  /// What a key is.
  public static func keyFacts(_ id: String, isActive: Bool, created: String, days: Int64) -> Sentence {
    Sentence(
      "\(id), \(isActive ? "active" : "inactive"), created \(created) UTC (\(days) days ago).",
      "\(id), \(isActive ? "활성" : "비활성"), \(created) UTC 생성(\(days)일 전).")
  }
  /// Its last use.
  public static func keyLastUsed(_ moment: String, service: String, region: String) -> Sentence {
    Sentence("Last used \(moment) UTC for \(service) in \(region).", "마지막 사용: \(moment) UTC, 서비스 \(service), 리전 \(region).")
  }
  /// No use.
  public static let keyNeverUsed = Sentence("It was never used.", "사용한 적이 없습니다.")
  /// What it is for.
  public static func keyDescription(_ text: String) -> Sentence { Sentence("Description: \(text)", "설명: \(text)") }
  /// The secret isn't there any more.
  public static let secretIsGone = Sentence(
    "Its secret access key was shown once and can't be shown again. If it is lost, delete this key and create a new one.",
    "비밀 액세스 키는 한 번만 표시되며 다시 표시할 수 없습니다. 분실한 경우 이 키를 삭제하고 새 키를 생성하십시오.")

  /// A new key: the title.
  public static func newAccessKeyTitle(_ name: Sentence) -> Sentence {
    Sentence("Create access key for \(name.english)", "\(name.korean)의 액세스 키 생성")
  }
  /// The button.
  public static let createAccessKey = Sentence("Create access key", "액세스 키 생성")
  /// What it is for.
  public static let useCase = Sentence("Use case", "사용 사례")
  /// About the use case.
  public static let useCaseHelp = Sentence(
    "Long-term keys are what leaks most often; for most uses there is something better.",
    "장기 액세스 키는 가장 자주 유출되는 자격 증명입니다. 대부분의 용도에는 더 나은 방법이 있습니다.")
  /// The AWS CLI.
  public static let useCaseCLI = Sentence("Command Line Interface (CLI)", "명령줄 인터페이스(CLI)")
  /// Code on one's own machine.
  public static let useCaseLocalCode = Sentence("Local code", "로컬 코드")
  /// A compute service.
  public static let useCaseCompute = Sentence("Application running on an AWS compute service", "AWS 컴퓨팅 서비스에서 실행되는 애플리케이션")
  /// Somebody else's service.
  public static let useCaseThirdParty = Sentence("Third-party service", "서드 파티 서비스")
  /// Outside AWS.
  public static let useCaseOutside = Sentence("Application running outside AWS", "AWS 외부에서 실행되는 애플리케이션")
  /// Something else.
  public static let useCaseOther = Sentence("Other", "기타")
  /// What would be better.
  public static let betterWay = Sentence("Better way", "더 나은 방법")
  /// Instead of a key for the CLI.
  public static let betterThanCLI = Sentence(
    "Sign the CLI in with IAM Identity Center (aws configure sso), or work in CloudShell: both hand out short-term credentials.",
    "IAM Identity Center로 CLI에 로그인(aws configure sso)하거나 CloudShell을 사용하십시오. 둘 다 단기 자격 증명을 제공합니다.")
  /// Instead of a key for local code.
  public static let betterThanLocalCode = Sentence(
    "Let the IDE's toolkit or the SDK take short-term credentials from IAM Identity Center.",
    "IDE 도구 키트나 SDK가 IAM Identity Center에서 단기 자격 증명을 받도록 하십시오.")
  /// Instead of a key on a compute service.
  public static let betterThanCompute = Sentence(
    "Give the instance, function or task a role: its credentials come and go by themselves.",
    "인스턴스, 함수 또는 작업에 역할을 연결하십시오. 자격 증명이 자동으로 발급되고 교체됩니다.")
  /// Instead of a key for somebody else's service.
  public static let betterThanThirdParty = Sentence(
    "Create a role that the service's account may assume, with an external ID, and take it back when you part.",
    "서비스의 계정이 외부 ID로 맡을 수 있는 역할을 생성하고, 더 이상 사용하지 않으면 회수하십시오.")
  /// Instead of a key outside AWS.
  public static let betterThanOutside = Sentence(
    "Use IAM Roles Anywhere: a certificate of your own is exchanged for short-term credentials.",
    "IAM Roles Anywhere를 사용하십시오. 자체 인증서로 단기 자격 증명을 받을 수 있습니다.")
  /// For other uses.
  public static let betterThanOther = Sentence(
    "If it must be a key: the fewest permissions, never in code, a new one every 90 days, deleted when it isn't needed.",
    "키가 꼭 필요하면 최소 권한만 부여하고, 코드에 넣지 말고, 90일마다 교체하고, 필요 없으면 삭제하십시오.")
  /// The box to tick: its label.
  public static let confirmation = Sentence("Confirmation", "확인")
  /// The box to tick.
  public static let understoodBetterWay = Sentence(
    "I understand the above recommendation and want to proceed to create an access key", "위의 권장 사항을 이해했으며 액세스 키 생성을 계속합니다")
  /// It isn't ticked.
  public static let tickToGoOn = Sentence("Press Space to confirm that you want a key all the same.", "키가 필요하면 스페이스 키를 눌러 확인하십시오.")
  /// About the description.
  public static let keyDescriptionHelp = Sentence(
    "Where the key is used and what for, so that somebody can tell later whether it is still needed.",
    "나중에 필요 여부를 판단할 수 있도록 키의 사용 위치와 용도를 입력합니다.")
  /// A key is there.
  public static let accessKeyCreated = Sentence("The access key was created.", "액세스 키 생성을 완료했습니다.")
  /// The root user's key: the title.
  public static let rootKeyTitle = Sentence("Access key for the root user", "루트 사용자의 액세스 키")
  /// Why not.
  public static let rootKeyAdvice = Sentence(
    "Don't: a key of the root user may do everything in this account, and no policy can narrow it.",
    "권장하지 않습니다. 루트 사용자의 액세스 키는 이 계정에서 모든 작업을 할 수 있으며 정책으로 제한할 수 없습니다.")
  /// What would be better.
  public static let rootKeyBetter = Sentence(
    "Create an IAM user or a role with the permissions that the task needs, and use its credentials.",
    "작업에 필요한 권한이 있는 IAM 사용자나 역할을 생성하고 그 자격 증명을 사용하십시오.")
}

/// What is seen once.
extension Sentence {
  /// A new key's page.
  public static let retrieveKeyTitle = Sentence("Retrieve access key", "액세스 키 검색")
  /// The access key ID.
  public static let accessKeyID = Sentence("Access key ID", "액세스 키 ID")
  /// The secret access key.
  public static let secretAccessKey = Sentence("Secret access key", "비밀 액세스 키")
  /// It is shown once.
  public static let keyShownOnce = Sentence(
    "This is the only time that the secret access key can be seen or downloaded. It can't be recovered later.",
    "비밀 액세스 키는 지금만 보거나 다운로드할 수 있습니다. 나중에 복구할 수 없습니다.")
  /// How the CLI takes it.
  public static let keyForCLI = Sentence(
    "For the AWS CLI: run aws configure and paste both, or aws configure import --csv file://… with the downloaded file.",
    "AWS CLI에서는 aws configure를 실행하여 두 값을 붙여 넣거나 aws configure import --csv file://…로 다운로드한 파일을 사용합니다.")
  /// How to treat it.
  public static let keyCare = Sentence(
    "Never keep it in plain text or in code; deactivate it when it isn't needed, and replace it every 90 days.",
    "일반 텍스트나 코드에 보관하지 마십시오. 필요 없으면 비활성화하고 90일마다 교체하십시오.")
  /// A new password's page.
  public static let retrievePasswordTitle = Sentence("Retrieve password", "암호 검색")
  /// It is shown once.
  public static let passwordShownOnce = Sentence(
    "This is the only time that the password can be seen or downloaded.", "암호는 지금만 보거나 다운로드할 수 있습니다.")
  /// How to hand it over.
  public static let passwordHandOver = Sentence(
    "Give the user the sign-in URL, the user name and the password, the password by another way than the rest.",
    "사용자에게 로그인 URL, 사용자 이름, 암호를 전달하십시오. 암호는 다른 경로로 전달하십시오.")
  /// Leaving: the title.
  public static let onceLeaveTitle = Sentence("Not confirmed as saved", "저장을 확인하지 않음")
  /// Leaving: the question.
  public static func onceLeaveQuestion(_ what: Sentence) -> Sentence {
    Sentence(
      "Leave without saving? The \(what.english.lowercased()) can't be shown again.",
      "저장하지 않고 나가시겠습니까? \(Particle.topic.after(what.korean)) 다시 표시할 수 없습니다.")
  }
  /// Leaving: the answer.
  public static let onceLeave = Sentence("Leave", "나가기")
  /// The button.
  public static let onceSaved = Sentence("I have saved it", "저장했음")
  /// How long the page stays.
  public static let onceStays = Sentence("Closes after two minutes without a key.", "2분 동안 키 입력이 없으면 닫습니다.")
  /// How long it still stays.
  public static func onceCloses(in seconds: Int) -> Sentence {
    Sentence("Closes in \(seconds) s; any key keeps it open.", "\(seconds)초 후 닫습니다(키를 누르면 유지).")
  }
  /// Copies the secret.
  public static let keyCopySecret = Sentence("Copy", "복사")
  /// Copies the first fact.
  public static func keyCopyFirst(_ what: Sentence) -> Sentence { Sentence("Copy \(what.english)", "\(what.korean) 복사") }
  /// The secret went to the terminal's clipboard.
  public static func secretSent(_ what: Sentence) -> Sentence {
    Sentence(
      "The \(what.english.lowercased()) was sent to the terminal; its clipboard has it if the terminal allows that.",
      "\(Particle.object.after(what.korean)) 터미널로 보냈습니다. 터미널이 허용하면 클립보드에 복사됩니다.")
  }
  /// Downloads.
  public static let keyDownload = Sentence("Download .csv", ".csv 다운로드")
  /// Downloading: the title.
  public static let downloadTitle = Sentence("Download .csv", ".csv 다운로드")
  /// Downloading: the question.
  public static let downloadQuestion = Sentence(
    "Where to? Only you may read the file, and nothing that exists is written over.",
    "저장할 경로를 입력하십시오. 파일은 본인만 읽을 수 있으며 기존 파일은 덮어쓰지 않습니다.")
  /// It is written.
  public static func downloadedTo(_ path: String) -> Sentence {
    Sentence("Saved to \(path), readable by you alone.", "\(path)에 저장했습니다. 본인만 읽을 수 있습니다.")
  }
}

/// Console passwords that are set for somebody.
extension Sentence {
  /// Enabling.
  public static func enableConsoleTitle(_ name: String) -> Sentence { Sentence("Enable console access for \(name)", "\(name)의 콘솔 액세스 활성화") }
  /// Changing.
  public static func setPasswordTitle(_ name: String) -> Sentence {
    Sentence("Set a new console password for \(name)", "\(name)의 새 콘솔 암호 설정")
  }
  /// The button that enables.
  public static let enableConsole = Sentence("Enable console access", "콘솔 액세스 활성화")
  /// The button that sets.
  public static let setPassword = Sentence("Set password", "암호 설정")
  /// It is enabled.
  public static func consoleEnabled(_ name: String) -> Sentence { Sentence("\(name) has console access.", "\(name)의 콘솔 액세스를 활성화했습니다.") }
  /// It is set.
  public static func passwordSet(_ name: String) -> Sentence { Sentence("The password of \(name) is set.", "\(name)의 암호를 설정했습니다.") }
  /// Made up.
  public static let passwordAutomatic = Sentence("Automatic password", "자동 생성된 암호")
  /// One's own.
  public static let passwordOwn = Sentence("Custom password", "사용자 지정 암호")
  /// About the choice.
  public static let passwordKindHelp = Sentence(
    "An automatic password follows the password policy and is shown once, on the next page.", "자동 생성된 암호는 암호 정책을 따르며 다음 화면에서 한 번만 표시됩니다.")
  /// The field.
  public static let customPassword = Sentence("Password", "암호")
  /// What happens at the next sign-in: the label.
  public static let nextSignIn = Sentence("Next sign-in", "다음 로그인")
  /// What happens at the next sign-in.
  public static let mustCreateNew = Sentence("Users must create a new password at next sign-in", "다음 로그인 시 새 암호를 생성해야 함")
  /// The password stays.
  public static let keepsPassword = Sentence("the password stays", "암호 유지")
  /// About it.
  public static let mustCreateNewHelp = Sentence(
    "Recommended: then only the user knows the password. The policy IAMUserChangePassword is attached unless all users may change their own.",
    "권장합니다. 사용자만 암호를 알게 됩니다. 모든 사용자에게 암호 변경이 허용되지 않으면 IAMUserChangePassword 정책을 연결합니다.")
}

/// The pages of a new user.
extension Sentence {
  /// Who it is.
  public static let pageWho = Sentence("User details", "사용자 세부 정보")
  /// Everything once more.
  public static let pageReview = Sentence("Review and create", "검토 및 생성")
  /// Console access: the label.
  public static let consoleAccess = Sentence("Console access", "콘솔 액세스")
  /// Console access.
  public static let giveConsoleAccess = Sentence("Provide user access to the console", "사용자에게 콘솔 액세스 제공")
  /// About it.
  public static let consoleAccessHelp = Sentence(
    "With a password the user can sign in; programs need access keys instead, which are made on the user's page.",
    "암호가 있으면 사용자가 로그인할 수 있습니다. 프로그램에는 사용자 화면에서 생성하는 액세스 키가 필요합니다.")
  /// How permissions are given.
  public static let permissionsWay = Sentence("Permissions options", "권한 옵션")
  /// By groups.
  public static let wayGroups = Sentence("Add user to group", "그룹에 사용자 추가")
  /// Like another user.
  public static let wayCopy = Sentence("Copy permissions", "권한 복사")
  /// Directly.
  public static let wayAttach = Sentence("Attach policies directly", "직접 정책 연결")
  /// About them.
  public static let permissionsWayHelp = Sentence(
    "Groups are best: permissions by job function are looked after in one place.", "그룹을 권장합니다. 직무별 권한을 한 곳에서 관리할 수 있습니다.")
  /// Whose permissions.
  public static let copyFrom = Sentence("Copy from", "복사할 사용자")
  /// About it.
  public static let copyFromHelp = Sentence(
    "Groups, managed policies and inline policies are copied; the permissions boundary isn't.",
    "그룹, 관리형 정책, 인라인 정책을 복사합니다. 권한 경계는 복사하지 않습니다.")
  /// Why one policy more is attached.
  public static let changePolicyAttached = Sentence(
    "IAMUserChangePassword is attached so that the user can create a new password.", "사용자가 새 암호를 생성할 수 있도록 IAMUserChangePassword를 연결합니다.")
}

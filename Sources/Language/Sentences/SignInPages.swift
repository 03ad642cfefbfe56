/// The pages of signing in and out, of the lock and of sessions.
extension Sentence {
  /// The sign-in page.
  public static let signInTitle = Sentence("Sign in", "로그인")
  /// The root user.
  public static let signInRoot = Sentence("Root user", "루트 사용자")
  /// An IAM user.
  public static let signInUser = Sentence("IAM user", "IAM 사용자")
  /// The button that signs in.
  public static let signInButton = Sentence("Sign in", "로그인")
  /// The account.
  public static let fieldAccount = Sentence("Account ID or alias", "계정 ID 또는 별칭")
  /// The user's name.
  public static let fieldUserName = Sentence("User name", "사용자 이름")
  /// The root user's e-mail address.
  public static let fieldRootEmail = Sentence("Root user e-mail address", "루트 사용자 이메일 주소")
  /// The password.
  public static let fieldPassword = Sentence("Password", "암호")
  /// The code of an MFA device.
  public static let fieldCode = Sentence("MFA code", "MFA 코드")
  /// What the code's page says.
  public static let codeWanted = Sentence(
    "Enter the six-digit code that your MFA device shows now.", "MFA 디바이스에 표시된 6자리 코드를 입력하십시오.")
  /// It runs.
  public static let signingIn = Sentence("Signing in…", "로그인하는 중…")
  /// It runs.
  public static let unlocking = Sentence("Checking the password…", "암호를 확인하는 중…")
  /// Others are before.
  public static func placeInQueue(before: Int) -> Sentence {
    Sentence("Waiting to check the password: \(before) before you.", "암호 확인을 기다리는 중입니다. 앞에 \(before)건이 있습니다.")
  }
  /// Nobody has a password.
  public static let nobodyCanSignIn = Sentence(
    "Nobody can sign in yet; open with iamdesk --local.", "아직 로그인할 수 있는 사용자가 없습니다. iamdesk --local로 여십시오.")
  /// Too much time passed.
  public static let signInForgotten = Sentence(
    "What you typed was cleared; type your password again.", "입력한 내용이 지워졌습니다. 암호를 다시 입력하십시오.")
  /// Nothing typed.
  public static let emailMissing = Sentence("Type the root user's e-mail address.", "루트 사용자의 이메일 주소를 입력하십시오.")
  /// Nothing typed.
  public static let accountMissing = Sentence("Type the account's ID or alias.", "계정 ID 또는 별칭을 입력하십시오.")
  /// Nothing typed.
  public static let userMissing = Sentence("Type your user name.", "사용자 이름을 입력하십시오.")
  /// Nothing typed.
  public static let typeYourPassword = Sentence("Type your password.", "암호를 입력하십시오.")
  /// Not six digits.
  public static let codeIncomplete = Sentence("Type all six digits of the code.", "코드 6자리를 모두 입력하십시오.")
  /// The key that changes the language; each language names the other.
  public static let otherLanguage = Sentence(Language.korean.ownName, Language.english.ownName)

  /// The form for one's own password.
  public static let newPasswordTitle = Sentence("Change password", "암호 변경")
  /// The old one.
  public static let fieldOldPassword = Sentence("Old password", "현재 암호")
  /// The new one.
  public static let fieldNewPassword = Sentence("New password", "새 암호")
  /// The new one once more.
  public static let fieldPasswordAgain = Sentence("New password again", "새 암호 확인")
  /// They differ.
  public static let passwordsDiffer = Sentence(
    "The two new passwords differ; type the same one twice.", "새 암호가 서로 다릅니다. 같은 암호를 두 번 입력하십시오.")
  /// The button.
  public static let changePasswordButton = Sentence("Change password", "암호 변경")
  /// It is done.
  public static let passwordChanged = Sentence("Your password is changed.", "암호를 변경했습니다.")

  /// The key that signs out.
  public static let keySignOut = Sentence("Sign out", "로그아웃")
  /// The key that locks.
  public static let keyLock = Sentence("Lock", "잠금")
  /// Signing out: the title.
  public static let signOutTitle = Sentence("Sign out", "로그아웃")
  /// Signing out: the question.
  public static let signOutQuestion = Sentence("End your session and go to the sign-in page?", "세션을 종료하고 로그인 화면으로 가시겠습니까?")
  /// Signed out.
  public static let signedOut = Sentence("You are signed out.", "로그아웃했습니다.")

  /// The lock's page.
  public static let lockedTitle = Sentence("Locked", "잠김")
  /// The button that unlocks.
  public static let unlockButton = Sentence("Unlock", "잠금 해제")
  /// Signing out loses something.
  public static let lockLosesInput = Sentence(
    "What you entered is not saved; press Esc again to sign out and lose it.",
    "입력한 내용이 저장되지 않았습니다. Esc를 다시 누르면 내용을 버리고 로그아웃합니다.")
  /// The idle lock.
  public static let commandIdle = Sentence(
    "Minutes without a key until the screen is locked (0: never)", "키 입력 없이 화면이 잠길 때까지의 시간(분, 0: 잠그지 않음)")
  /// The idle lock is another.
  public static func idleAfter(_ minutes: Int) -> Sentence {
    Sentence("The screen is locked after \(minutes) min without a key.", "\(minutes)분 동안 키 입력이 없으면 화면을 잠급니다.")
  }
  /// The idle lock is off.
  public static let idleNever = Sentence("The screen is not locked by itself any more.", "이제 화면을 자동으로 잠그지 않습니다.")
  /// No number of minutes.
  public static func badIdleMinutes(_ text: String) -> Sentence {
    Sentence("\(text) is no number of minutes; give 0 to 1440.", "\(text)은(는) 분 단위 숫자가 아닙니다. 0~1440을 입력하십시오.")
  }

  /// The page of whoever is signed in.
  public static let securityCredentials = Sentence("Security credentials", "보안 자격 증명")
  /// Since when.
  public static let factSince = Sentence("Signed in since", "로그인 시각")
  /// Failures.
  public static let factFailures = Sentence("Failed attempts since", "이후 실패한 시도")
  /// What an IAM user is told.
  public static let policiesDecide = Sentence(
    "Your policies decide what you may do; w tells why not.",
    "정책이 허용하는 작업을 할 수 있으며, 거부된 이유는 w 키로 봅니다.")
  /// What the root user is told.
  public static let rootNotForDailyWork = Sentence(
    "The root user may do everything and isn't for daily work; sign in as an IAM user.",
    "루트 사용자는 모든 작업을 할 수 있으므로 일상적인 작업에는 사용하지 마십시오. IAM 사용자로 로그인하십시오.")
  /// The root user in the title bar.
  public static let rootBadge = Sentence("ROOT", "루트")

  /// Sessions.
  public static let sessions = Sentence("Sessions", "세션")
  /// Nobody.
  public static let noSessions = Sentence("Nobody is signed in.", "로그인한 사용자가 없습니다.")
  /// Who.
  public static let columnWho = Sentence("Who", "사용자")
  /// Since when.
  public static let columnSince = Sentence("Since (UTC)", "시작(UTC)")
  /// The Unix user.
  public static let columnUnixUser = Sentence("Unix user", "Unix 사용자")
  /// Where from.
  public static let columnSSHClient = Sentence("SSH client", "SSH 클라이언트")
  /// No SSH.
  public static let atThisMachine = Sentence("this machine", "이 시스템")
  /// The own one.
  public static let thisSession = Sentence("(this one)", "(현재 세션)")
  /// Ends a session.
  public static let endSession = Sentence("End this session", "세션 종료")
  /// Asks whether.
  public static func endSessionQuestion(_ name: String, since: String, unixUser: String) -> Sentence {
    Sentence(
      "End the session of \(name), signed in since \(since) as Unix user \(unixUser)? The console notices at the next key press.",
      "\(since)에 Unix 사용자 \(unixUser)(으)로 로그인한 \(name)의 세션을 종료하시겠습니까? 해당 콘솔은 다음 키 입력 때 종료됩니다.")
  }
  /// Ended.
  public static func sessionEndedOf(_ name: String) -> Sentence {
    Sentence("The session of \(name) has ended.", "\(name)의 세션을 종료했습니다.")
  }

  /// What is told after sign-in, in one sentence after the other.
  public static func lastSignIn(_ when: String?, failures: Int, passwordDays: Int?) -> Sentence {
    let attempts = failures == 1 ? "1 failed attempt" : "\(failures) failed attempts"
    let last = when.map {
      Sentence("Last sign-in \($0) UTC; \(attempts) since.", "마지막 로그인 \($0) UTC, 이후 실패한 시도 \(failures)회입니다.")
    }
    let first = Sentence("This is your first sign-in; \(attempts) before.", "첫 로그인입니다. 이전에 실패한 시도는 \(failures)회입니다.")
    let told = last ?? first
    guard let passwordDays else { return told }
    let days = passwordDays == 1 ? "1 day" : "\(passwordDays) days"
    return Sentence(
      "\(told.english) Your password expires in \(days).", "\(told.korean) 암호는 \(passwordDays)일 후에 만료됩니다.")
  }

  /// Asks for the root user's password.
  public static let askRootPassword = Sentence("Root user's password:", "루트 사용자 암호:")
  /// The root user signs in by e-mail.
  public static let rootPasswordNeedsEmail = Sentence(
    "The root user signs in by e-mail address, so a password alone is of no use; give --root-email too.",
    "루트 사용자는 이메일 주소로 로그인하므로 암호만으로는 쓸 수 없습니다. --root-email도 지정하십시오.")
  /// Help of an option.
  public static let helpRootPasswordStdin = Sentence(
    "Reads the root user's password from a line of standard input.", "루트 사용자 암호를 표준 입력 한 줄에서 읽습니다.")
}

/// Secrets that a command takes.
extension Sentence {
  /// A secret stands among a command's words.
  public static func secretAsArgument(_ option: String, use: String) -> Sentence {
    Sentence(
      "\(option) is a secret and can't be given as an argument, where others see it; use \(use), and choose another secret than that one.",
      "\(option)은(는) 다른 사람이 볼 수 있는 인수로 입력할 수 없습니다. \(use) 옵션을 사용하고 다른 값을 선택하십시오.")
  }
  /// A word that may be a secret stands where nothing takes one.
  public static func unexpectedWord(command: String) -> Sentence {
    Sentence(
      "A word stands where nothing takes one; \(command) --help shows what may stand there.",
      "사용할 수 없는 인수가 있습니다. \(command) --help에서 사용법을 확인하십시오.")
  }
  /// The input has fewer lines than secrets are wanted.
  public static func secretNotOnInput(_ member: String) -> Sentence {
    Sentence(
      "Standard input ended before \(member) was read; give a line for each.", "\(member)을(를) 읽기 전에 표준 입력이 끝났습니다. 한 줄에 하나씩 입력하십시오.")
  }
  /// The help of --password-stdin.
  public static func helpPasswordInput(_ members: [String]) -> Sentence {
    let list = members.joined(separator: ", ")
    return Sentence("Reads \(list) from standard input, a line each.", "표준 입력에서 \(list)을(를) 한 줄에 하나씩 읽습니다.")
  }
  /// A form of answers that only a new access key has.
  public static func outputOnlyForKeys(_ form: String) -> Sentence {
    Sentence(
      "Only create-access-key answers as \(form); choose --output json or table.",
      "\(form) 형식은 create-access-key에서만 사용할 수 있습니다. --output json 또는 table을 선택하십시오.")
  }
  /// Asks for the password in force.
  public static let askOldPassword = Sentence("Old password:", "이전 암호:")
  /// Asks for a new password.
  public static let askNewPassword = Sentence("New password:", "새 암호:")
  /// Asks for the same once more.
  public static let askSecretAgain = Sentence("Once more:", "다시 입력:")
  /// The two aren't the same.
  public static let secretsDiffer = Sentence("The two aren't the same; type them again.", "두 입력이 다릅니다. 다시 입력하십시오.")
  /// The person gave up.
  public static let secretNotGiven = Sentence("No password was given, and nothing was changed.", "암호가 입력되지 않아 아무것도 변경되지 않았습니다.")
}

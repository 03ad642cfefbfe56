/// What is wrong with a command line.
extension Sentence {
  /// No command of that name.
  public static func unknownCommand(_ name: String, nearest: String?) -> Sentence {
    guard let nearest else {
      return Sentence(
        "There is no command \(name); iamdesk --help lists the commands.", "\(name) 명령이 없습니다. iamdesk --help에서 명령을 확인하십시오.")
    }
    return Sentence("There is no command \(name); did you mean \(nearest)?", "\(name) 명령이 없습니다. \(nearest)을(를) 입력하려고 했습니까?")
  }

  /// A command that needs a second word.
  public static func commandIncomplete(_ name: String, _ members: [String]) -> Sentence {
    let list = members.map { "iamdesk \(name) \($0)" }.joined(separator: ", ")
    return Sentence("The command \(name) needs a second word: \(list).", "\(name) 명령에는 두 번째 단어가 필요합니다: \(list).")
  }

  /// An option the command doesn't have.
  public static func unknownOption(_ option: String, nearest: String?, command: String) -> Sentence {
    guard let nearest else {
      return Sentence(
        "There is no option \(option) here; \(command) --help lists the options.",
        "여기에는 \(option) 옵션이 없습니다. \(command) --help에서 옵션을 확인하십시오.")
    }
    return Sentence(
      "There is no option \(option) here; did you mean \(nearest)?", "여기에는 \(option) 옵션이 없습니다. \(nearest)을(를) 입력하려고 했습니까?")
  }

  /// An option that stands there without the value it takes.
  public static func optionWithoutValue(_ option: String) -> Sentence {
    Sentence("The option \(option) needs a value behind it.", "\(option) 옵션 뒤에 값이 필요합니다.")
  }

  /// A flag with a value.
  public static func flagWithValue(_ option: String) -> Sentence {
    Sentence("The option \(option) takes no value; leave the value out.", "\(option) 옵션에는 값이 없습니다. 값을 생략하십시오.")
  }

  /// An option given twice.
  public static func optionTwice(_ option: String) -> Sentence {
    Sentence("The option \(option) stands there twice; give it once.", "\(option) 옵션이 중복되었습니다. 한 번만 입력하십시오.")
  }

  /// A required argument is missing.
  public static func argumentMissing(_ argument: String, command: String) -> Sentence {
    Sentence("\(argument) is missing; write \(command) \(argument).", "\(argument)이(가) 없습니다. \(command) \(argument) 형식으로 입력하십시오.")
  }

  /// Required options are missing.
  public static func optionsMissing(_ options: [String], command: String) -> Sentence {
    let list = options.joined(separator: ", ")
    return Sentence(
      "The command \(command) needs \(list) too.", "\(command) 명령에는 \(list) 옵션도 필요합니다.")
  }

  /// A word that nothing takes.
  public static func unexpectedArgument(_ argument: String, command: String) -> Sentence {
    Sentence(
      "Nothing here takes the word \(argument); \(command) --help shows what may stand there.",
      "\(argument)에 해당하는 인수가 없습니다. \(command) --help에서 사용법을 확인하십시오.")
  }

  /// A value that the option can't take.
  public static func badOptionValue(_ value: String, _ option: String) -> Sentence {
    Sentence("The option \(option) can't take the value \(value).", "\(option) 옵션에는 \(value) 값을 쓸 수 없습니다.")
  }

  /// A value that isn't one of those there are.
  public static func optionNotAChoice(_ option: String, _ value: String, _ choices: [String]) -> Sentence {
    let list = choices.joined(separator: ", ")
    return Sentence(
      "The option \(option) can't be \(value); choose one of \(list).", "\(option) 옵션에는 \(value)을(를) 쓸 수 없습니다. 다음 중 하나를 선택하십시오: \(list).")
  }

  /// Arguments that fit no rule.
  public static func argumentsNotUnderstood(command: String) -> Sentence {
    Sentence(
      "The arguments can't be read; \(command) --help shows what may stand there.",
      "인수를 해석할 수 없습니다. \(command) --help에서 사용법을 확인하십시오.")
  }

  /// A place that the console hasn't.
  public static func notAPlace(_ text: String) -> Sentence {
    Sentence(
      "The console has no screen \(text); --open takes users, groups, roles, policies, events, account, user/NAME, role/NAME or policy/ARN.",
      "콘솔에 \(text) 화면이 없습니다. --open에는 users, groups, roles, policies, events, account, user/이름, role/이름, policy/ARN을 쓸 수 있습니다.")
  }

  /// An account ID that isn't one.
  public static func badAccountID(_ text: String) -> Sentence {
    Sentence("An account ID is twelve digits; \(text) is none.", "계정 ID는 숫자 12자리여야 합니다. \(text)은(는) 계정 ID가 아닙니다.")
  }
}

/// What commands say besides errors.
extension Sentence {
  /// The word before a warning.
  public static let warningWord = Sentence("Warning", "경고")

  /// Standard output couldn't be written.
  public static func outputFailed(isFull: Bool) -> Sentence {
    isFull
      ? Sentence(
        "The output is incomplete because there is no room for it; free some space and run the command again.",
        "출력할 공간이 없어 출력이 완전하지 않습니다. 공간을 확보한 후 명령을 다시 실행하십시오.")
      : Sentence(
        "The output is incomplete because its reader has gone or refused it; run the command again.",
        "출력을 받는 쪽이 닫혔거나 거부하여 출력이 완전하지 않습니다. 명령을 다시 실행하십시오.")
  }

  /// A failure with no sentence of its own.
  public static let commandFailed = Sentence(
    "The command failed for a reason the program doesn't know; run iamdesk doctor.", "알 수 없는 이유로 명령이 실패했습니다. iamdesk doctor를 실행하십시오.")

  /// The wizard was left.
  public static let nothingMade = Sentence("No account was made because the answers ended early.", "응답이 끝나기 전에 중단되어 계정을 생성하지 않았습니다.")

  /// What init made.
  public static func createdAccount(_ id: String) -> Sentence { Sentence("Account ID: \(id)", "계정 ID: \(id)") }

  /// Where its users will sign in.
  public static func createdSignInURL(_ url: String) -> Sentence { Sentence("Sign-in URL: \(url)", "로그인 URL: \(url)") }

  /// The wizard's question for the account ID.
  public static func askAccountID(_ id: String) -> Sentence { Sentence("Account ID [\(id)]:", "계정 ID [\(id)]:") }

  /// The wizard's question for the alias.
  public static let askAlias = Sentence("Account alias (may stay empty):", "계정 별칭(생략 가능):")

  /// The wizard's question for the root user's e-mail address.
  public static let askRootEmail = Sentence("Root user's e-mail address (may stay empty):", "루트 사용자의 이메일 주소(생략 가능):")
}

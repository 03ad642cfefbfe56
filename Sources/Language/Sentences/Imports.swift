/// Importing an account: what keeps a file from being read.
extension Sentence {
  /// A file can't be opened or read.
  public static func fileUnreadable(_ name: String, reason: String) -> Sentence {
    Sentence("\(name) cannot be read: \(reason).", "\(name) 파일을 읽을 수 없습니다: \(reason).")
  }
  /// A file is larger than what is read of its kind.
  public static func fileTooLarge(_ name: String, megabytes: Int) -> Sentence {
    Sentence("\(name) is larger than \(megabytes) MB.", "\(name) 파일이 \(megabytes)MB보다 큽니다.")
  }
  /// A file is no text.
  public static func fileNotText(_ name: String) -> Sentence {
    Sentence("\(name) is no UTF-8 text; save it as UTF-8.", "\(name) 파일은 UTF-8 텍스트가 아닙니다. UTF-8로 저장하십시오.")
  }
  /// A file can't be made or written.
  public static func fileUnwritable(_ name: String, reason: String) -> Sentence {
    Sentence("\(name) cannot be written: \(reason).", "\(name) 파일에 쓸 수 없습니다: \(reason).")
  }
  /// A file's structure is broken.
  public static func importBroken(_ file: String, line: Int, column: Int, byte: Int, _ what: Sentence) -> Sentence {
    Sentence(
      "\(file) is broken at line \(line), column \(column) (byte \(byte)): \(what.english); nothing was changed.",
      "\(file) 파일의 \(line)행 \(column)열(\(byte)바이트)이 잘못되었습니다: \(what.korean). 변경된 것은 없습니다.")
  }
  /// A file is JSON, but not an account.
  public static func importNoDetails(_ file: String) -> Sentence {
    Sentence(
      "\(file) has none of UserDetailList, GroupDetailList, RoleDetailList and Policies; give the output of aws iam get-account-authorization-details.",
      "\(file) 파일에 UserDetailList, GroupDetailList, RoleDetailList, Policies가 없습니다. aws iam get-account-authorization-details의 출력을 지정하십시오.")
  }
  /// Files speak of several accounts and none of them is most.
  public static func importSeveralAccounts(_ accounts: [String]) -> Sentence {
    let list = accounts.joined(separator: ", ")
    return Sentence(
      "The file mixes several accounts: \(list); choose one with --account-id.", "파일에 여러 계정이 섞여 있습니다: \(list). --account-id로 하나를 선택하십시오.")
  }
  /// No ARN says which account it is.
  public static let importNoAccount = Sentence(
    "No ARN in the file names an account; give its ID with --account-id.", "파일의 ARN에서 계정을 찾을 수 없습니다. --account-id로 계정 ID를 지정하십시오.")
  /// The account has entities already.
  public static func importIntoFullAccount(_ account: String) -> Sentence {
    Sentence(
      "Account \(account) already has users, groups, roles or policies; import into another store or account.",
      "계정 \(account)에 이미 사용자, 그룹, 역할 또는 정책이 있습니다. 다른 스토어나 계정으로 가져오십시오.")
  }
  /// Somebody asked to stop.
  public static let importCancelled = Sentence("The import was cancelled; nothing was changed.", "가져오기가 취소되었으며 변경된 것은 없습니다.")

  /// JSON that stops early.
  public static let jsonEndsEarly = Sentence("the file ends inside a value", "값이 끝나기 전에 파일이 끝났습니다")
  /// No value where one should be.
  public static let jsonValueWanted = Sentence("a value should stand here", "값이 있어야 합니다")
  /// No key where one should be.
  public static let jsonKeyWanted = Sentence("a key in quotation marks should stand here", "따옴표로 묶은 키가 있어야 합니다")
  /// No colon where one should be.
  public static let jsonColonWanted = Sentence("a colon should stand between key and value", "키와 값 사이에 콜론이 있어야 합니다")
  /// No comma where one should be.
  public static let jsonCommaWanted = Sentence("a comma or the closing bracket should stand here", "쉼표나 닫는 괄호가 있어야 합니다")
  /// Something behind the value.
  public static let jsonMoreBehind = Sentence("something follows the end of the value", "값이 끝난 뒤에 다른 내용이 있습니다")
  /// No UTF-8.
  public static let jsonNoUTF8 = Sentence("these bytes are not UTF-8", "UTF-8이 아닌 바이트입니다")
  /// A bare control character.
  public static let jsonRawControl = Sentence("a string holds a bare control character", "문자열에 이스케이프하지 않은 제어 문자가 있습니다")
  /// No escape.
  public static let jsonNoEscape = Sentence("a backslash is followed by something that is no escape", "백슬래시 뒤가 이스케이프 시퀀스가 아닙니다")
  /// Half of a surrogate pair.
  public static let jsonHalfSurrogate = Sentence("an escape is half of a surrogate pair", "서로게이트 쌍의 한쪽만 있는 이스케이프입니다")
  /// U+0000.
  public static let jsonNUL = Sentence("a text holds the character U+0000", "텍스트에 U+0000 문자가 있습니다")
  /// No number.
  public static let jsonNoNumber = Sentence("a number is not written as JSON writes numbers", "JSON 형식의 숫자가 아닙니다")
  /// A huge number.
  public static let jsonHugeNumber = Sentence("a number is too large or not whole", "숫자가 너무 크거나 정수가 아닙니다")
  /// Nesting.
  public static func jsonTooNested(_ levels: Int) -> Sentence {
    Sentence("more than \(levels) levels are nested", "중첩이 \(levels)단계를 넘습니다")
  }
  /// A long text.
  public static func jsonTextTooLong(_ bytes: Int) -> Sentence {
    Sentence("a text here is longer than \(bytes) bytes", "텍스트가 \(bytes)바이트보다 깁니다")
  }
  /// A key that stands twice.
  public static func jsonKeyTwice(_ key: String) -> Sentence {
    Sentence("the key \(key) stands twice in one object", "한 객체에 키 \(key)이(가) 중복되었습니다")
  }
  /// A value of another type.
  public static func jsonWrongType(_ member: String, _ expected: Sentence) -> Sentence {
    Sentence("\(member) must be \(expected.english)", "\(member)은(는) \(expected.korean)이어야 합니다")
  }
  /// A member that isn't there.
  public static func jsonMemberMissing(_ member: String, of owner: String) -> Sentence {
    Sentence("an element of \(owner) has no \(member)", "\(owner)의 항목에 \(member)이(가) 없습니다")
  }
  /// An object.
  public static let jsonAnObject = Sentence("an object", "객체")
  /// An array.
  public static let jsonAnArray = Sentence("an array", "배열")
  /// A string.
  public static let jsonAString = Sentence("a string", "문자열")
  /// A number.
  public static let jsonANumber = Sentence("a number", "숫자")
  /// A boolean.
  public static let jsonABoolean = Sentence("true or false", "true 또는 false")
}

/// Credential reports: what keeps one from being read.
extension Sentence {
  /// A report's structure is broken.
  public static func reportBroken(_ file: String, line: Int, _ what: Sentence) -> Sentence {
    Sentence(
      "\(file) is broken at line \(line): \(what.english); nothing was changed.",
      "\(file) 파일의 \(line)행이 잘못되었습니다: \(what.korean). 변경된 것은 없습니다.")
  }
  /// An empty file.
  public static let csvNoHeader = Sentence("the row of column names is missing", "열 이름 행이 없습니다")
  /// A column that isn't there.
  public static func csvNoColumn(_ column: String) -> Sentence {
    Sentence("the column \(column) is missing", "\(column) 열이 없습니다")
  }
  /// A row of another width.
  public static func csvWidth(_ count: Int, expected: Int) -> Sentence {
    Sentence("the row has \(count) fields, the first row \(expected)", "필드가 \(count)개이지만 첫 행은 \(expected)개입니다")
  }
  /// A long row.
  public static func csvRowTooLong(_ bytes: Int) -> Sentence {
    Sentence("a row is longer than \(bytes) bytes", "행이 \(bytes)바이트보다 깁니다")
  }
  /// A quotation mark inside a plain field.
  public static let csvQuoteInside = Sentence(
    "a quotation mark stands inside a field that does not begin with one", "따옴표로 시작하지 않는 필드 안에 따옴표가 있습니다")
  /// A quoted field that isn't closed.
  public static let csvQuoteOpen = Sentence("a quotation mark is not closed", "따옴표가 닫히지 않았습니다")
  /// Text behind a quoted field.
  public static let csvTextBehindQuote = Sentence("text follows a closing quotation mark", "닫는 따옴표 뒤에 텍스트가 있습니다")
}

extension Sentence {
  /// Nothing but white space where a document should stand.
  public static let jsonEmptyDocument = Sentence(
    "The document is empty; begin it with {.", "문서가 비어 있습니다. {로 시작하십시오.")

  /// More text behind the outermost value.
  public static let jsonTextAfterEnd = Sentence(
    "The document ends before this; remove what follows or a closing bracket too many.",
    "문서가 이 앞에서 끝났습니다. 뒤에 남은 내용이나 남는 닫는 괄호를 삭제하십시오.")

  /// Something else where a value should stand.
  public static func jsonExpectedValue(instead found: String) -> Sentence {
    Sentence(
      "Expected a value instead of \(found): a text in double quotes, a list in [ ] or an object in { }.",
      "\(found) 자리에 값이 있어야 합니다. 큰따옴표로 묶은 텍스트, [ ]로 묶은 목록 또는 { }로 묶은 객체를 입력하십시오.")
  }

  /// A bare word that JSON doesn't know.
  public static func jsonUnknownWord(_ word: String) -> Sentence {
    Sentence(
      "Put \(word) in double quotes; only numbers, true, false and null stand without.",
      "\(word) 값을 큰따옴표로 묶으십시오. 숫자와 true, false, null만 따옴표 없이 쓸 수 있습니다.")
  }

  /// Nesting beyond the reader's limit.
  public static func jsonTooDeep(levels: Int) -> Sentence {
    Sentence(
      "The document nests deeper than \(levels) levels; remove brackets from here on.",
      "문서의 중첩이 \(levels)단계를 넘었습니다. 여기부터 괄호를 줄이십시오.")
  }

  /// More values than the reader takes.
  public static func jsonTooManyValues(_ most: Int) -> Sentence {
    Sentence(
      "The document holds more than \(most) values; remove what follows.", "문서의 값이 \(most)개를 넘었습니다. 뒤의 내용을 삭제하십시오.")
  }

  /// Something else where the key of a member should stand.
  public static func jsonExpectedKey(instead found: String) -> Sentence {
    Sentence(
      "Expected a key in double quotes instead of \(found).", "\(found) 자리에 큰따옴표로 묶은 키가 있어야 합니다.")
  }

  /// A key that the object already has.
  public static func jsonDuplicateKey(_ key: String, line: Int) -> Sentence {
    Sentence(
      "The key \"\(key)\" already stands on line \(line); keep one of the two.",
      "키 \"\(key)\"이(가) \(line)행에 이미 있습니다. 둘 중 하나만 남기십시오.")
  }

  /// No colon behind a key.
  public static func jsonExpectedColon(key: String) -> Sentence {
    Sentence("Expected : after the key \"\(key)\".", "키 \"\(key)\" 뒤에 :이 있어야 합니다.")
  }

  /// A comma with nothing behind it.
  public static func jsonCommaBeforeClosing(_ bracket: String) -> Sentence {
    Sentence("Remove the comma before \(bracket).", "\(bracket) 앞의 쉼표를 삭제하십시오.")
  }

  /// Neither comma nor brace behind a member of an object.
  public static let jsonExpectedCommaOrBrace = Sentence(
    "Expected , or } after the value.", "값 뒤에 , 또는 }가 있어야 합니다.")

  /// Neither comma nor bracket behind an element of a list.
  public static let jsonExpectedCommaOrBracket = Sentence(
    "Expected , or ] after the value.", "값 뒤에 , 또는 ]가 있어야 합니다.")

  /// The text ends inside an object.
  public static func jsonObjectNotClosed(line: Int) -> Sentence {
    Sentence("Expected } for the { on line \(line).", "\(line)행의 {를 닫는 }가 있어야 합니다.")
  }

  /// The text ends inside a list.
  public static func jsonListNotClosed(line: Int) -> Sentence {
    Sentence("Expected ] for the [ on line \(line).", "\(line)행의 [를 닫는 ]가 있어야 합니다.")
  }

  /// A string without its second quote.
  public static let jsonStringNotClosed = Sentence(
    "Close this text with a double quote on the same line.", "이 텍스트를 같은 행에서 큰따옴표로 닫으십시오.")

  /// A control character that stands bare in a string.
  public static func jsonControlCharacter(_ byte: UInt8) -> Sentence {
    let digits = String(byte, radix: 16, uppercase: true)
    let escape = byte == 9 ? "\\t" : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    return Sentence(
      "Write \(escape) instead of the control character.", "제어 문자 대신 \(escape)로 입력하십시오.")
  }

  /// A backslash before a letter that isn't an escape.
  public static func jsonUnknownEscape(_ letter: String) -> Sentence {
    Sentence(
      "\\\(letter) is no escape; write \\\\ for a backslash.", "\\\(letter)는 이스케이프가 아닙니다. 백슬래시는 \\\\로 입력하십시오.")
  }

  /// Too few hexadecimal digits behind \u.
  public static let jsonHexadecimalDigits = Sentence(
    "Expected four hexadecimal digits after \\u.", "\\u 뒤에 16진수 네 자리가 있어야 합니다.")

  /// One surrogate without the other.
  public static let jsonHalfCharacter = Sentence(
    "This escape is half of a character; write both halves (\\ud83d\\ude00) or the character itself.",
    "이 이스케이프는 문자의 절반입니다. 양쪽(\\ud83d\\ude00)을 모두 쓰거나 문자를 직접 입력하십시오.")

  /// A number in another form than JSON's.
  public static let jsonNumber = Sentence(
    "Write the number as JSON has it, such as 0, -12 or 3.5, or put it in double quotes.",
    "숫자를 0, -12, 3.5와 같은 JSON 형식으로 쓰거나 큰따옴표로 묶으십시오.")

  /// A number that no program holds, such as 1e999.
  public static let jsonHugeValue = Sentence(
    "This number is too large; write one below 1.8e308, or put it in double quotes.",
    "숫자가 너무 큽니다. 1.8e308보다 작은 숫자를 쓰거나 큰따옴표로 묶으십시오.")

  /// U+FEFF where the document should begin.
  public static let jsonByteOrderMark = Sentence(
    "Remove the byte order mark (U+FEFF) before the document.", "문서 앞의 바이트 순서 표시(U+FEFF)를 제거하십시오.")
}

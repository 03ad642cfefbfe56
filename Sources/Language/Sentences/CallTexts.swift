/// What is wrong with the words of `iamdesk call`.
extension Sentence {
  /// No operation was named.
  public static let operationMissing = Sentence(
    "Name an operation, like iamdesk call list-users; iamdesk call --help lists them.",
    "iamdesk call list-users처럼 작업을 지정하십시오. iamdesk call --help에서 작업을 확인하십시오.")

  /// No operation of that name.
  public static func unknownOperation(_ name: String, nearest: String?) -> Sentence {
    guard let nearest else {
      return Sentence(
        "There is no operation \(name); iamdesk call --help lists the operations.", "\(name) 작업이 없습니다. iamdesk call --help에서 작업을 확인하십시오.")
    }
    return Sentence("There is no operation \(name); did you mean \(nearest)?", "\(name) 작업이 없습니다. \(nearest)을(를) 입력하려고 했습니까?")
  }

  /// A file that a value should come from can't be read.
  public static func valueFileUnreadable(_ path: String, _ option: String) -> Sentence {
    Sentence(
      "The file \(path) for \(option) can't be read; check its name and rights.", "\(option) 옵션의 \(path) 파일을 읽을 수 없습니다. 이름과 권한을 확인하십시오.")
  }

  /// A file that a value should come from is too large.
  public static func valueFileTooLarge(_ path: String, _ option: String) -> Sentence {
    Sentence("The file \(path) for \(option) is larger than any value can be.", "\(option) 옵션의 \(path) 파일이 너무 큽니다.")
  }

  /// A file that a value should come from is no text.
  public static func valueFileNotText(_ path: String, _ option: String) -> Sentence {
    Sentence("The file \(path) for \(option) is no UTF-8 text.", "\(option) 옵션의 \(path) 파일은 UTF-8 텍스트가 아닙니다.")
  }

  /// A value that should be JSON isn't.
  public static func valueNotJSON(_ option: String, _ problem: Sentence, line: Int, column: Int) -> Sentence {
    Sentence(
      "The JSON for \(option) can't be read at line \(line), column \(column): \(problem.english)",
      "\(option) 옵션의 JSON을 \(line)행 \(column)열에서 읽을 수 없습니다: \(problem.korean)")
  }

  /// A key that a structure doesn't have.
  public static func unknownKey(_ key: String, _ option: String, known: [String]) -> Sentence {
    let list = known.joined(separator: ", ")
    return Sentence("\(option) has no key \(key); it has \(list).", "\(option) 옵션에 \(key) 키가 없습니다. 사용할 수 있는 키: \(list).")
  }

  /// A key that stands twice in a structure.
  public static func keyTwice(_ key: String, _ option: String) -> Sentence {
    Sentence("The key \(key) stands there twice in one value of \(option).", "\(option) 옵션의 한 값에 \(key) 키가 중복되었습니다.")
  }
}

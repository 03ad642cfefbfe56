/// Words of the console's fields, lists, bars and dialogs.
extension Sentence {
  /// A number as people read it, with a comma between groups of three digits.
  public static func number(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (value < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// How many of how many are shown; one number where all are.
  public static func countOf(_ shown: Int, _ all: Int) -> Sentence {
    Sentence(verbatim: shown == all ? number(all) : "\(number(shown)) / \(number(all))")
  }

  /// A search is under way.
  public static let searching = Sentence("searching…", "검색 중…")
  /// In the empty filter of a list.
  public static let pickerFilter = Sentence("type to filter", "입력하여 필터링")
  /// How many things have a check mark.
  public static func pickerChecked(_ count: Int) -> Sentence { Sentence("\(number(count)) selected", "\(number(count))개 선택") }
  /// A list with nothing to choose.
  public static let pickerNothing = Sentence("There is nothing to choose from.", "선택할 수 있는 항목이 없습니다.")
  /// A filter that leaves nothing.
  public static let pickerNoMatch = Sentence("Nothing matches the filter.", "필터와 일치하는 항목이 없습니다.")
}

/// What keys do, in a word, beside their names.
extension Sentence {
  /// Take what is selected.
  public static let hintChoose = Sentence("Choose", "선택")
  /// Run the selected command.
  public static let hintRun = Sentence("Run", "실행")
  /// To the next button or field.
  public static let hintNext = Sentence("Next", "다음")
  /// Leave what only shows something.
  public static let hintClose = Sentence("Close", "닫기")
  /// Scroll.
  public static let hintScroll = Sentence("Scroll", "스크롤")
  /// Set or take a check mark.
  public static let hintCheck = Sentence("Check", "선택/해제")
  /// Finish a word of a command.
  public static let hintComplete = Sentence("Complete", "자동 완성")
  /// Commands given before.
  public static let hintHistory = Sentence("History", "기록")
  /// Delete.
  public static let hintDelete = Sentence("Delete", "삭제")
}

/// Words of dialogs.
extension Sentence {
  /// A value that isn't set.
  public static let valueNone = Sentence("(none)", "(없음)")
  /// Over the field for a name that must be typed.
  public static func nameToType(_ name: String) -> Sentence { Sentence("To delete it, type \(name)", "삭제하려면 \(name) 입력") }
  /// The name that was typed is another one.
  public static func nameDiffers(_ name: String) -> Sentence {
    Sentence("This isn't the name; type \(name).", "이름이 일치하지 않습니다. \(name) 값을 입력하십시오.")
  }
  /// Two editors saved the same thing.
  public static let conflictTitle = Sentence("Changed by somebody else meanwhile", "다른 편집자가 먼저 변경함")
  /// The value when editing began.
  public static let conflictBase = Sentence("before", "이전 값")
  /// The value that the other editor saved.
  public static let conflictTheirs = Sentence("theirs", "저장된 값")
  /// The value that this editor wants to save.
  public static let conflictMine = Sentence("mine", "내 값")
  /// Nobody has decided yet whose value is taken.
  public static let conflictUndecided = Sentence("choose one", "선택 필요")
  /// Take the other editor's values for all fields.
  public static let conflictAllTheirs = Sentence("All theirs", "모두 저장된 값")
  /// Take one's own values for all fields.
  public static let conflictAllMine = Sentence("All mine", "모두 내 값")
}

/// Words for finding in a text.
extension Sentence {
  /// In the empty field for what to find.
  public static let findPlaceholder = Sentence("find", "찾기")
  /// The text isn't there.
  public static let findNothing = Sentence("not found", "찾을 수 없음")
  /// Which find of how many.
  public static func findPlace(_ number: Int, of count: Int) -> Sentence {
    Sentence(verbatim: "\(Self.number(number)) / \(Self.number(count))")
  }
}

/// Words of forms.
extension Sentence {
  /// The button that saves.
  public static let buttonSave = Sentence("Save", "저장")
  /// A required field is empty.
  public static let fieldRequired = Sentence("This field is required.", "필수 항목입니다.")
  /// In a focused field that opens a list.
  public static let pickPressEnter = Sentence("Enter opens the list", "Enter 키로 목록 열기")
  /// Over the column of tag keys.
  public static let tagKey = Sentence("Key", "키")
  /// Over the column of tag values.
  public static let tagValue = Sentence("Value", "값")
  /// How many tags of how many that may be.
  public static func tagCount(_ count: Int, of limit: Int) -> Sentence { Sentence(verbatim: "\(count) / \(limit)") }
  /// A tag has a value and no key.
  public static let tagWithoutKey = Sentence("A tag needs a key; type one or empty the value.", "태그에는 키가 필요합니다. 키를 입력하거나 값을 비우십시오.")
  /// Two tags with the same key, upper and lower case being the same.
  public static func tagTwice(_ key: String, row: Int) -> Sentence {
    Sentence(
      "Row \(row) already has the key \(key); upper and lower case count as the same.",
      "\(row)행에 이미 \(key) 키가 있습니다. 대소문자는 구분되지 않습니다.")
  }
  /// How to use the rows of tags.
  public static let tagsHelp = Sentence(
    "Type into the empty row to add a tag; Ctrl-X removes a row.", "빈 행에 입력하면 태그가 추가됩니다. Ctrl-X는 행을 제거합니다.")
}

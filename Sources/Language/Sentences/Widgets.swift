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
  public static let hintChoose = Sentence("choose", "선택")
  /// Run the selected command.
  public static let hintRun = Sentence("run", "실행")
  /// To the next button or field.
  public static let hintNext = Sentence("next", "다음")
  /// Leave without effect.
  public static let hintCancel = Sentence("cancel", "취소")
  /// Leave what only shows something.
  public static let hintClose = Sentence("close", "닫기")
  /// Scroll.
  public static let hintScroll = Sentence("scroll", "스크롤")
  /// Set or take a check mark.
  public static let hintCheck = Sentence("check", "선택/해제")
  /// Finish a word of a command.
  public static let hintComplete = Sentence("complete", "자동 완성")
  /// Commands given before.
  public static let hintHistory = Sentence("history", "기록")
  /// Delete.
  public static let hintDelete = Sentence("delete", "삭제")
  /// Save.
  public static let hintSave = Sentence("save", "저장")
}

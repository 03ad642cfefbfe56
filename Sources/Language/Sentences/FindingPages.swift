/// Words around findings in the editor and on pages that show a document.
extension Sentence {
  /// Severities in a word: error.
  public static let severityError = Sentence("error", "오류")
  /// Security warning.
  public static let severitySecurity = Sentence("security", "보안 경고")
  /// Warning.
  public static let severityWarning = Sentence("warning", "경고")
  /// Suggestion.
  public static let severitySuggestion = Sentence("suggestion", "제안")
  /// In the place of the severity of a muted finding.
  public static let severityMuted = Sentence("muted", "무시함")

  /// How many errors there are.
  public static func countErrors(_ count: Int) -> Sentence { counted(count, "error", "오류") }
  /// How many security warnings there are.
  public static func countSecurityWarnings(_ count: Int) -> Sentence { counted(count, "security warning", "보안 경고") }
  /// How many warnings there are.
  public static func countWarnings(_ count: Int) -> Sentence { counted(count, "warning", "경고") }
  /// How many suggestions there are.
  public static func countSuggestions(_ count: Int) -> Sentence { counted(count, "suggestion", "제안") }
  /// How many findings are muted.
  public static func countMuted(_ count: Int) -> Sentence { Sentence("\(number(count)) muted", "무시 \(number(count))개") }

  private static func counted(_ count: Int, _ english: String, _ korean: String) -> Sentence {
    Sentence("\(number(count)) \(english)\(count == 1 ? "" : "s")", "\(korean) \(number(count))개")
  }

  /// A finding with its place, and how many more there are at the same place.
  public static func findingHere(line: Int, column: Int, _ message: Sentence, more: Int) -> Sentence {
    let others = more > 0 ? " (+\(more))" : ""
    return Sentence("\(line):\(column) \(message.english)\(others)", "\(line):\(column) \(message.korean)\(others)")
  }
  /// The cursor's line has no finding, others have.
  public static let findingElsewhere = Sentence("Nothing on this line; F8 goes to the next finding", "이 행에는 없음. F8: 다음 결과")
  /// The cursor's place, short.
  public static func editorPlaceShort(line: Int, column: Int) -> Sentence { Sentence(verbatim: "\(line):\(column)") }

  /// Title of the list of findings.
  public static let findingsTitle = Sentence("Findings", "검사 결과")
  /// Heading: severity.
  public static let columnSeverity = Sentence("Severity", "심각도")
  /// Heading: line and column.
  public static let columnPlace = Sentence("Place", "위치")
  /// Heading: what is found.
  public static let columnFinding = Sentence("Finding", "내용")
  /// Heading: the identifier, as `--mute` takes it.
  public static let columnIdentifier = Sentence("Identifier", "식별자")
  /// Go to the finding.
  public static let hintGoThere = Sentence("Go there", "이동")
  /// Mute findings of this kind.
  public static let hintMute = Sentence("Mute", "무시")
  /// Show findings of this kind again.
  public static let hintUnmute = Sentence("Unmute", "무시 해제")
  /// What IAM refuses isn't muted.
  public static let refusalStays = Sentence("IAM refuses this: it can't be muted.", "IAM이 거부하는 오류이므로 무시할 수 없습니다.")
  /// There is nothing to list.
  public static let noFindingsHere = Sentence("The document has no findings.", "문서에 검사 결과가 없습니다.")

  /// After a save: what the document saved has, told once.
  public static func saved(_ done: Sentence, with warnings: Int) -> Sentence {
    let count = countSecurityWarnings(warnings)
    return Sentence("\(done.english) It has \(count.english).", "\(done.korean) \(count.korean)가 있습니다.")
  }
  /// Before a save: what the document has.
  public static func saving(with warnings: Int) -> Sentence {
    let count = countSecurityWarnings(warnings)
    return Sentence("The document has \(count.english).", "문서에 \(count.korean)가 있습니다.")
  }
}

/// What the keys for findings do.
extension Sentence {
  /// Go to the next finding.
  public static let keyNextFinding = Sentence("Next finding", "다음 결과")
  /// Go to the finding before.
  public static let keyPreviousFinding = Sentence("Previous finding", "이전 결과")
  /// List all findings.
  public static let keyFindings = Sentence("Findings", "검사 결과")
}

/// Words of the policy editor.
extension Sentence {
  /// In the empty field for a line's number.
  public static let editorLinePlaceholder = Sentence("line number", "행 번호")
  /// Before the field for a line's number.
  public static let editorGoTo = Sentence("Go to line", "행 이동")
  /// Before the field for what to find.
  public static let editorFind = Sentence("Find", "찾기")
  /// The document has no problem.
  public static let editorNoProblem = Sentence("No problems found", "문제 없음")
  /// The document waits to be checked.
  public static let editorChecking = Sentence("checking…", "확인 중…")
  /// Where the cursor is.
  public static func editorPlace(line: Int, column: Int) -> Sentence {
    Sentence("line \(line), column \(column)", "\(line)행 \(column)열")
  }
  /// How much of the quota a document takes.
  public static func editorSize(_ size: Int, of limit: Int) -> Sentence { Sentence(verbatim: "\(number(size)) / \(number(limit))") }
  /// Access level: sees that resources exist.
  public static let levelList = Sentence("List", "나열")
  /// Access level: reads what resources hold.
  public static let levelRead = Sentence("Read", "읽기")
  /// Access level: makes, changes and deletes.
  public static let levelWrite = Sentence("Write", "쓰기")
  /// Access level: changes tags.
  public static let levelTagging = Sentence("Tagging", "태그 지정")
  /// Access level: gives and takes permissions.
  public static let levelPermissions = Sentence("Permissions management", "권한 관리")
}

/// What the editor's keys do.
extension Sentence {
  /// Save; where the document has a problem the cursor goes there instead.
  public static let editorKeySave = Sentence("Save", "저장")
  /// Undo.
  public static let editorKeyUndo = Sentence("Undo", "실행 취소")
  /// Redo.
  public static let editorKeyRedo = Sentence("Redo", "다시 실행")
  /// Complete a name.
  public static let editorKeyComplete = Sentence("Complete a name", "이름 자동 완성")
  /// Lay the document out.
  public static let editorKeyFormat = Sentence("Lay out", "서식 정리")
  /// Find.
  public static let editorKeyFind = Sentence("Find", "찾기")
  /// Find the same again.
  public static let editorKeyFindNext = Sentence("Find next", "다음 찾기")
  /// Go to a line.
  public static let editorKeyLine = Sentence("Go to line", "행 이동")
  /// Begin or end a selection.
  public static let editorKeyMark = Sentence("Begin or end a selection", "선택 시작/종료")
  /// Select everything.
  public static let editorKeyAll = Sentence("Select everything", "모두 선택")
  /// Copy.
  public static let editorKeyCopy = Sentence("Copy the selection or the line", "선택 영역 또는 행 복사")
  /// Cut.
  public static let editorKeyCut = Sentence("Cut the selection or the line", "선택 영역 또는 행 잘라내기")
  /// Paste.
  public static let editorKeyPaste = Sentence("Paste what was cut or copied here", "잘라내거나 복사한 내용 붙여넣기")
  /// Cut to the end of the line.
  public static let editorKeyCutEnd = Sentence("Cut to the end of the line", "행 끝까지 잘라내기")
  /// Move lines out.
  public static let editorKeyOutdent = Sentence("Move the lines a step out", "한 단계 내어쓰기")
}

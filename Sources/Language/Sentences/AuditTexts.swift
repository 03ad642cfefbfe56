/// The audit trail on the command line.
extension Sentence {
  /// A date that `--since` can't take.
  public static func badSince(_ text: String) -> Sentence {
    Sentence(
      "--since takes a date like 2026-01-31 or a time ago like 2h or 7d; \(text) is neither.",
      "--since에는 2026-01-31 같은 날짜나 2h, 7d 같은 기간을 입력하십시오. \(text)은(는) 해당하지 않습니다.")
  }

  /// Entries were exported.
  public static func exportedAudit(_ count: Int, _ path: String) -> Sentence {
    Sentence("Exported \(count) entries to \(path).", "항목 \(count)개를 \(path)에 내보냈습니다.")
  }

  /// A file stands there already.
  public static func fileThere(_ path: String) -> Sentence {
    Sentence("The file \(path) is there already; name another one.", "\(path) 파일이 이미 있습니다. 다른 파일을 지정하십시오.")
  }

  /// A file couldn't be written.
  public static func fileNotWritten(_ path: String) -> Sentence {
    Sentence(
      "The file \(path) can't be written; check the folder's rights and the space on the disk.",
      "\(path) 파일을 쓸 수 없습니다. 폴더의 권한과 디스크 공간을 확인하십시오.")
  }

  /// How far a backup is.
  public static func progressBackup(_ percent: Int) -> Sentence { Sentence("Backing up: \(percent)%", "백업 중: \(percent)%") }

  /// How far verifying is.
  public static func progressVerify(_ percent: Int) -> Sentence { Sentence("Verifying: \(percent)%", "검증 중: \(percent)%") }

  /// A column: the entry's number.
  public static let auditNumber = Sentence("Number", "번호")
  /// A column: when.
  public static let auditTime = Sentence("Time", "시각")
  /// A column: the operation.
  public static let auditEvent = Sentence("Event", "이벤트")
  /// A column: who.
  public static let auditActor = Sentence("Who", "수행자")
  /// A column: what was concerned.
  public static let auditSubject = Sentence("What", "대상")
  /// A column: the error's code.
  public static let auditError = Sentence("Error", "오류")

  /// audit.
  public static let summaryAudit = Sentence("Shows, verifies and exports the audit trail.", "감사 기록을 조회, 검증하고 내보냅니다.")
  /// audit list.
  public static let summaryAuditList = Sentence("Lists the entries of the audit trail.", "감사 기록의 항목을 나열합니다.")
  /// audit verify.
  public static let summaryAuditVerify = Sentence(
    "Checks the audit trail's chain and names the first bad entry.", "감사 기록의 체인을 검증하고 처음으로 잘못된 항목을 표시합니다.")
  /// audit export.
  public static let summaryAuditExport = Sentence("Writes the audit trail to a new file.", "감사 기록을 새 파일에 씁니다.")
  /// backup.
  public static let summaryBackup = Sentence("Writes a verified copy of the store and its key.", "검증된 저장소 사본과 키를 씁니다.")
  /// restore.
  public static let summaryRestore = Sentence("Puts a backup in the store's place.", "백업으로 저장소를 대체합니다.")
  /// doctor.
  public static let summaryDoctor = Sentence("Checks the store and this machine.", "저장소와 이 시스템을 점검합니다.")

  /// --since.
  public static let helpSince = Sentence("Not before this moment.", "이 시점 이후의 항목만")
  /// --user.
  public static let helpAuditUser = Sentence("Of this user only.", "이 사용자의 항목만")
  /// --event.
  public static let helpAuditEvent = Sentence("Of this operation only.", "이 작업의 항목만")
  /// --error.
  public static let helpAuditError = Sentence("Refused ones only; with a code, those with that code.", "거부된 항목만. 코드를 지정하면 해당 코드의 항목만")
  /// FILE of audit export.
  public static let helpExportFile = Sentence("The new file.", "새 파일")
  /// FILE of backup and restore.
  public static let helpBackupFile = Sentence(
    "The backup; its key lies beside it with .key behind the name.", "백업 파일. 키는 옆의 .key 파일에 있습니다.")
  /// --yes.
  public static let helpYes = Sentence("Don't ask.", "묻지 않고 진행")
}

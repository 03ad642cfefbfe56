/// Backups and restores.
extension Sentence {
  /// The backup's name is the store's own.
  public static func backupOntoItself(_ path: String) -> Sentence {
    Sentence("The file \(path) is the store itself; name another file.", "\(path) 파일은 저장소 자체입니다. 다른 파일을 지정하십시오.")
  }

  /// Something else lies where the backup should go.
  public static func backupOntoOther(_ path: String) -> Sentence {
    Sentence(
      "The file \(path) is no backup of this store and is kept; name another file.",
      "\(path) 파일은 이 저장소의 백업이 아니므로 덮어쓰지 않습니다. 다른 파일을 지정하십시오.")
  }

  /// There is no backup.
  public static func backupMissing(_ path: String) -> Sentence {
    Sentence("There is no backup at \(path); check the name.", "\(path)에 백업이 없습니다. 이름을 확인하십시오.")
  }

  /// The backup isn't whole.
  public static func backupDamaged(_ path: String, _ problem: Sentence) -> Sentence {
    Sentence(
      "The backup \(path) is damaged and nothing was changed; use another one (\(problem.english.withoutPeriod)).",
      "백업 \(path)이(가) 손상되어 아무것도 변경하지 않았습니다. 다른 백업을 사용하십시오(\(problem.korean.withoutPeriod)).")
  }

  /// The backup's audit trail doesn't fit its key.
  public static func backupAuditBroken(_ path: String, entry: Int) -> Sentence {
    Sentence(
      "The audit trail of the backup \(path) is broken at entry \(entry) and nothing was changed; use another one, or its own key file.",
      "백업 \(path)의 감사 기록이 \(entry)번 항목에서 손상되어 아무것도 변경하지 않았습니다. 다른 백업이나 원래의 키 파일을 사용하십시오.")
  }

  /// Others have the store open whose key would change under them.
  public static func restoreUnderOpenStore(_ path: String) -> Sentence {
    Sentence(
      "Another program has the store \(path) open, and the backup has another key; close it there and restore again.",
      "다른 프로그램이 \(path) 저장소를 열고 있으며 백업의 키가 다릅니다. 해당 프로그램을 닫고 다시 복원하십시오.")
  }

  /// Restore without a yes.
  public static func restoreNeedsYes(_ path: String) -> Sentence {
    Sentence(
      "The backup would replace the store \(path); repeat the command with --yes.", "백업이 \(path) 저장소를 대체합니다. --yes를 붙여 다시 실행하십시오.")
  }

  /// The question before a restore.
  public static func askRestore(_ path: String) -> Sentence {
    Sentence("Replace the store \(path) with the backup? [y/N]", "\(path) 저장소를 백업으로 대체하시겠습니까? [y/N]")
  }

  /// The restore was not wanted.
  public static let nothingRestored = Sentence("Nothing was restored and the store is as it was.", "복원하지 않았으며 저장소는 그대로입니다.")

  /// A backup was made.
  public static func backedUp(_ path: String) -> Sentence {
    Sentence("Backed up to \(path) and \(path).key.", "\(path) 및 \(path).key에 백업했습니다.")
  }

  /// A backup was restored.
  public static func restored(_ path: String) -> Sentence {
    Sentence("Restored the store \(path).", "\(path) 저장소를 복원했습니다.")
  }
}

extension String {
  /// The sentence without its last period, for use inside another one.
  fileprivate var withoutPeriod: String { hasSuffix(".") ? String(dropLast()) : self }
}

/// What `iamdesk doctor` tells.
extension Sentence {
  /// The word at a check's line, all of one width in each language.
  public static func doctorWord(_ isOK: Bool, isNote: Bool) -> Sentence {
    isOK ? Sentence("ok    ", "정상") : isNote ? Sentence("note  ", "참고") : Sentence("FAILED", "실패")
  }

  /// A check that couldn't be made.
  public static let doctorUnknown = Sentence("This couldn't be checked.", "점검할 수 없습니다.")

  /// The store's file is as it should be.
  public static func doctorStoreFile(_ path: String) -> Sentence {
    Sentence("The store \(path) is its owner's alone.", "\(path) 저장소는 소유자만 접근할 수 있습니다.")
  }

  /// The key file is as it should be.
  public static func doctorKeyFile(_ path: String) -> Sentence {
    Sentence("The key file \(path) is whole and its owner's alone.", "키 파일 \(path)은(는) 정상이며 소유자만 접근할 수 있습니다.")
  }

  /// The schema's version.
  public static func doctorSchema(_ version: Int) -> Sentence {
    Sentence("The store's schema is version \(version), this program's own.", "저장소의 스키마는 이 프로그램의 버전 \(version)입니다.")
  }

  /// FULL is in force.
  public static let doctorSynchronous = Sentence(
    "Changes are on the disk before they are acknowledged (WAL, synchronous FULL).", "변경은 디스크에 기록된 뒤에 확인됩니다(WAL, synchronous FULL).")

  /// FULL isn't in force.
  public static let doctorNotSynchronous = Sentence(
    "The newest changes could be lost with the power (synchronous is not FULL); report this as a fault of the program.",
    "전원이 끊기면 최근 변경이 손실될 수 있습니다(synchronous가 FULL이 아님). 프로그램 오류로 신고하십시오.")

  /// Nothing is written, so nothing needs a sync.
  public static let doctorReadOnly = Sentence(
    "The store is open for reading only, so syncs were not checked.", "저장소를 읽기 전용으로 열어 동기화는 점검하지 않았습니다.")

  /// Pages and rows are whole.
  public static let doctorIntegrity = Sentence("Pages, rows, references and counts are whole.", "페이지, 행, 참조, 개수가 모두 정상입니다.")

  /// Something is damaged.
  public static func doctorDamage(_ first: Sentence, more: Int) -> Sentence {
    let rest = more > 0 ? (" (and \(more) more)", " (외 \(more)건)") : ("", "")
    return Sentence(first.english + rest.0, first.korean + rest.1)
  }

  /// The search index fits.
  public static let doctorIndex = Sentence("The search index fits the entities.", "검색 인덱스가 엔터티와 일치합니다.")

  /// An audit trail is whole.
  public static func doctorAudit(_ account: String, _ entries: Int) -> Sentence {
    Sentence("The audit trail of account \(account) is whole: \(entries) entries.", "계정 \(account)의 감사 기록이 정상입니다: 항목 \(entries)개.")
  }

  /// An audit trail is broken.
  public static func doctorAuditBroken(_ account: String, entry: Int) -> Sentence {
    Sentence(
      "The audit trail of account \(account) is broken at entry \(entry); run iamdesk audit verify.",
      "계정 \(account)의 감사 기록이 \(entry)번 항목에서 손상되었습니다. iamdesk audit verify를 실행하십시오.")
  }

  /// Room on the disk.
  public static func doctorSpace(_ megabytes: Int) -> Sentence {
    Sentence("The disk has \(megabytes) MB free.", "디스크 여유 공간은 \(megabytes)MB입니다.")
  }

  /// Hardly any room on the disk.
  public static func doctorNoSpace(_ megabytes: Int) -> Sentence {
    Sentence("The disk has only \(megabytes) MB free; free some space.", "디스크 여유 공간이 \(megabytes)MB뿐입니다. 공간을 확보하십시오.")
  }

  /// The catalogue is readable.
  public static func doctorCatalog(_ count: Int) -> Sentence {
    Sentence("The program carries \(count) AWS managed policies.", "AWS 관리형 정책 \(count)개가 프로그램에 들어 있습니다.")
  }

  /// The terminal is known.
  public static func doctorTerm(_ name: String) -> Sentence {
    Sentence("The terminal type \(name) is known.", "터미널 종류 \(name)의 정보가 있습니다.")
  }

  /// The terminal isn't known.
  public static func doctorTermUnknown(_ name: String) -> Sentence {
    Sentence(
      "The terminal type \(name) is not known; install ncurses-term, or set TERM to one that is known.",
      "터미널 종류 \(name)의 정보가 없습니다. ncurses-term을 설치하거나 TERM을 알려진 종류로 설정하십시오.")
  }

  /// TERM isn't set.
  public static let doctorNoTerm = Sentence("TERM is not set, so no terminal was checked.", "TERM이 설정되지 않아 터미널을 점검하지 않았습니다.")

  /// The locale has UTF-8.
  public static func doctorLocale(_ name: String) -> Sentence {
    Sentence("The locale \(name) has UTF-8.", "로캘 \(name)은(는) UTF-8을 사용합니다.")
  }

  /// The locale has no UTF-8.
  public static let doctorNoUTF8 = Sentence(
    "The locale has no UTF-8, so frames are drawn in ASCII; set LANG=C.UTF-8 for lines.",
    "로캘이 UTF-8을 사용하지 않아 테두리를 ASCII로 그립니다. 선을 보려면 LANG=C.UTF-8로 설정하십시오.")

  /// The libraries the program runs with.
  public static func doctorLibraries(_ names: [String]) -> Sentence {
    let list = names.joined(separator: ", ")
    return Sentence("The program runs with these libraries: \(list).", "프로그램이 사용하는 라이브러리: \(list).")
  }
}

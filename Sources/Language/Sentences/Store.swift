extension Sentence {
  /// The store's file isn't there.
  public static func storeMissing(_ path: String) -> Sentence {
    Sentence(
      "There is no store at \(path); make one with iamdesk init, try iamdesk demo, or name another with --store.",
      "\(path)에 저장소가 없습니다. iamdesk init으로 생성하거나, iamdesk demo를 실행하거나, --store로 다른 저장소를 지정하십시오.")
  }

  /// The file is something else.
  public static func notAStore(_ path: String) -> Sentence {
    Sentence(
      "The file \(path) is not a store of iamdesk; name another one with --store.",
      "\(path) 파일은 iamdesk 저장소가 아닙니다. --store로 다른 파일을 지정하십시오.")
  }

  /// The store was written by a newer program.
  public static func newerStore(_ path: String) -> Sentence {
    Sentence(
      "The store \(path) was written by a newer iamdesk; open it with that version.",
      "\(path) 저장소는 더 새로운 iamdesk가 기록했습니다. 해당 버전으로 여십시오.")
  }

  /// The store's schema is older and can't be raised without writing.
  public static func olderStore(_ path: String) -> Sentence {
    Sentence(
      "The store \(path) was written by an older iamdesk; open it once without --read-only to bring it up to date.",
      "\(path) 저장소는 이전 버전의 iamdesk가 기록했습니다. --read-only 없이 한 번 열어 갱신하십시오.")
  }

  /// The store's pages don't fit together.
  public static func damagedStore(_ path: String) -> Sentence {
    Sentence(
      "The store \(path) is damaged; restore a backup with iamdesk restore.",
      "\(path) 저장소가 손상되었습니다. iamdesk restore로 백업을 복원하십시오.")
  }

  /// A store can't be made where something stands already.
  public static func storeExists(_ path: String) -> Sentence {
    Sentence(
      "The file \(path) is there already; name another one with --store.",
      "\(path) 파일이 이미 있습니다. --store로 다른 파일을 지정하십시오.")
  }

  /// The system refused the file.
  public static func storeRefused(_ path: String) -> Sentence {
    Sentence(
      "The file \(path) can't be opened or written with your rights; check who owns it and its folder.",
      "현재 권한으로 \(path) 파일을 열거나 쓸 수 없습니다. 파일과 폴더의 소유자를 확인하십시오.")
  }

  /// A change was tried on a store that is open for reading only.
  public static let readOnlyStore = Sentence(
    "The store is open for reading only; start again without --read-only to change it.",
    "저장소가 읽기 전용으로 열려 있습니다. 변경하려면 --read-only 없이 다시 시작하십시오.")

  /// The disk has no room left.
  public static let diskFull = Sentence(
    "The disk is full and nothing was changed; free some space and try again.",
    "디스크가 가득 차서 아무것도 변경하지 않았습니다. 공간을 확보한 후 다시 시도하십시오.")

  /// Reading or writing failed.
  public static let diskFailed = Sentence(
    "The disk reported an error and nothing was changed; check the disk and try again.",
    "디스크 오류가 발생하여 아무것도 변경하지 않았습니다. 디스크를 확인한 후 다시 시도하십시오.")

  /// Another process holds the lock for too long.
  public static let storeBusy = Sentence(
    "Another program has been writing to the store for too long and nothing was changed; try again in a moment.",
    "다른 프로그램이 저장소를 오래 쓰고 있어 아무것도 변경하지 않았습니다. 잠시 후 다시 시도하십시오.")

  /// The file was removed or replaced while it was open.
  public static func storeReplaced(_ path: String) -> Sentence {
    Sentence(
      "The store \(path) was removed or replaced while it was open and nothing was changed; start again.",
      "열려 있는 동안 \(path) 저장소가 삭제되거나 교체되어 아무것도 변경하지 않았습니다. 다시 시작하십시오.")
  }

  /// A failure with no sentence of its own.
  public static func storeFailed(code: Int) -> Sentence {
    Sentence(
      "The store reported error \(code) and nothing was changed; run iamdesk doctor.",
      "저장소에서 오류 \(code)이(가) 발생하여 아무것도 변경하지 않았습니다. iamdesk doctor를 실행하십시오.")
  }

  /// The work was given up on request.
  public static let givenUp = Sentence(
    "The work was cancelled and nothing was changed.", "작업이 취소되어 아무것도 변경하지 않았습니다.")

  /// The account isn't in the store.
  public static func noAccount(_ id: String) -> Sentence {
    Sentence(
      "The account \(id) is not in this store; name one that is with --account-id.",
      "계정 \(id)이(가) 이 저장소에 없습니다. --account-id로 저장소에 있는 계정을 지정하십시오.")
  }

  /// The account is there already.
  public static func accountExists(_ id: String) -> Sentence {
    Sentence(
      "The account \(id) is in this store already; choose another account ID.",
      "계정 \(id)이(가) 이미 이 저장소에 있습니다. 다른 계정 ID를 선택하십시오.")
  }

  /// An entity with this name is there already.
  public static func nameTaken(_ kind: Sentence, _ name: String) -> Sentence {
    Sentence(
      "\(kind.english) with name \(name) already exists; choose another name.",
      "이름이 \(name)인 \(Particle.subject.after(kind.korean)) 이미 있습니다. 다른 이름을 선택하십시오.")
  }

  /// What a change was for has gone.
  public static func entityGone(_ kind: Sentence) -> Sentence {
    Sentence(
      "\(kind.english) was deleted meanwhile; go back and read the list again.",
      "\(Particle.subject.after(kind.korean)) 그사이 삭제되었습니다. 돌아가서 목록을 다시 읽으십시오.")
  }

  /// A policy already has a version of this number.
  public static func versionTaken(_ id: String) -> Sentence {
    Sentence(
      "The policy already has a version \(id); choose another.", "정책에 버전 \(id)이(가) 이미 있습니다. 다른 버전을 선택하십시오.")
  }
}

extension Sentence {
  /// A user, at the head of a sentence.
  public static let aUser = Sentence("User", "사용자")
  /// A group, at the head of a sentence.
  public static let aGroup = Sentence("Group", "사용자 그룹")
  /// A role, at the head of a sentence.
  public static let aRole = Sentence("Role", "역할")
  /// A policy, at the head of a sentence.
  public static let aPolicy = Sentence("Policy", "정책")
  /// An instance profile, at the head of a sentence.
  public static let anInstanceProfile = Sentence("Instance profile", "인스턴스 프로파일")
}

/// What a check of the store finds.
extension Sentence {
  /// SQLite's own check found something.
  public static func integrityPages(_ words: String) -> Sentence {
    Sentence(
      "SQLite's check reports \"\(words)\"; restore a backup.", "SQLite 검사에서 \"\(words)\"을(를) 보고했습니다. 백업을 복원하십시오.")
  }

  /// A row names what isn't there.
  public static func integrityReference(_ table: String) -> Sentence {
    Sentence(
      "A row of the table \(table) names something that is not there; restore a backup.",
      "테이블 \(table)의 행이 존재하지 않는 항목을 가리킵니다. 백업을 복원하십시오.")
  }

  /// A row changed on the disk.
  public static func integrityRow(_ table: String, _ key: String) -> Sentence {
    Sentence(
      "Row \(key) of the table \(table) is not what was written; restore a backup.",
      "테이블 \(table)의 행 \(key)이(가) 기록된 내용과 다릅니다. 백업을 복원하십시오.")
  }

  /// A kept number is wrong.
  public static func integrityTally(kept: Int, counted: Int) -> Sentence {
    Sentence(
      "The store keeps the number \(kept) where counting gives \(counted); restore a backup.",
      "저장소에는 \(kept)(으)로 기록되어 있으나 실제 개수는 \(counted)입니다. 백업을 복원하십시오.")
  }

  /// The search index doesn't fit.
  public static let integritySearch = Sentence(
    "The search index does not fit the entities; restore a backup.", "검색 인덱스가 엔터티와 맞지 않습니다. 백업을 복원하십시오.")
}

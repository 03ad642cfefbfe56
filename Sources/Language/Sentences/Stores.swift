/// Making, choosing and looking after stores.
extension Sentence {
  /// The folder a new store is put in can be entered by others.
  public static func folderOpenToOthers(_ path: String) -> Sentence {
    Sentence(
      "Other users may look into the folder \(path) of the store; take their rights away with chmod 700.",
      "다른 사용자가 저장소 폴더 \(path)에 접근할 수 있습니다. chmod 700으로 권한을 제거하십시오.")
  }

  /// The store has no account.
  public static func emptyStore(_ path: String) -> Sentence {
    Sentence(
      "The store \(path) holds no account yet; make one with iamdesk init, or load one with iamdesk import.",
      "\(path) 저장소에 아직 계정이 없습니다. iamdesk init으로 생성하거나 iamdesk import로 가져오십시오.")
  }

  /// The store has several accounts and none was named.
  public static func severalAccounts(_ ids: [String], more: Int) -> Sentence {
    let list = ids.joined(separator: ", ")
    let rest = more > 0 ? (" and \(more) more", " 외 \(more)개") : ("", "")
    return Sentence(
      "The store holds the accounts \(list)\(rest.0); name one with --account-id.",
      "저장소에 계정 \(list)\(rest.1)이(가) 있습니다. --account-id로 하나를 지정하십시오.")
  }
}

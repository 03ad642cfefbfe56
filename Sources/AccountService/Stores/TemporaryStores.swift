import AccountStore
import Credentials
import Glibc
import IAM
import Language

/// Stores that nobody wants to keep.
extension AccountStores {
  /// Lends a new store in a folder of its own, which is gone afterwards: for work that is only tried.
  public static func inTemporaryStore<Result>(_ work: (OpenStore) throws -> Result) throws -> Result {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/iamdesk-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw IAMError(.serviceFailure, .storeRefused(parent)) }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { rmdir(folder) }
    let open = try create(StoreLocation(path: folder + "/account.db"))
    defer { discard(open) }
    return try work(open)
  }

  /// Removes a store that holds no account.
  public static func discardEmpty(_ open: OpenStore) {
    if (try? open.store.accounts().isEmpty) == true { discard(open) }
  }

  private static func discard(_ open: OpenStore) {
    open.store.close()
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(open.store.path + suffix) }
    unlink(open.key.path)
  }
}

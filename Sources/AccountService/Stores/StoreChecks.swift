import AWSCatalog
public import AccountStore
public import Credentials
import Glibc
import IAM
import Language

/// Checks of a store's files and of what is in them.
public struct StoreChecks {
  private let location: StoreLocation
  private let mode: AccountStore.Mode

  /// Checks of the store at a place, opened for reading only where nothing may be written.
  public init(_ location: StoreLocation, mode: AccountStore.Mode) {
    self.location = location
    self.mode = mode
  }

  /// Runs all checks, one after the other; each is told as soon as it is done. What can't be checked behind a failure is left out.
  public func run(passphrase: () throws -> Secret? = { nil }, _ tell: (CheckResult) throws -> Void) throws {
    try tell(catalog())
    try tell(space())
    try tell(file())
    try tell(key())
    let opened: OpenStore
    do {
      opened = try AccountStores.open(location, mode: mode, passphrase: passphrase)
    } catch let error as IAMError {
      return try tell(CheckResult("store", .failed, error.message))
    }
    defer { opened.store.close() }
    try tell(attempt("schema") { try schema(opened.store) })
    try tell(attempt("synchronous") { try synchronous(opened.store) })
    for result in damage(opened.store) { try tell(result) }
    for result in trails(opened.store) { try tell(result) }
  }

  private func attempt(_ check: String, _ work: () throws -> CheckResult) -> CheckResult {
    do {
      return try work()
    } catch {
      return CheckResult(check, .failed, (error as? IAMError)?.message ?? .doctorUnknown)
    }
  }

  private func file() -> CheckResult {
    var facts = stat()
    guard stat(location.path, &facts) == 0 else { return CheckResult("store-file", .failed, .storeMissing(location.path)) }
    if facts.st_mode & 0o077 != 0 { return CheckResult("store-file", .failed, .fileOpenToOthers(location.path)) }
    if facts.st_uid != geteuid() { return CheckResult("store-file", .note, .fileOfSomebodyElse(location.path)) }
    if stat(location.folder, &facts) == 0, facts.st_mode & 0o022 != 0, facts.st_mode & S_ISVTX == 0 {
      return CheckResult("store-file", .failed, .folderOpenToOthers(location.folder))
    }
    return CheckResult("store-file", .ok, .doctorStoreFile(location.path))
  }

  private func key() -> CheckResult {
    let path = KeyFile.path(ofStore: location.path)
    return attempt("key-file") {
      if let warning = try KeyFile.inspect(path).warnings.first { return CheckResult("key-file", .failed, warning) }
      return CheckResult("key-file", .ok, .doctorKeyFile(path))
    }
  }

  private func schema(_ store: AccountStore) throws -> CheckResult {
    CheckResult("schema", .ok, .doctorSchema(try store.facts().schemaVersion))
  }

  private func synchronous(_ store: AccountStore) throws -> CheckResult {
    let facts = try store.facts()
    guard let level = facts.synchronous else { return CheckResult("synchronous", .note, .doctorReadOnly) }
    let isFull = level >= 2 && facts.journalMode == "wal"
    return CheckResult("synchronous", isFull ? .ok : .failed, isFull ? .doctorSynchronous : .doctorNotSynchronous)
  }

  private func damage(_ store: AccountStore) -> [CheckResult] {
    let problems: [IntegrityProblem]
    do {
      problems = try store.verifyIntegrity()
    } catch {
      return [CheckResult("integrity", .failed, (error as? IAMError)?.message ?? .doctorUnknown)]
    }
    let rest = problems.filter { $0 != .searchIndex }
    let integrity =
      rest.first.map { CheckResult("integrity", .failed, .doctorDamage($0.sentence, more: rest.count - 1)) }
      ?? CheckResult("integrity", .ok, .doctorIntegrity)
    let hasBadIndex = problems.contains(.searchIndex)
    let index = CheckResult("search-index", hasBadIndex ? .failed : .ok, hasBadIndex ? IntegrityProblem.searchIndex.sentence : .doctorIndex)
    return rest.isEmpty ? [integrity, index] : [integrity]
  }

  private func trails(_ store: AccountStore) -> [CheckResult] {
    do {
      let accounts = try store.accounts()
      if accounts.isEmpty { return [CheckResult("audit", .note, .emptyStore(location.path))] }
      return try accounts.map { account in
        switch try store.verifyAudit(account.id) {
        case .whole(let entries, _): CheckResult("audit", .ok, .doctorAudit(account.id.digits, entries))
        case .broken(let sequence, _, _): CheckResult("audit", .failed, .doctorAuditBroken(account.id.digits, entry: Int(sequence)))
        }
      }
    } catch {
      return [CheckResult("audit", .failed, (error as? IAMError)?.message ?? .doctorUnknown)]
    }
  }

  private func space() -> CheckResult {
    var folder = location.folder
    while access(folder, F_OK) != 0, folder != "/", folder != "." { folder = StoreLocation(path: folder).folder }
    var facts = statvfs()
    guard statvfs(folder, &facts) == 0 else { return CheckResult("disk-space", .note, .doctorUnknown) }
    let free = (Int(facts.f_bavail) * Int(facts.f_frsize)) >> 20
    return free < 32 ? CheckResult("disk-space", .failed, .doctorNoSpace(free)) : CheckResult("disk-space", .ok, .doctorSpace(free))
  }

  private func catalog() -> CheckResult {
    let count = AWSManagedPolicies.count
    let isReadable = AWSManagedPolicies.all.last.map { AWSManagedPolicies.document(of: $0.arn) != nil } ?? false
    return CheckResult("catalogue", isReadable ? .ok : .failed, isReadable ? .doctorCatalog(count) : .doctorUnknown)
  }
}

public import AccountStore
import IAM
import Language

/// Imports an account from the authorization details that `aws iam get-account-authorization-details` prints, in one transaction: all of it
/// or nothing.
///
/// Files are read as streams, so memory stays small whatever their size. What breaks the structure is an error with its place; what IAM
/// would refuse is kept and told as a warning. The account may be new, or be there and empty, as `init` makes it; into one that has entities
/// nothing is imported.
///
/// ```swift
/// let importer = AccountImporter(store: store)
/// let report = try importer.run(ImportRequest(files: [.init(path: "account.json")]), as: caller)
/// ```
public struct AccountImporter {
  let store: AccountStore
  let environment: ServiceEnvironment

  /// An importer into a store.
  public init(store: AccountStore, environment: ServiceEnvironment = .system) {
    self.store = store
    self.environment = environment
  }

  /// Imports, and answers when all of it is on the disk.
  ///
  /// - Parameters:
  ///   - request: The files, and what is to be done with them.
  ///   - caller: Who imports, for the audit entry `ImportAccount`.
  ///   - cancellation: A handle to give it up from another thread; it then throws `Cancelled` and nothing is changed.
  ///   - progress: Told some four times a second how far it is, on the importing thread.
  /// - Throws: `IAMError`: `InvalidInput` for broken files, `EntityAlreadyExists` for an account with entities, and what the store throws.
  public func run(
    _ request: ImportRequest, as caller: Caller, cancellation: Cancellation? = nil, progress: ((ImportProgress) -> Void)? = nil
  ) throws -> ImportReport {
    let files = try request.files.map(OpenImportFile.init)
    let tally = try AccountTally.looking(into: files)
    guard let account = request.account ?? tally.most?.account else { throw IAMError(.invalidInput, .importNoAccount) }
    let meter = ImportMeter(files: files, cancellation: cancellation, progress: progress)
    let run = ImportRun(
      request: request, files: files, account: Account(id: account, partition: tally.most?.partition ?? "aws", created: environment.now()),
      environment: environment, meter: meter)
    var report: ImportReport?
    _ = try store.importing(
      run.account, rehearsal: request.isDryRun, cancellation: cancellation, progress: { _ in meter.indexing() }
    ) { bulk in
      guard try bulk.isEmpty else { throw IAMError(.entityAlreadyExists, .importIntoFullAccount(account.digits)) }
      report = try run.perform(into: BulkTarget(bulk), as: caller)
    }
    guard let report else { throw IAMError(.serviceFailure, .nothingAnswered) }
    return report
  }
}

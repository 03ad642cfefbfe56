public import AccountService
import AccountStore
import Foundation
public import IAM
import Language

/// A store in a folder of its own, which goes when this does.
public final class ScratchStore {
  /// The folder.
  public let folder: String
  /// The account in it.
  public static let accountID = AccountID("123456789012")

  /// A new folder in the machine's temporary folder, or in one that was named. No store is in it yet.
  public init(in parent: String? = nil) throws {
    let parent = parent ?? NSTemporaryDirectory()
    folder = parent + (parent.hasSuffix("/") ? "" : "/") + "iamdesk-" + UUID().uuidString.lowercased()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The store's file.
  public var path: String { folder + "/account.db" }

  /// Makes the store with an account, or opens the one that is there.
  public func service(environment: ServiceEnvironment = .system) throws -> AccountService {
    try Self.service(at: path, environment: environment)
  }

  /// Opens the account of the store at a path; makes both where they are missing.
  public static func service(at path: String, environment: ServiceEnvironment = .system) throws -> AccountService {
    guard let id = accountID else { throw IAMError(.serviceFailure, .nothingAnswered) }
    let open = try AccountStores.openOrCreate(StoreLocation(path: path))
    if try open.store.accounts().isEmpty {
      try NewAccount(id: id, usersQuota: 10_000_000).make(in: open, as: owner, environment: environment)
    }
    return AccountService(store: open.store, account: id, environment: open.environment(environment))
  }

  /// The store's local owner.
  public static let owner = Caller.localOwner(LocalOwner(unixUser: "tester", unixUID: 1000))
}

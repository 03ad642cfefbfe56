public import AccountStore
public import Credentials
import Glibc
public import IAM
public import Language

/// Makes and opens stores together with their key files.
public enum AccountStores {
  /// Makes a new store with its key, both for their owner alone.
  ///
  /// The key is made first: a store without its key can't exist, and a key that is left alone from an attempt that was cut short is taken
  /// over by the next one. Throws `InvalidInput` where a store is there already.
  public static func create(_ location: StoreLocation, passphrase: () throws -> Secret? = { nil }) throws -> OpenStore {
    var warnings = try StoreFolder.prepare(location.folder)
    guard access(location.path, F_OK) != 0 || isEmpty(location.path) else { throw IAMError(.invalidInput, .storeExists(location.path)) }
    let keyPath = KeyFile.path(ofStore: location.path)
    let isFound = access(keyPath, F_OK) == 0
    let key = isFound ? try KeyFile.load(at: keyPath, passphrase: passphrase) : try KeyFile.create(at: keyPath)
    do {
      let store = try AccountStore.create(at: location.path, chain: chain(key))
      warnings += key.warnings
      return OpenStore(store: store, key: key, warnings: warnings)
    } catch {
      if !isFound { unlink(keyPath) }
      throw error
    }
  }

  /// Opens a store with its key. `passphrase` is asked where the key file has one.
  ///
  /// Throws `UnusableStore` where file or key are missing, or are no store or key, or where the key has a passphrase and `passphrase` gave none;
  /// the sentence names the next step. Throws `AccessDenied` where the passphrase is wrong.
  public static func open(
    _ location: StoreLocation, mode: AccountStore.Mode, passphrase: () throws -> Secret? = { nil }
  ) throws -> OpenStore {
    guard access(location.path, F_OK) == 0 || errno != ENOENT else { throw IAMError(.unusableStore, .storeMissing(location.path)) }
    let key = try KeyFile.load(at: KeyFile.path(ofStore: location.path), passphrase: passphrase)
    let store = try AccountStore.open(at: location.path, mode: mode, chain: chain(key))
    return OpenStore(store: store, key: key, warnings: warnings(location.path) + key.warnings)
  }

  /// Opens the store for changes, or makes it where there is none.
  public static func openOrCreate(_ location: StoreLocation, passphrase: () throws -> Secret? = { nil }) throws -> OpenStore {
    isThere(location) ? try open(location, mode: .readWrite, passphrase: passphrase) : try create(location, passphrase: passphrase)
  }

  /// Whether there is a file that isn't empty.
  public static func isThere(_ location: StoreLocation) -> Bool {
    access(location.path, F_OK) == 0 && !isEmpty(location.path)
  }

  /// The audit chain under a store's key.
  public static func chain(_ key: KeyFile) -> AuditChain {
    AuditChain(authenticate: key.authenticator(for: .auditChain))
  }

  private static func warnings(_ path: String) -> [Sentence] {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & 0o077 != 0 ? [.fileOpenToOthers(path)] : []
  }

  private static func isEmpty(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_size == 0
  }
}

/// A store that is open, with its key.
public struct OpenStore: Sendable {
  /// The store.
  public let store: AccountStore
  /// Its key.
  public let key: KeyFile
  /// What is unsafe about its files though they can be used.
  public let warnings: [Sentence]

  /// An environment in which the account's secrets can be sealed and opened with the store's key.
  public func environment(_ base: ServiceEnvironment = .system) -> ServiceEnvironment {
    var environment = base
    environment.sealer = key.sealer
    environment.hashing = base.hashing.shared(by: key.path)
    return environment
  }

  /// Which account is meant, where one was named or the store holds only one.
  ///
  /// Throws `NoSuchEntity` where the one named isn't there.
  public func account(named id: AccountID?) throws -> AccountChoice {
    let accounts = try store.accounts()
    if let id {
      guard let found = accounts.first(where: { $0.id == id }) else { throw IAMError(.noSuchEntity, .noAccount(id.digits)) }
      return .one(found)
    }
    if accounts.count > 1 { return .several(accounts) }
    guard let only = accounts.first else { throw IAMError(.noSuchEntity, .emptyStore(store.path)) }
    return .one(only)
  }
}

/// The answer to the question which account of a store is meant.
public enum AccountChoice: Sendable {
  /// This one.
  case one(Account)
  /// The store holds these, and none was named.
  case several([Account])
}

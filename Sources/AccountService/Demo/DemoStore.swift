import AccountStore
import Foundation
import Glibc
import IAM
public import Language

/// A throw-away store that holds the demo account.
///
/// It lies in a folder of its own, for its owner alone, whose name says which process made it. `remove` deletes it at the normal end; what a
/// killed process left is deleted when the next demo starts.
public final class DemoStore: Sendable {
  /// The store, with its key.
  public let open: OpenStore
  /// The folder it lies in.
  public let folder: String
  private let language: Language
  private let caller: Caller
  private let environment: ServiceEnvironment

  /// Makes the store and fills it.
  ///
  /// - Parameters:
  ///   - language: The language of names, tags and descriptions.
  ///   - caller: Who starts it, for the audit trail.
  ///   - variables: The process's environment; the folder lies in `XDG_RUNTIME_DIR`, or in `/tmp` where that is no folder of one's own.
  public init(
    language: Language, as caller: Caller, variables: [String: String], environment: ServiceEnvironment = .system
  ) throws {
    self.language = language
    self.caller = caller
    self.environment = environment
    let parent = DemoFolder.parent(variables)
    DemoFolder.removeLeftovers(in: parent)
    folder = try DemoFolder.make(in: parent)
    do {
      open = try AccountStores.create(StoreLocation(path: folder + "/account.db"))
      try DemoAccount.install(into: open.store, language: language, as: caller, environment: environment)
    } catch {
      DemoFolder.remove(folder)
      throw error
    }
  }

  /// Where its people sign in: devices that are only there to be seen count as given.
  ///
  /// - Parameters:
  ///   - store: The demo's store as it is to be used, which may be open for reading only.
  ///   - process: The console's process ID.
  public func desk(_ store: OpenStore, process: Int32) -> SignInDesk {
    var environment = store.environment(environment)
    environment.countsShownDevices = true
    return SignInDesk(store: store.store, account: DemoAccount.id, workplace: caller.workplace, process: process, environment: environment)
  }

  /// Signs the administrator in without asking for the password.
  public func enter(process: Int32) throws -> Arrival? {
    guard case .signedIn(let arrival) = try desk(open, process: process).enter(DemoAccount.administrator).outcome else { return nil }
    return arrival
  }

  /// Puts the account back as it was at the start, while readers go on.
  public func reset() throws {
    try DemoAccount.reset(in: open.store, language: language, as: caller, environment: environment)
  }

  /// Closes the store and deletes its folder.
  public func remove() {
    open.store.close()
    DemoFolder.remove(folder)
  }
}

/// Where a store lies: the SQLite file, with its key file beside it.
public struct StoreLocation: Sendable, Hashable {
  /// The path of the SQLite file.
  public let path: String

  /// The store at a path.
  public init(path: String) {
    self.path = path
  }

  /// The store that a command means: what was named, else `IAMDESK_STORE`, else `iamdesk/account.db` in `XDG_DATA_HOME`, by default
  /// `~/.local/share` ([XDG base directories](https://specifications.freedesktop.org/basedir-spec/latest/)); a relative `XDG_DATA_HOME`
  /// doesn't count.
  public init(named path: String?, environment: [String: String]) {
    if let named = path ?? environment["IAMDESK_STORE"], !named.isEmpty {
      self.path = named
      return
    }
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    self.path = (data ?? (environment["HOME"] ?? "") + "/.local/share") + "/iamdesk/account.db"
  }

  /// The folder the store lies in.
  public var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

import Foundation

/// Other processes that have a store open.
enum StoreUsers {
  /// Whether another process has the file open, as far as this one may see: a user sees his own processes, root all.
  static func othersHaveOpen(_ path: String) -> Bool {
    guard let real = realpath(path, nil) else { return false }
    defer { free(real) }
    let file = String(cString: real)
    let own = String(getpid())
    return names(in: "/proc").contains { process in
      guard process != own, process.allSatisfy(\.isNumber) else { return false }
      let folder = "/proc/\(process)/fd"
      return names(in: folder).contains { target(of: folder + "/" + $0) == file }
    }
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  private static func target(of link: String) -> String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: link)
  }
}

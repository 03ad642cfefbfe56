import AccountService
import Glibc
import Language

/// Checks of what the program finds on the machine: the terminal's description, the character set, the libraries it runs with.
struct MachineChecks {
  let environment: [String: String]

  func run(_ tell: (CheckResult) throws -> Void) throws {
    try tell(terminal())
    try tell(characters())
    try tell(libraries())
  }

  /// Whether a description of the terminal that TERM names is where terminfo looks for it (terminfo(5), "Fetching compiled descriptions").
  func terminal() -> CheckResult {
    guard let name = environment["TERM"], !name.isEmpty else { return CheckResult("terminal", .note, .doctorNoTerm) }
    guard let first = name.utf8.first, !name.contains("/") else { return CheckResult("terminal", .failed, .doctorTermUnknown(name)) }
    let subfolders = [String(decoding: [first], as: UTF8.self), String(first, radix: 16)]
    let isFound = folders.contains { folder in subfolders.contains { access("\(folder)/\($0)/\(name)", R_OK) == 0 } }
    return CheckResult("terminal", isFound ? .ok : .failed, isFound ? .doctorTerm(name) : .doctorTermUnknown(name))
  }

  private var folders: [String] {
    let own = [environment["TERMINFO"], environment["HOME"].map { $0 + "/.terminfo" }].compactMap { $0 }
    let listed = environment["TERMINFO_DIRS"].map { $0.split(separator: ":").map(String.init) } ?? []
    return own + listed + ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo", "/usr/local/share/terminfo"]
  }

  /// The character set that the environment asks for.
  func characters() -> CheckResult {
    let value = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let folded = value.lowercased()
    let isUnicode = folded.contains("utf-8") || folded.contains("utf8")
    return CheckResult("locale", isUnicode ? .ok : .note, isUnicode ? .doctorLocale(value) : .doctorNoUTF8)
  }

  /// The shared libraries that the process has mapped: what must be there where the program is copied to.
  func libraries() -> CheckResult {
    guard let file = fopen("/proc/self/maps", "r") else { return CheckResult("libraries", .note, .doctorUnknown) }
    defer { fclose(file) }
    var names: Set<String> = []
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard let path = text.split(whereSeparator: \.isWhitespace).last, path.contains(".so") else { continue }
      names.insert(String(path.split(separator: "/").last ?? path))
    }
    return CheckResult("libraries", .ok, .doctorLibraries(names.sorted()))
  }
}

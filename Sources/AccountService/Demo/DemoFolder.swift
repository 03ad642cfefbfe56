import Foundation
import Glibc
import IAM
import Language

/// The folders of demo stores: `iamdesk-demo-PID-START-…`, where START is when the process began, so that a number used again isn't taken for
/// the process that made the folder.
enum DemoFolder {
  static let prefix = "iamdesk-demo-"

  /// Where demo folders lie.
  static func parent(_ variables: [String: String]) -> String {
    guard let runtime = variables["XDG_RUNTIME_DIR"], runtime.hasPrefix("/"), isOwn(runtime), access(runtime, W_OK) == 0 else {
      return "/tmp"
    }
    return runtime
  }

  /// Makes a folder for this process that nobody else can look into.
  static func make(in parent: String) throws -> String {
    let process = getpid()
    var path = Array("\(parent)/\(prefix)\(process)-\(start(of: process) ?? 0)-XXXXXX".utf8CString)
    // mkdtemp makes it 0700, and never takes over one that is there.
    guard mkdtemp(&path) != nil else {
      throw IAMError(.serviceFailure, .fileUnwritable(parent, reason: String(cString: strerror(errno))))
    }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Deletes a folder with all that is in it.
  static func remove(_ folder: String) {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Deletes the folders of this user's processes that are gone.
  static func removeLeftovers(in parent: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let path = parent + "/" + name
      if isOwn(path), !isInUse(name) { remove(path) }
    }
  }

  /// Whether the process that a folder's name tells of still runs. A name of another form is left alone.
  private static func isInUse(_ name: String) -> Bool {
    let parts = name.dropFirst(prefix.count).split(separator: "-", maxSplits: 2)
    guard parts.count == 3, let process = pid_t(parts[0]), let began = UInt64(parts[1]) else { return true }
    return start(of: process) == began
  }

  /// When a process began, in ticks since boot: the 22nd field of `/proc/PID/stat` (proc_pid_stat(5)); nil where there is no such process.
  static func start(of process: pid_t) -> UInt64? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8), let name = text.lastIndex(of: ")") else {
      return nil
    }
    // The second field, the name in parentheses, may hold anything: counting starts behind it, with the third.
    let fields = text[text.index(after: name)...].split(separator: " ")
    return fields.count > 19 ? UInt64(fields[19]) : nil
  }

  /// Whether a path is a folder, no link to one, of this user.
  private static func isOwn(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR && facts.st_uid == geteuid()
  }
}

import CSecretSearch
import Foundation

/// Looks for secrets where a process or a folder might have left them.
struct SecretSearch {
  /// The words, as a person typed or read them; at least four bytes each.
  let words: [String: [UInt8]]
  /// The largest distance between two bytes of a word that counts.
  static let strides = 64

  init(_ words: [String: String]) {
    self.words = words.mapValues { Array($0.utf8) }
  }

  /// How often each word stands in a process's memory: what it maps, its environment and its arguments. Nil where this process may not look.
  func inProcess(_ process: Int32) -> [String: Int]? {
    let memory = open("/proc/\(process)/mem", O_RDONLY | O_CLOEXEC)
    guard memory >= 0, let maps = try? String(contentsOfFile: "/proc/\(process)/maps", encoding: .utf8) else { return nil }
    defer { close(memory) }
    var found = inFiles(["/proc/\(process)/environ", "/proc/\(process)/cmdline"])
    for line in maps.split(separator: "\n") where line.contains(" r") && !line.hasSuffix("[vvar]") && !line.hasSuffix("[vsyscall]") {
      let ends = line.prefix { $0 != " " }.split(separator: "-").compactMap { UInt64($0, radix: 16) }
      guard ends.count == 2 else { continue }
      var bytes = [UInt8](repeating: 0, count: Int(ends[1] - ends[0]))
      let count = pread(memory, &bytes, bytes.count, off_t(ends[0]))
      if count > 0 { found.merge(self.count(in: bytes.prefix(count)), uniquingKeysWith: +) }
    }
    return found
  }

  /// How often each word stands in the files of these folders, in all depths, and in these files.
  func inFiles(_ paths: [String]) -> [String: Int] {
    var found = words.mapValues { _ in 0 }
    for path in paths {
      let below = (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []).map { path + "/" + $0 }
      for file in [path] + below {
        guard let bytes = FileManager.default.contents(atPath: file) else { continue }
        found.merge(count(in: [UInt8](bytes)[...]), uniquingKeysWith: +)
      }
    }
    return found
  }

  /// How often each word stands in some bytes.
  func count(in bytes: ArraySlice<UInt8>) -> [String: Int] {
    bytes.withUnsafeBufferPointer { memory in
      words.mapValues { Int(secret_count(memory.baseAddress, memory.count, $0, $0.count, Self.strides)) }
    }
  }
}

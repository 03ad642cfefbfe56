import Foundation

/// What the kernel counts for a process.
struct Accounting {
  private let pid: Int32

  init(_ pid: Int32) { self.pid = pid }

  /// The most memory it had resident so far.
  var peakMegabytes: Double { number("VmHWM", in: "/proc/\(pid)/status") / 1024 }

  /// Milliseconds of the processor that all its threads have had.
  var processorMilliseconds: Double {
    tasks.reduce(0) { sum, task in
      let words = (try? String(contentsOfFile: "/proc/\(pid)/task/\(task)/schedstat", encoding: .utf8))?.split(separator: " ")
      return sum + (words?.first.flatMap { Double($0) } ?? 0) / 1e6
    }
  }

  /// How often its threads went to sleep of their own accord: once for every time they were woken.
  var wakes: Double {
    tasks.reduce(0) { $0 + number("voluntary_ctxt_switches", in: "/proc/\(pid)/task/\($1)/status") }
  }

  private var tasks: [String] { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task")) ?? [] }

  private func number(_ key: String, in path: String) -> Double {
    let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n") ?? []
    guard let line = lines.first(where: { $0.hasPrefix(key + ":") }) else { return .nan }
    return line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? .nan
  }
}

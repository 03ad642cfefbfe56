import Foundation
import Glibc
import IAM
import PolicyEngine
import PolicyFuzzing
import PseudoTerminal

/// What it costs to refuse documents of 10 MB, each in a process of its own.
enum BadReading {
  static func measure(_ bench: Bench) throws {
    let path = bench.folder + "/bad.json"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var slowest = (name: "", value: 0.0)
    var largest = (name: "", value: 0.0)
    let documents = BadDocument.all(size: 10_000_000)
    for document in documents {
      try Data(document.text.utf8).write(to: URL(filePath: path))
      let answer = try read(path)
      guard answer.count == 4, answer[0] == Double(document.line), answer[1] == Double(document.column) else {
        bench.tell(Figure(name: "bad-document-place", value: 0, unit: "places", target: .atLeast(1), note: document.name))
        continue
      }
      if answer[2] > slowest.value { slowest = (document.name, answer[2]) }
      if answer[3] > largest.value { largest = (document.name, answer[3]) }
    }
    let kinds = "slowest of \(documents.count) kinds: "
    bench.tell(Figure(name: "bad-document", value: slowest.value, unit: "ms", target: .atMost(100), note: kinds + slowest.name))
    bench.tell(
      Figure(
        name: "bad-document-memory", value: largest.value, unit: "MB", target: .atMost(64),
        note: "the whole process, the text included; most for \(largest.name)"))
  }

  /// Line and column of the fault, milliseconds and megabytes, as another process of this program tells them.
  private static func read(_ path: String) throws -> [Double] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: Bench.ownPath)
    process.arguments = ["read", path]
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: answer, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
  }

  /// Reads a document as the only work of this process.
  static func run(_ path: String) throws {
    let text = try readText(path)
    let start = TerminalProcess.now
    let problems = PolicyDocument.validate(text, as: .identity, quota: .managed)
    let milliseconds = Double(TerminalProcess.now - start) / 1e6
    let place = problems.first { $0.code == .malformedPolicyDocument }?.position ?? TextPosition(line: 0, column: 0)
    print(place.line, place.column, milliseconds, Accounting(getpid()).peakMegabytes)
  }

  /// The file as a text, without a second copy in memory.
  private static func readText(_ path: String) throws -> String {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw CocoaError(.fileReadNoSuchFile) }
    defer { close(file) }
    var status = stat()
    fstat(file, &status)
    let size = Int(status.st_size)
    return String(unsafeUninitializedCapacity: size) { buffer in Glibc.read(file, buffer.baseAddress, size) }
  }
}

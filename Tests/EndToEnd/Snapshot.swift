import AccountService
import AccountStore
import Console
import Foundation
import Hardening
import Language
import Terminal
import Testing

/// Screens that are kept as files next to the tests and compared byte for byte. `IAMDESK_RECORD=1` writes them anew.
struct Snapshot {
  static let sizes = [(120, 40), (80, 24), (60, 15), (40, 12)].map { Size(columns: $0.0, rows: $0.1) }
  static let isRecording = ProcessInfo.processInfo.environment["IAMDESK_RECORD"] == "1"
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

  /// The file's name.
  let name: String
  /// Where the console opens.
  let place: String
  /// The keys that lead to the screen; see `Key.script`.
  var keys = ""

  /// Draws the screen in all sizes as the file has it: each screen between two lines, with the cursor's place.
  func drawn(_ language: Language) throws -> String {
    let scratch = try ScratchStore()
    let service = try SampleDesk.service(in: scratch)
    defer { service.store.close() }
    var text = ""
    for size in Self.sizes {
      let script = try #require(Key.script(keys), "the keys of \(name)")
      let terminal = MemoryTerminal(size: size, events: script.map { .key($0) } + [.hangup])
      var settings = ConsoleSettings(account: service.accountID, theme: try Theme.load(named: "dark")) { SampleDesk.now }
      settings.alias = "sample-desk"
      settings.language = language
      settings.place = place
      settings.themeNames = Theme.builtInNames
      settings.graceMilliseconds = 10_000
      _ = ConsoleLoop(terminal: terminal, service: service, caller: ScratchStore.owner, settings: settings).run()
      let frame = try #require(terminal.frame)
      let cursor = frame.cursor.map { "cursor \($0.row + 1):\($0.column + 1)" } ?? "no cursor"
      text += "== \(size.columns)x\(size.rows), \(cursor)\n\(frame.text())\n"
    }
    return text
  }

  /// Compares the screen with its file.
  func check(_ language: Language) throws {
    let file = Self.folder.appending(path: "\(name).\(language == .korean ? "ko" : "en").txt")
    let text = try drawn(language)
    if Self.isRecording {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      return try Data(text.utf8).write(to: file)
    }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if text != kept {
      Issue.record("\(file.lastPathComponent) differs; IAMDESK_RECORD=1 writes it anew.\n\(Self.difference(kept, text))")
    }
  }

  /// The first rows that differ.
  private static func difference(_ kept: String, _ drawn: String) -> String {
    let (old, new) = (
      kept.split(separator: "\n", omittingEmptySubsequences: false), drawn.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let rows = (0..<max(old.count, new.count)).filter {
      (old.indices.contains($0) ? old[$0] : "") != (new.indices.contains($0) ? new[$0] : "")
    }
    return rows.prefix(6).map { row in
      "\(row + 1): kept  |\(old.indices.contains(row) ? old[row] : "")|\n\(row + 1): drawn |\(new.indices.contains(row) ? new[row] : "")|"
    }.joined(separator: "\n")
  }
}

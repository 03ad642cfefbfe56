import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Language
import QRScanner
import Terminal
import Testing

@testable import Console

extension ConsoleHarness {
  static let ana = CreateLoginProfile(userName: "ana", password: Secret(utf8: password))

  /// A console on the tab with ana's credentials, whom the local owner looks at.
  static func atCredentials(
    size: Size = Size(columns: 120, rows: 40), language: Language = .english, isReadOnly: Bool = false, _ more: [any WriteOperation] = []
  ) throws -> ConsoleHarness {
    let user = CreateUser(userName: "ana")
    return try ConsoleHarness(size: size, language: language, at: "user/ana", isReadOnly: isReadOnly, [user] + more).press("4")
  }

  func credentials(_ name: String = "ana") throws -> UserCredentials.Answer { try ask(UserCredentials(.user(name))) }

  /// What went to the terminal's clipboard last.
  var clipboard: String? { terminal.clipboard.map { String(decoding: $0, as: UTF8.self) } }

  /// What a person sees, secrets too, where the screen's text has bullets.
  var seen: String { terminal.frame?.shownText() ?? "" }

  /// Expects sentences on the screen, wherever their lines break.
  @discardableResult
  func says(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) -> ConsoleHarness {
    let marks = CharacterSet(charactersIn: "│").union(.whitespacesAndNewlines)
    let flat = screen.components(separatedBy: marks).filter { !$0.isEmpty }.joined(separator: " ")
    for text in texts where !flat.contains(text) {
      Issue.record("The screen doesn't say \(text):\n\(screen)", sourceLocation: sourceLocation)
    }
    return self
  }

  /// Goes through the form of a new access key.
  @discardableResult
  func createKey(_ description: String = "") -> ConsoleHarness { press("n<Tab> <Tab>\(description)<Ctrl-S>") }

  /// Downloads the page's file to a path.
  @discardableResult
  func download(to path: String) -> ConsoleHarness { press("d<Ctrl-U>").paste(path).press("<Enter>") }

  /// A path in the console's folder.
  func path(_ name: String) -> String { folder + "/" + name }

  func file(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  /// The names of the latest audit entries, the oldest first.
  func events() throws -> [String] {
    try store.read(Self.accountID) { try $0.auditEntries(AuditRequest(limit: 1000)) }.map { "\($0.eventName) \($0.errorCode ?? "ok")" }
  }
}

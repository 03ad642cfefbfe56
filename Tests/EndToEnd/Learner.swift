import AccountService
import Credentials
import Foundation
import Hardening
import Language
import PseudoTerminal
import QRScanner
import TestSupport
import Testing

/// An account's first day, at the real program in a pseudo-terminal under a clock that the test sets: the root user makes a user with all
/// credentials, and she lives with them. Each step ends when the screen shows that it is done.
final class Learner {
  static let rootPassword = "Correct horse 7 battery"
  static let ownPassword = "Seoul-2031 by train"
  private let language: Language
  private let scratch: ScratchStore
  /// The clock's moment, in seconds since 1970.
  private(set) var now: Int64 = 1_793_520_000
  private(set) var console: TerminalSession?
  /// What pages showed once.
  private(set) var secrets: [String: String] = [:]

  /// Nil where the clock can't be moved, as without Debian's faketime.
  init?(_ language: Language) throws {
    guard FileManager.default.fileExists(atPath: Self.library) else { return nil }
    self.language = language
    scratch = try ScratchStore()
    try setClock(now)
  }

  static let library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"

  var store: String { scratch.path }
  var folder: String { scratch.folder }
  private var clock: String { scratch.folder + "/clock" }

  /// Sets the clock; it stands still.
  private func setClock(_ seconds: Int64) throws {
    now = seconds
    let form = DateFormatter()
    form.locale = Locale(identifier: "en_US_POSIX")
    form.timeZone = TimeZone(identifier: "UTC")
    form.dateFormat = "yyyy-MM-dd HH:mm:ss"
    try form.string(from: Date(timeIntervalSince1970: TimeInterval(seconds))).write(toFile: clock, atomically: true, encoding: .utf8)
  }

  var environment: [String: String] {
    [
      "TERM": "xterm-256color", "LANG": language == .korean ? "ko_KR.UTF-8" : "en_US.UTF-8", "HOME": folder, "PATH": "/usr/bin:/bin",
      "TZ": "UTC", "TMPDIR": folder, "LD_PRELOAD": Self.library, "FAKETIME_TIMESTAMP_FILE": clock, "FAKETIME_NO_CACHE": "1",
      "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    ]
  }

  func at() throws -> TerminalSession { try #require(console) }

  /// Types, then waits for a sentence in the person's language.
  func type(_ keys: String, until sentence: Sentence) throws {
    try at().send(keys)
    try sees(sentence)
  }

  /// Waits for a sentence, on however many lines of whatever frame.
  private func sees(_ sentence: Sentence) throws {
    let told = Self.unbroken(sentence(language))
    try at().wait("the screen should show “\(sentence(language))”") { Self.unbroken($0.text).contains(told) }
  }

  private static func unbroken(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "│" } }

  /// Types, then waits for a text.
  func type(_ keys: String, until text: String) throws {
    try at().send(keys)
    try at().wait(for: text)
  }

  private func command(_ words: String, until sentence: Sentence) throws {
    try type(":", until: ":")
    try type("\(words)<Enter>", until: sentence)
  }

  /// What follows a label in its row of the screen.
  private func value(behind label: Sentence) throws -> String {
    let text = label(language)
    let rows = try at().text.split(separator: "\n")
    let row = try #require(rows.first { $0.contains(text) })
    let rest = try #require(row.split(separator: text, maxSplits: 1).last)
    return rest.trimmingCharacters(in: .whitespaces)
  }

  private func secret(_ name: String) throws -> String { try #require(secrets[name]) }
}

extension Learner {
  func makesTheAccount() throws {
    let words = ["init", "--account-id", "111122223333", "--alias", "acme", "--root-email", "root@example.com", "--root-password-stdin"]
    let outcome = try Program.run(words + ["--store", store], input: Self.rootPassword + "\n", environment: environment)
    #expect(outcome.status == 0)
  }

  func opensTheConsole(size: (columns: Int, rows: Int) = (120, 40)) throws {
    console = try TerminalSession(.init(Program.path, ["--store", store], environment: environment, size: size))
    try at().patience = 60_000
    try at().wait(for: Sentence.signInRoot(language))
  }

  func signsInAsRoot() throws {
    try at().send("<Up><Up><Left>")
    try type("<Down>root@example.com<Tab>", until: "root@example.com")
    try type("\(Self.rootPassword)<Enter>", until: "@ acme")
  }

  func createsAUserWithAnAutomaticPassword() throws {
    try type("n", until: .createUserTitle)
    try type("minji<Tab> ", until: .mustCreateNew)
    try type("<C-s>", until: .groups)
    try at().send("<C-s><C-s>")
    try at().wait(for: "IAMUserChangePassword")
    try type("<C-s>", until: .retrievePasswordTitle)
    try keepsTheSecret(of: .consolePassword, as: "password", file: "minji_credentials.csv")
    try type("<Enter>", until: "user/minji")
  }

  func makesAnAccessKey() throws {
    try opensCredentials()
    try type("n", until: .confirmation)
    try type("<Tab> <Tab>laptop<C-s>", until: .retrieveKeyTitle)
    try keepsTheSecret(of: .secretAccessKey, as: "secret access key", file: "minji_accessKeys.csv")
    try type("<Enter>", until: "user/minji")
  }

  /// The administrator lets her look after her own credentials, at another terminal.
  func isAllowedToLookAfterHerself() throws {
    let words = ["call", "PutUserPolicy", "--user-name", "minji", "--policy-name", "self-service", "--policy-document"]
    let outcome = try Program.run(words + [SelfServicePolicy.document, "--store", store], environment: environment)
    #expect(outcome.status == 0)
  }

  private func opensCredentials() throws { try type("4", until: .consolePassword) }

  /// Downloads and reads what a page shows once.
  private func keepsTheSecret(of label: Sentence, as name: String, file: String) throws {
    try type("d", until: .downloadTitle)
    try at().send("<C-u>")
    try at().send("\(folder)/\(file)<Enter>")
    try sees(.downloadedTo("\(folder)/\(file)"))
    try at().wait(for: "•••")
    try at().send("v")
    try at().wait(without: "•••")
    secrets[name] = try value(behind: label)
    let secret = try secret(name)
    let csv = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
    #expect(csv.contains(secret.replacingOccurrences(of: "\"", with: "\"\"")))
    let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(file)")[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  func signsOut() throws { try command("signout", until: .signInUser) }

  /// Types name and password; what comes then is the caller's to wait for. After a failure the name is still there.
  func signsIn(_ password: String, again: Bool = false, until sentence: Sentence) throws {
    try type("\(again ? "" : "minji<Tab>")\(password)<Enter>", until: sentence)
  }

  func isMadeToChangeThePassword() throws {
    try signsIn(secret("password"), until: .newPasswordNeeded)
    try at().send("\(secret("password"))<Tab>\(Self.ownPassword)<Tab>\(Self.ownPassword)<C-s>")
    try at().wait(for: Sentence.passwordChanged(language))
    try at().wait(for: Sentence.securityCredentials(language))
  }

  func enablesMFA() throws {
    try type("m", until: .deviceName)
    try type("<C-s>", until: .mfaCode1)
    try at().wait("a scanner should read the code") { !QRScanner.texts(inScreen: $0.text).isEmpty }
    let texts = QRScanner.texts(inScreen: try at().text)
    let address = try #require(texts.first)
    let seed = address.split(separator: "secret=").last.map(String.init) ?? ""
    #expect(address == "otpauth://totp/minji@acme?secret=\(seed)")
    secrets["seed"] = seed
    try type("\(code(-1))<Tab>\(code(0))<Enter>", until: .deviceEnabled("minji"))
  }

  /// The code that the device shows some steps from now.
  private func code(_ offset: Int64) throws -> String {
    let text = Secret(utf8: try secret("seed"))
    let seed = try #require(Base32.decode(text))
    return TOTP.code(of: seed, step: TOTP.step(at: now) + offset)
  }

  func signsInWithACode() throws {
    try signsIn(Self.ownPassword, until: .fieldCode)
    try type("\(code(1))<Enter>", until: .securityCredentials)
  }

  func isLockedOutByFiveWrongTries() throws {
    for round in 1...5 {
      try signsIn("not my password", again: round > 1, until: .signingIn)
      try sees(.signInFailed)
    }
    try signsIn(Self.ownPassword, again: true, until: .signingIn)
    try sees(.signInFailed)
  }

  func isLetInAfterAQuarterOfAnHour() throws {
    try setClock(now + 16 * 60)
    try signsIn(Self.ownPassword, again: true, until: .fieldCode)
    try type("\(code(0))<Enter>", until: .securityCredentials)
  }

  func leaves() throws {
    try signsOut()
    try at().send("<Esc>")
    #expect(try at().waitForEnd(milliseconds: 30_000) == .status(0))
  }
}

extension Learner {
  /// The console's process.
  var process: Int32? {
    get throws {
      let found = try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap(Int32.init)
      return found.first { number in
        let words = (try? String(contentsOfFile: "/proc/\(number)/cmdline", encoding: .utf8))?.split(separator: "\0") ?? []
        return words.first.map(String.init) == Program.path && words.contains { $0 == store }
      }
    }
  }

  /// Shows the secret of another access key; it is on the screen afterwards.
  func showsANewAccessKey() throws -> String {
    try type("n", until: .confirmation)
    try type("<Tab> <Tab>control<C-s>", until: .retrieveKeyTitle)
    try at().wait(for: "•••")
    try at().send("v")
    try at().wait(without: "•••")
    return try value(behind: .secretAccessKey)
  }

  func leavesThePage() throws {
    try at().send("<Enter>")
    try at().wait(without: Sentence.retrieveKeyTitle(language))
    try at().settle(quiet: 300)
  }

  /// Everything that leaves the store as a file, beside it in the folder.
  func writesBackupExportAndReports() throws {
    #expect(try Program.run(["backup", folder + "/copy.db", "--store", store]).status == 0)
    for words in [["export"], ["audit", "list"], ["credential-report"], ["call", "list-access-keys", "--user-name", "minji"]] {
      let outcome = try Program.run(words + ["--store", store])
      #expect(outcome.status == 0)
      try (outcome.output + outcome.errors).write(toFile: folder + "/\(words[0])-\(words.count).out", atomically: true, encoding: .utf8)
    }
  }
}

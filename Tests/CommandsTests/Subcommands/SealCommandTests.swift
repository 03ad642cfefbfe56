import Commands
import Foundation
import Testing

struct SealCommandTests {
  private static let words = "four words chosen well"

  private static func sealed() throws -> CommandTrial {
    let trial = CommandTrial.withAccount()
    #expect(trial.run("seal", "--passphrase-stdin", input: words + "\n").status == 0)
    return trial
  }

  private func give(_ words: String, to trial: CommandTrial) throws {
    trial.environment["IAMDESK_PASSPHRASE_FILE"] = try trial.file("passphrase-\(UUID().uuidString)", words + "\n")
  }

  @Test func `a sealed store opens with its passphrase alone`() throws {
    let trial = try Self.sealed()
    #expect(trial.run("call", "list-users").errors.contains("has a passphrase; run the command on a terminal"))
    try give("four other words altogether", to: trial)
    #expect(trial.run("call", "list-users").errors.hasPrefix("AccessDenied: The passphrase doesn't open"))
    try give(Self.words, to: trial)
    #expect(trial.run("call", "list-users").status == 0)
    #expect(trial.run("audit", "verify").output.hasPrefix("verified 1 entries"))
  }

  @Test func `a person at a terminal is asked`() throws {
    let trial = try Self.sealed()
    trial.terminals = .init(input: true, output: true, errors: true)
    let outcome = trial.run("call", "get-account-summary", "--output", "json", input: Self.words + "\n")
    #expect(outcome.status == 0 && outcome.errors.hasPrefix("Passphrase of the store:"))
    #expect(!outcome.errors.contains(Self.words) && !outcome.output.contains(Self.words))
  }

  @Test func `the passphrase is changed by whoever knows it`() throws {
    let trial = try Self.sealed()
    #expect(trial.run("seal", "--passphrase-stdin", input: "something new altogether\n").status == 1)
    try give(Self.words, to: trial)
    #expect(trial.run("seal", "--passphrase-stdin", input: "something new altogether\n").output.contains("has the new passphrase"))
    #expect(trial.run("call", "list-users").status == 1)
    try give("something new altogether", to: trial)
    #expect(trial.run("call", "list-users").status == 0)
  }

  @Test func `unseal takes the passphrase away`() throws {
    let trial = try Self.sealed()
    try give(Self.words, to: trial)
    #expect(trial.run("unseal").output.contains("has no passphrase any more"))
    trial.environment["IAMDESK_PASSPHRASE_FILE"] = nil
    #expect(trial.run("call", "list-users").status == 0)
    #expect(trial.run("unseal").errors.hasPrefix("InvalidInput: The key"))
  }

  @Test func `a short or common passphrase is refused and the key stays as it was`() throws {
    let trial = CommandTrial.withAccount()
    #expect(trial.run("seal", "--passphrase-stdin", input: "short\n").errors.contains("at least 8 characters"))
    #expect(trial.run("seal", "--passphrase-stdin", input: "password123\n").errors.contains("most common passwords"))
    #expect(trial.run("call", "list-users").status == 0)
  }

  @Test func `a backup of a sealed store is restored with its passphrase`() throws {
    let trial = try Self.sealed()
    try give(Self.words, to: trial)
    let backup = trial.folder + "/acme.bak"
    #expect(trial.run("backup", backup).status == 0)
    #expect(trial.run("restore", backup, "--yes").status == 0)
    #expect(trial.run("call", "list-users").status == 0)
    trial.environment["IAMDESK_PASSPHRASE_FILE"] = nil
    #expect(trial.run("restore", backup, "--yes").status == 1)
  }
}

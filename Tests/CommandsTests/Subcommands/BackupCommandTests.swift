import Commands
import Foundation
import Testing

struct BackupCommandTests {
  @Test func `a backup has its key beside it and both are the owner's alone`() {
    let trial = CommandTrial.withAccount()
    let path = trial.folder + "/backups/acme.bak"
    #expect(trial.run("backup", path) == .init(status: 0, output: "Backed up to \(path) and \(path).key.\n", errors: ""))
    #expect(trial.mode(path) == 0o600 && trial.mode(path + ".key") == 0o600)
    #expect(trial.mode(trial.folder + "/backups") == 0o700)
    #expect(trial.run("call", "list-users", "--store", path).status == 0)
  }

  @Test func `a restore brings back what was`() {
    let trial = CommandTrial.withAccount()
    let path = trial.folder + "/acme.bak"
    _ = trial.run("call", "create-user", "--user-name", "alice")
    _ = trial.run("backup", path)
    _ = trial.run("call", "delete-user", "--user-name", "alice")
    #expect(
      trial.run("restore", path, "--yes") == .init(status: 0, output: "Restored the store \(trial.store).\n", errors: ""))
    #expect(trial.run("call", "get-user", "--user-name", "alice").status == 0)
    #expect(trial.run("audit", "verify").output.hasPrefix("verified 2 entries"))
  }

  @Test func `a restore without a yes asks, or is refused where nobody can answer`() {
    let trial = CommandTrial.withAccount()
    let path = trial.folder + "/acme.bak"
    _ = trial.run("backup", path)
    #expect(
      trial.run("restore", path)
        == .init(
          status: 2, output: "", errors: "Usage: The backup would replace the store \(trial.store); repeat the command with --yes.\n"))
    trial.terminals = .init(input: true, output: true, errors: true)
    let question = "Replace the store \(trial.store) with the backup? [y/N] "
    #expect(
      trial.run("restore", path, input: "n\n")
        == .init(status: 1, output: "", errors: question + "Cancelled: Nothing was restored and the store is as it was.\n"))
    #expect(trial.run("restore", path, input: "y\n").status == 0)
  }

  @Test func `a store that isn't there needs no yes`() {
    let trial = CommandTrial.withAccount()
    let path = trial.folder + "/acme.bak"
    _ = trial.run("backup", path)
    let elsewhere = trial.folder + "/new/account.db"
    #expect(trial.run("restore", path, "--store", elsewhere).status == 0)
    #expect(trial.mode(elsewhere) == 0o600 && trial.mode(elsewhere + ".key") == 0o600)
    #expect(trial.run("audit", "verify", "--store", elsewhere).status == 0)
  }

  @Test func `another store's backup brings its key along`() {
    let (trial, other) = (CommandTrial.withAccount(), CommandTrial())
    _ = other.run("init", "--account-id", "000000000042")
    let path = other.folder + "/other.bak"
    _ = other.run("backup", path)
    #expect(trial.run("restore", path, "--yes").status == 0)
    #expect(trial.run("audit", "verify", "--account-id", "000000000042").output.hasPrefix("verified 1 entries"))
  }

  @Test func `a backup goes neither onto the store nor over what is no backup of it`() throws {
    let trial = CommandTrial.withAccount()
    #expect(
      trial.run("backup", trial.store).errors == "InvalidInput: The file \(trial.store) is the store itself; name another file.\n")
    let letter = try trial.file("letter.txt", "dear")
    #expect(
      trial.run("backup", letter).errors
        == "InvalidInput: The file \(letter) is no backup of this store and is kept; name another file.\n")
    #expect(try String(contentsOfFile: letter, encoding: .utf8) == "dear")
    #expect(!FileManager.default.fileExists(atPath: letter + ".key"))
    let path = trial.folder + "/acme.bak"
    #expect(trial.run("backup", path).status == 0)
    #expect(trial.run("backup", path).status == 0)
  }

  @Test func `a damaged backup, a foreign key and a missing backup change nothing`() throws {
    let (trial, other) = (CommandTrial.withAccount(), CommandTrial.withAccount())
    let path = trial.folder + "/acme.bak"
    _ = trial.run("call", "create-user", "--user-name", "alice")
    _ = trial.run("backup", path)
    _ = trial.run("call", "create-user", "--user-name", "bob")
    let missing = trial.folder + "/none.bak"
    #expect(trial.run("restore", missing, "--yes").errors == "UnusableStore: There is no backup at \(missing); check the name.\n")

    let key = try Data(contentsOf: URL(filePath: path + ".key"))
    try FileManager.default.removeItem(atPath: path + ".key")
    try FileManager.default.copyItem(atPath: other.store + ".key", toPath: path + ".key")
    #expect(
      trial.run("restore", path, "--yes").errors.hasPrefix("UnusableStore: The audit trail of the backup \(path) is broken at entry 1"))
    try key.write(to: URL(filePath: path + ".key"))

    var bytes = try Data(contentsOf: URL(filePath: path))
    for place in stride(from: 4096, to: bytes.count, by: 97) { bytes[place] ^= 0x55 }
    try bytes.write(to: URL(filePath: path))
    let damaged = trial.run("restore", path, "--yes")
    #expect(damaged.status == 1)
    #expect(damaged.errors.hasPrefix("UnusableStore: "))
    #expect(trial.run("call", "get-user", "--user-name", "bob").status == 0)
  }
}

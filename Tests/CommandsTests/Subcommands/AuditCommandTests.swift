import Foundation
import IAM
import Testing

@testable import Commands

struct AuditCommandTests {
  /// An account where alice was made, was made again in vain, and bob was deleted in vain.
  private func trial() -> CommandTrial {
    let trial = CommandTrial.withAccount()
    _ = trial.run("call", "create-user", "--user-name", "alice")
    trial.now = trial.now.adding(seconds: 3600)
    _ = trial.run("call", "create-user", "--user-name", "alice")
    _ = trial.run("call", "delete-user", "--user-name", "bob")
    return trial
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:] }
  }

  @Test func `entries are lines of CloudTrail records with their place in the chain`() throws {
    let entries = try objects(trial().run("audit", "list").output)
    #expect(entries.map { $0["eventName"] as? String } == ["CreateAccount", "CreateUser", "CreateUser", "DeleteUser"])
    #expect(entries.map { $0["sequence"] as? Int } == [1, 2, 3, 4])
    #expect(entries[0]["previousHash"] as? String == String(repeating: "0", count: 64))
    #expect(entries[1]["previousHash"] as? String == entries[0]["hash"] as? String)
    let identity = entries[1]["userIdentity"] as? [String: Any]
    #expect(identity?["type"] as? String == "LocalOwner")
    #expect(identity?["unixUser"] as? String == "minji")
    #expect(identity?["unixUid"] as? Int == 1000)
    #expect(entries[2]["errorCode"] as? String == "EntityAlreadyExists")
  }

  @Test func `the list can be narrowed`() throws {
    let trial = trial()
    func names(_ options: String...) throws -> [String?] {
      try objects(trial.run(["audit", "list"] + options).output).map { $0["eventName"] as? String }
    }
    #expect(try names("--error") == ["CreateUser", "DeleteUser"])
    #expect(try names("--error", "NoSuchEntity") == ["DeleteUser"])
    #expect(try names("--error", "--event", "create-user") == ["CreateUser"])
    #expect(try names("--event", "CreateUser") == ["CreateUser", "CreateUser"])
    #expect(try names("--since", "30m") == ["CreateUser", "DeleteUser"])
    #expect(try names("--since", "2h").count == 4)
    #expect(try names("--since", "2030-01-01").isEmpty)
    #expect(try names("--user", "nobody").isEmpty)
    #expect(try names("--user", "minji").count == 4)
  }

  @Test func `for people it is a table that fits`() {
    let trial = trial()
    let table = trial.run("audit", "list", "--error", "--output", "table").output
    #expect(
      table == """
        Number  Time                  Event       Who    What   Error
        3       2023-11-14T23:13:20Z  CreateUser  minji  alice  EntityAlreadyExists
        4       2023-11-14T23:13:20Z  DeleteUser  minji  bob    NoSuchEntity

        """)
    trial.columns = 60
    let narrow = trial.run("audit", "list", "--output", "table", "--language", "ko").output
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 60 })
    #expect(narrow.hasPrefix("번호  시각"))
  }

  @Test func `a whole chain is told with its head`() throws {
    let trial = trial()
    let head = try objects(trial.run("audit", "list").output).last?["hash"] as? String ?? ""
    #expect(trial.run("audit", "verify") == .init(status: 0, output: "verified 4 entries, head \(head)\n", errors: ""))
    #expect(trial.run("audit", "verify", "--language", "ko").output == "verified 4 entries, head \(head)\n")
  }

  @Test func `with another key the first entry is bad`() throws {
    let trial = trial()
    let other = CommandTrial.withAccount()
    try FileManager.default.removeItem(atPath: trial.store + ".key")
    try FileManager.default.copyItem(atPath: other.store + ".key", toPath: trial.store + ".key")
    let outcome = trial.run("audit", "verify")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("entry 1 event-"))
    #expect(outcome.output.hasSuffix(": changed\n"))
    #expect(trial.run("audit", "verify", "--output", "json").output.contains("\"Fault\": \"changed\""))
  }

  @Test func `an export is a new file for its owner alone`() throws {
    let trial = trial()
    let path = trial.folder + "/trail.jsonl"
    #expect(trial.run("audit", "export", path) == .init(status: 0, output: "Exported 4 entries to \(path).\n", errors: ""))
    #expect(trial.mode(path) == 0o600)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == trial.run("audit", "list").output)
    #expect(
      trial.run("audit", "export", path)
        == .init(status: 1, output: "", errors: "InvalidInput: The file \(path) is there already; name another one.\n"))
    let nowhere = trial.folder + "/none/trail.jsonl"
    #expect(trial.run("audit", "export", nowhere).errors.hasPrefix("ServiceFailure: The file \(nowhere) can't be written"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: trial.folder).filter { $0.contains("trail") } == ["trail.jsonl"])
  }
}

import Foundation
import Testing

struct DoctorCommandTests {
  private func checks(_ trial: CommandTrial, _ options: String...) -> [(check: String, status: String, message: String)] {
    trial.run(["doctor", "--output", "json"] + options).output.split(separator: "\n").map { line in
      let object = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: String] ?? [:]
      return (object["check"] ?? "", object["status"] ?? "", object["message"] ?? "")
    }
  }

  @Test func `a healthy store passes every check`() {
    let trial = CommandTrial.withAccount()
    let found = checks(trial)
    #expect(
      found.map(\.check) == [
        "terminal", "locale", "libraries", "catalogue", "disk-space", "store-file", "key-file", "schema", "synchronous", "integrity",
        "search-index", "audit",
      ])
    #expect(found.allSatisfy { $0.status == "ok" })
    #expect(trial.run("doctor").status == 0)
  }

  @Test func `a line a check, in both languages`() {
    let trial = CommandTrial.withAccount()
    let english = trial.run("doctor").output
    #expect(english.contains("ok      Changes are on the disk before they are acknowledged (WAL, synchronous FULL).\n"))
    #expect(english.contains("ok      The program carries 1582 AWS managed policies.\n"))
    let korean = trial.run("doctor", "--language", "ko").output
    #expect(korean.contains("정상  변경은 디스크에 기록된 뒤에 확인됩니다(WAL, synchronous FULL).\n"))
    #expect(english.split(separator: "\n").count == korean.split(separator: "\n").count)
  }

  @Test func `a file that others may read fails`() throws {
    let trial = CommandTrial.withAccount()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: trial.store)
    let outcome = trial.run("doctor")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("FAILED  Other users may use the file \(trial.store); take their rights away with chmod 600.\n"))
  }

  @Test func `a missing store or key fails and the rest is told`() throws {
    let empty = CommandTrial()
    #expect(empty.run("doctor").status == 1)
    #expect(checks(empty).contains { $0.check == "store-file" && $0.status == "failed" })
    let trial = CommandTrial.withAccount()
    try FileManager.default.removeItem(atPath: trial.store + ".key")
    let found = checks(trial)
    #expect(found.contains { $0.check == "key-file" && $0.status == "failed" })
    #expect(found.contains { $0.check == "libraries" && $0.status == "ok" })
  }

  @Test func `a terminal nobody knows fails, none at all is a note`() {
    let trial = CommandTrial.withAccount()
    trial.environment["TERM"] = "no-such-terminal"
    #expect(checks(trial).first?.status == "failed")
    trial.environment["TERM"] = "../../etc/passwd"
    #expect(checks(trial).first?.status == "failed")
    trial.environment["TERM"] = nil
    trial.environment["LANG"] = "C"
    let found = checks(trial)
    #expect(found.prefix(2).map(\.status) == ["note", "note"])
    #expect(trial.run("doctor").status == 0)
  }

  @Test func `read-only leaves the store as it is`() {
    let trial = CommandTrial.withAccount()
    #expect(checks(trial, "--read-only").contains { $0.check == "synchronous" && $0.status == "note" })
  }
}

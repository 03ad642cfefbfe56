import Foundation
import TestSupport
import Testing

struct ImportCommandTests {
  private let sample = SampleAccounts.url("small-50.json").path
  private let report = SampleAccounts.url("small-50-credential-report.csv").path

  @Test func `an import makes the store and tells what came`() {
    let trial = CommandTrial()
    let outcome = trial.run("import", sample)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Imported account "))
    #expect(outcome.output.contains("50 users"))
    #expect(trial.mode(trial.store) == 0o600)
    #expect(trial.run("call", "list-users", "--max-items", "1").status == 0)
    #expect(trial.run("audit", "verify").output.hasPrefix("verified 1 entries"))
  }

  @Test func `programs get the report as JSON`() throws {
    let output = CommandTrial().run("import", sample, "--credential-report", report, "--output", "json", "--language", "ko").output
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    #expect((object?["Counts"] as? [String: Any])?["Users"] as? Int == 50)
    #expect(object?["DryRun"] as? Bool == false)
  }

  @Test func `a dry run keeps nothing, not even a store`() {
    let trial = CommandTrial()
    let outcome = trial.run("import", sample, "--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("can be imported") && outcome.output.contains("Nothing was kept."))
    #expect(!FileManager.default.fileExists(atPath: trial.folder + "/.local"))
  }

  @Test func `a broken file changes nothing`() throws {
    let trial = CommandTrial()
    let path = try trial.file("broken.json", #"{"UserDetailList": [{"UserName": "#)
    let outcome = trial.run("import", path)
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("InvalidInput: ") && outcome.errors.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: trial.store))
    #expect(!FileManager.default.fileExists(atPath: trial.store + ".key"))
  }

  @Test func `an import into an account with entities is refused`() {
    let trial = CommandTrial()
    _ = trial.run("import", sample)
    #expect(trial.run("import", sample).errors.hasPrefix("EntityAlreadyExists: "))
  }

  @Test func `wrong usage is told`() {
    #expect(CommandTrial().run("import").errors == "Usage: FILE is missing; write iamdesk import FILE.\n")
    #expect(CommandTrial().run("import", "x", "--read-only").errors.hasPrefix("ReadOnlyStore: "))
  }

  @Test func `warnings are lines of their subject`() throws {
    let trial = CommandTrial()
    let path = try trial.file(
      "odd.json",
      #"""
      {"UserDetailList":[{"UserName":"a b","Path":"/","UserId":"X","Arn":"arn:aws:iam::123456789012:user/a b","CreateDate":"2020-01-01T00:00:00Z",
      "GroupList":["gone"],"AttachedManagedPolicies":[]}],"GroupDetailList":[],"RoleDetailList":[],"Policies":[]}
      """#)
    let outcome = trial.run("import", path)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\n  user/a b: "))
  }
}

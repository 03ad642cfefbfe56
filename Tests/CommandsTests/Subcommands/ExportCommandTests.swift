import Foundation
import TestSupport
import Testing

struct ExportCommandTests {
  private func imported() -> CommandTrial {
    let trial = CommandTrial()
    _ = trial.run(
      "import", SampleAccounts.url("small-50.json").path, "--credential-report", SampleAccounts.url("small-50-credential-report.csv").path)
    return trial
  }

  @Test func `an export can be imported again`() throws {
    let trial = imported()
    let first = trial.run("export")
    #expect(first.status == 0 && first.errors.isEmpty)
    let again = CommandTrial()
    let path = try again.file("export.json", first.output)
    #expect(again.run("import", path).status == 0)
    #expect(again.run("export").output == first.output)
  }

  @Test func `the credential report is CSV with a row for each user and root`() {
    let lines = imported().run("credential-report").output.split(separator: "\n")
    #expect(lines.count == 52)
    #expect(lines.first?.hasPrefix("user,arn,user_creation_time,password_enabled") == true)
    #expect(lines.dropFirst().first?.hasPrefix("<root_account>,") == true)
  }
}

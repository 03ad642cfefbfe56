import Foundation
import Testing

struct PolicyCommandTests {
  let trial = CommandTrial()

  private struct Finding: Decodable {
    var file: String
    var id: String
    var severity: String
    var path: String
    var line: Int
    var column: Int
    var message: String
  }

  private func findings(_ output: String) throws -> [Finding] {
    try output.split(separator: "\n").map { try JSONDecoder().decode(Finding.self, from: Data($0.utf8)) }
  }

  static let good = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}"#
  static let bad =
    "{\n \"Version\": \"2012-10-17\",\n \"Statement\": [{\"Effect\": \"Permit\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\"}]\n}"

  @Test func `a good document has no findings`() throws {
    let outcome = trial.run("policy", "check", try trial.file("good.json", Self.good))
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "")
    #expect(trial.run("policy", "check", "-", "--output", "table", input: Self.good).output == "No findings.\n")
  }

  @Test func `an error has its place and makes the status 1`() throws {
    let (good, bad) = (try trial.file("good.json", Self.good), try trial.file("bad.json", Self.bad))
    let outcome = trial.run("policy", "check", good, bad)
    let found = try findings(outcome.output)
    #expect(outcome.status == 1 && found.count == 1 && found[0].file == bad && found[0].severity == "error")
    #expect(found[0].path == "Statement[0].Effect" && found[0].line == 3 && found[0].column == 27)
    let table = trial.run("policy", "check", bad, "--output", "table")
    #expect(table.output.hasPrefix("\(bad):3:27: error: ") && table.output.hasSuffix(" [\(found[0].id)]\n"))
    #expect(trial.run("policy", "check", bad, "--mute", found[0].id).status == 0)
  }

  @Test func `what a document is for decides what is wrong with it`() throws {
    let trust =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
    #expect(trial.run("policy", "check", "-", "--type", "trust", input: trust).status == 0)
    #expect(trial.run("policy", "check", "-", input: trust).status == 1)
    #expect(trial.run("policy", "check", "-", "--type", "wish", input: trust).status == 2)
  }

  @Test func `a file that can't be read is one sentence, and the others are checked`() throws {
    let bad = try trial.file("bad.json", Self.bad)
    let outcome = trial.run("policy", "check", trial.folder + "/none.json", bad)
    #expect(outcome.status == 1 && outcome.errors == "InvalidInput: \(trial.folder)/none.json cannot be read: No such file or directory.\n")
    #expect(try findings(outcome.output).map(\.file) == [bad])
  }

  @Test func `the family names its members`() {
    #expect(trial.run("policy").errors == "Usage: The command policy needs a second word: iamdesk policy check.\n")
    #expect(trial.run("policy", "check").status == 2)
  }
}

import Foundation
import Testing

/// Lines that can't be evaluated: what is told of them, and that the others go on.
struct BatchErrorTests {
  struct Failure: Decodable, Equatable {
    var code: String
    var path: String
    var line: Int
    var column: Int
  }

  private struct Answer: Decodable {
    var error: Failure?
    var decision: String?
  }

  let trial = CommandTrial()

  private func failure(_ line: String, before: [String] = []) throws -> Failure {
    let outcome = trial.run("simulate", "--batch", "-", input: (before + [line]).joined(separator: "\n"))
    #expect(outcome.status == 1 && outcome.errors == "")
    let last = try #require(outcome.output.split(separator: "\n").last)
    return try #require(try JSONDecoder().decode(Answer.self, from: Data(last.utf8)).error)
  }

  private static func request(_ policies: String) -> String {
    #"{"id":"e","principal":"arn:aws:iam::111122223333:user/ana","action":"s3:GetObject","identityPolicies":[\#(policies)]}"#
  }

  private func column(of text: String, in line: String) throws -> Int {
    let range = try #require(line.range(of: text))
    return line.distance(from: line.startIndex, to: range.lowerBound) + 1
  }

  @Test(
    arguments: [
      (#"{"Effect":"allow","Action":"s3:*","Resource":"*"}"#, ".Effect", #""allow""#),
      (#"{"Effect":"Allow","Action":["s3:*",7],"Resource":"*"}"#, ".Action[1]", "7"),
      (#"{"Effect":"Allow","Action":"s3","Resource":"*"}"#, ".Action", #""s3""#),
      (#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Actions":1}"#, ".Actions", #""Actions""#),
      (#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*"}"#, ".Principal", #""Principal""#),
      (#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Like":{"a:b":"c"}}}"#, ".Condition.Like", #""Like""#),
    ])
  func `a malformed document is placed in the line`(statement: String, path: String, mark: String) throws {
    let line = Self.request(#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"x:y","Resource":"*"},\#(statement)]}"#)
    let found = try failure(line, before: ["", #"{"condition":{}}"#])
    #expect(found.code == "MalformedPolicyDocument" && found.path == "identityPolicies[0].Statement[1]" + path)
    #expect(found.line == 3)
    let bare = mark == "7" ? ",7]" : mark
    #expect(found.column == (try column(of: bare, in: line)) + (mark == "7" ? 1 : 0))
  }

  @Test func `a malformed document in a string is placed in its own text`() throws {
    let found = try failure(
      Self.request(#""{\n  \"Statement\": [\n    {\"Effect\": \"Permit\", \"Action\": \"*\", \"Resource\": \"*\"}]}""#))
    #expect(found == Failure(code: "MalformedPolicyDocument", path: "identityPolicies[0].Statement[0].Effect", line: 3, column: 16))
  }

  @Test func `a repeated key is the document's fault, and the line keeps its id`() throws {
    let line = Self.request(#"{"Statement":{"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"}}"#)
    #expect(try failure(line).path == "identityPolicies[0].Statement.Effect")
    #expect(trial.run("simulate", "--batch", "-", input: line).output.hasPrefix(#"{"id":"e","error":{"code":"MalformedPolicyDocument""#))
    let twice = #"{"id":"e","action":"s3:GetObject","action":"s3:PutObject"}"#
    #expect(try failure(twice).code == "InvalidInput")
  }

  @Test(arguments: ["{", "[1,]", "no", #"{"id":"a","action":"s3:GetObject",}"#, "{\"id\":\"\u{1}\"}", "\u{FEFF}{}"])
  func `a line that isn't JSON has its number for an id`(line: String) throws {
    let outcome = trial.run("simulate", "--batch", "-", input: "\n\n" + line + "\n")
    #expect(outcome.output.hasPrefix(#"{"id":3,"error":{"code":"InvalidInput","message":""#))
    #expect(try failure(line).line == 1)
  }

  @Test(
    arguments: [
      (#"{"principal":"arn:aws:iam::111122223333:user/ana"}"#, "action"),
      (#"{"action":"s3:Get*"}"#, "action"), (#"{"action":"GetObject"}"#, "action"), (#"{"action":5}"#, "action"),
      (#"{"action":"s3:GetObject","principal":"ana"}"#, "principal"),
      (#"{"action":"s3:GetObject","principal":{"type":"User"}}"#, "principal"),
      (#"{"action":"s3:GetObject","resource":"reports"}"#, "resource"),
      (#"{"action":"s3:GetObject","resourceAccount":"12"}"#, "resourceAccount"),
      (#"{"action":"s3:GetObject","wildcardOnlyAction":"yes"}"#, "wildcardOnlyAction"),
      (#"{"action":"s3:GetObject","context":[]}"#, "context"),
      (#"{"action":"s3:GetObject","context":{"aws:SourceIp":{}}}"#, #"context["aws:SourceIp"]"#),
      (#"{"action":"s3:GetObject","identityPolicies":{}}"#, "identityPolicies"),
      (#"{"action":"s3:GetObject","identityPolicies":[7]}"#, "identityPolicies[0]"),
      (#"{"action":"s3:GetObject","scps":[{}]}"#, "scps"),
    ])
  func `a member that can't be used is named`(line: String, path: String) throws {
    let found = try failure(line)
    #expect(found.code == "ValidationError" && found.path == path)
  }

  @Test func `an unknown operator of a condition alone is malformed`() throws {
    let found = try failure(#"{"condition":{"StringEqual":{"aws:username":"ana"}}}"#)
    #expect(found == Failure(code: "MalformedPolicyDocument", path: "condition.StringEqual", line: 1, column: 15))
  }

  @Test func `the other lines go on`() {
    let good = #"{"id":1,"principal":"arn:aws:iam::111122223333:root","action":"s3:GetObject","resource":"arn:aws:s3:::b/k"}"#
    let outcome = trial.run("simulate", "--batch", "-", "--decisions-only", input: good + "\nbad\n" + good)
    let lines = outcome.output.split(separator: "\n")
    #expect(outcome.status == 1 && lines.count == 3)
    #expect(lines.first == #"{"id":1,"decision":"Allowed"}"# && lines.last == lines.first)
  }

  @Test func `messages speak the language that is chosen`() {
    let english = trial.run("simulate", "--batch", "-", input: "{}").output
    let korean = trial.run("simulate", "--batch", "-", "--language", "ko", input: "{}").output
    #expect(english.contains("The request has no action; add it.") && korean.contains("요청에 action이(가) 없습니다."))
  }

  @Test func `a file that isn't there is one sentence`() {
    let outcome = trial.run("simulate", "--batch", trial.folder + "/none.jsonl")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors == "InvalidInput: \(trial.folder)/none.jsonl cannot be read: No such file or directory.\n")
  }
}

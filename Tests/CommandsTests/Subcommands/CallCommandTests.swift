import AccountService
import ArgumentParser
import Foundation
import Language
import Testing

@testable import Commands

struct CallCommandTests {
  private let trust =
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#

  @Test func `an answer is nested as the AWS CLI nests it`() {
    let outcome = CommandTrial.withAccount().run("call", "create-user", "--user-name", "alice", "--tags", "Key=team,Value=blue")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let id = outcome.output.split(separator: "\"").first { $0.hasPrefix("AIDA") } ?? ""
    #expect(
      outcome.output == """
        {
            "User": {
                "Path": "/",
                "UserName": "alice",
                "UserId": "\(id)",
                "Arn": "arn:aws:iam::123456789012:user/alice",
                "CreateDate": "2023-11-14T22:13:20+00:00",
                "Tags": [
                    {
                        "Key": "team",
                        "Value": "blue"
                    }
                ]
            }
        }

        """)
  }

  @Test func `names are PascalCase or with hyphens`() {
    let trial = CommandTrial.withAccount()
    #expect(trial.run("call", "CreateUser", "--user-name", "a").status == 0)
    #expect(trial.run("call", "GetUser", "--user-name", "a") == trial.run("call", "get-user", "--user-name", "a"))
  }

  @Test func `an operation without a result prints nothing`() {
    let trial = CommandTrial.withAccount()
    _ = trial.run("call", "create-user", "--user-name", "a")
    #expect(trial.run("call", "delete-user", "--user-name", "a") == .init(status: 0, output: "", errors: ""))
  }

  @Test func `documents come from files and go out as objects`() throws {
    let trial = CommandTrial.withAccount()
    let path = try trial.file("trust.json", trust)
    _ = try trial.file("home.json", trust)
    #expect(trial.run("call", "create-role", "--role-name", "r", "--assume-role-policy-document", "file://" + path).status == 0)
    #expect(trial.run("call", "create-role", "--role-name", "s", "--assume-role-policy-document", "file://~/home.json").status == 0)
    let output = trial.run("call", "get-role", "--role-name", "r").output
    #expect(
      output.contains(
        """
                "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
        """))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(output.utf8)) }
  }

  @Test(arguments: [
    ([], "Name an operation, like iamdesk call list-users; iamdesk call --help lists them."),
    (["get-usr"], "There is no operation get-usr; did you mean get-user?"),
    (["GetUsr"], "There is no operation GetUsr; did you mean GetUser?"),
    (["frobnicate"], "There is no operation frobnicate; iamdesk call --help lists the operations."),
    (["create-user"], "The command iamdesk call create-user needs --user-name too."),
    (["add-user-to-group"], "The command iamdesk call add-user-to-group needs --group-name, --user-name too."),
    (["get-user", "--usr-name", "x"], "There is no option --usr-name here; did you mean --user-name?"),
  ])
  func `wrong usage of a call is told`(words: [String], sentence: String) {
    let outcome = CommandTrial.withAccount().run(["call"] + words)
    #expect(outcome == .init(status: 2, output: "", errors: "Usage: \(sentence)\n"))
  }

  @Test func `a refusal is IAM's code and a sentence in the language in force`() {
    let trial = CommandTrial.withAccount()
    #expect(
      trial.run("call", "get-user", "--user-name", "bob")
        == .init(status: 1, output: "", errors: "NoSuchEntity: The user with name bob cannot be found.\n"))
    #expect(
      trial.run("call", "get-user", "--user-name", "bob", "--language", "ko").errors == "NoSuchEntity: 이름이 bob인 사용자를 찾을 수 없습니다.\n")
    #expect(trial.run("call", "get-user").errors.hasPrefix("ValidationError: The local owner is no IAM user"))
    #expect(trial.run("call", "create-user", "--user-name", "a b").errors.hasPrefix("ValidationError: UserName may only be"))
  }

  @Test func `a read-only store refuses changes and answers questions`() {
    let trial = CommandTrial.withAccount()
    #expect(
      trial.run("call", "create-user", "--user-name", "a", "--read-only").errors
        == "ReadOnlyStore: The store is open for reading only; start again without --read-only to change it.\n")
    #expect(trial.run("call", "list-users", "--read-only").status == 0)
  }

  @Test func `lists print everything, or stop with a token to go on`() {
    let trial = CommandTrial.withAccount()
    for name in ["a", "b", "c", "d", "e"] { _ = trial.run("call", "create-user", "--user-name", name) }
    func names(_ options: String...) -> (names: [String], token: String?) {
      let output = trial.run(["call", "list-users"] + options).output
      let object = (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any]
      let users = object?["Users"] as? [[String: Any]] ?? []
      return (users.compactMap { $0["UserName"] as? String }, object?["NextToken"] as? String)
    }
    #expect(names().names == ["a", "b", "c", "d", "e"])
    #expect(names("--page-size", "2").names == ["a", "b", "c", "d", "e"])
    let first = names("--max-items", "3")
    #expect(first.names == ["a", "b", "c"])
    let rest = names("--starting-token", first.token ?? "")
    #expect(rest.names == ["d", "e"] && rest.token == nil)
    #expect(names("--max-items", "5").token == nil)
  }

  @Test func `on a terminal the answer is a table`() {
    let trial = CommandTrial.withAccount()
    _ = trial.run("call", "create-user", "--user-name", "a", "--path", "/eng/")
    trial.terminals = .init(input: true, output: true, errors: true)
    let list = trial.run("call", "list-users").output.split(separator: "\n").map(String.init)
    #expect(list[0] == "Users")
    #expect(list[1].hasPrefix("Path   UserName  UserId"))
    #expect(list[2].hasPrefix("/eng/  a         AIDA"))
    #expect(list.allSatisfy { $0.count <= 80 })
    let one = trial.run("call", "get-user", "--user-name", "a").output
    #expect(one.hasPrefix("User\n  Path        /eng/\n  UserName    a\n"))
    #expect(trial.run("call", "list-users", "--output", "json").output.hasPrefix("{\n    \"Users\": [\n"))
  }

  @Test func `help of an operation is made of its shape`() {
    let trial = CommandTrial()
    let english = trial.run("call", "list-users", "--help")
    #expect(english.status == 0)
    #expect(
      english.output == """
        OVERVIEW: ListUsers: Lists the users of the account.

        USAGE: iamdesk call list-users [--path-prefix TEXT] [--max-items N]

        OPTIONS:
          --path-prefix TEXT      Only those whose path begins so.
          --max-items N           How many items at most; all when left out.
          --starting-token TOKEN  Where to go on: the NextToken of the answer before.
          --page-size N           How many items are read at a time, 1 to 1,000.
          --cli-input-json JSON   The input as JSON; options win over it.

        A value may come from a file: file://policy.json.

        """)
    let korean = trial.run("call", "create-user", "--help", "--language", "ko").output
    #expect(korean.hasPrefix("개요: CreateUser: IAM 사용자를 생성합니다.\n\n사용법: iamdesk call create-user --user-name TEXT [--path TEXT]"))
    #expect(korean.contains("--user-name TEXT                (필수) 새 사용자의 이름입니다."))
    #expect(trial.run("call", "--help").output.contains("\n  create-user "))
  }

  @Test func `every operation has help in both languages`() throws {
    let host = CommandTrial().host(output: TextSink(), errors: TextSink())
    for language in Language.allCases {
      let help = CallHelp(context: CommandContext(host: host, language: language, shared: SharedChoices()))
      for type in OperationCatalog.all {
        let syntax = CallSyntax(operation: type.commandName, members: type.memberDescriptions, files: ValueFiles(home: ""))
        let text = help.text(of: type, syntax)
        #expect(text.contains("iamdesk call " + type.commandName))
        for member in type.memberDescriptions { #expect(!member.help(language).isEmpty, "\(type.name) \(member.name)") }
      }
    }
  }
}

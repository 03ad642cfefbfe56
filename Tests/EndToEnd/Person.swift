import Foundation
import Hardening
import Language
import PseudoTerminal
import TestSupport
import Testing

/// Somebody who works at the console in one language. Each step ends when the screen shows that it is done.
final class Person {
  private let language: Language
  private let scratch: ScratchStore
  private var console: TerminalSession?
  var store: String { scratch.path }

  init(_ language: Language) throws {
    self.language = language
    scratch = try ScratchStore()
  }

  private var environment: [String: String] {
    let locale = language == .korean ? "ko_KR.UTF-8" : "en_US.UTF-8"
    return ["TERM": "xterm-256color", "LANG": locale, "HOME": scratch.folder, "PATH": "/usr/bin:/bin"]
  }

  private func session(_ arguments: [String]) throws -> TerminalSession {
    try TerminalSession(.init(Program.path, arguments + ["--store", store], environment: environment, size: (100, 30)))
  }

  private func at() throws -> TerminalSession { try #require(console) }

  /// Types, then waits for a sentence in the person's language.
  private func type(_ keys: String, until sentence: Sentence) throws { try type(keys, until: sentence(language)) }

  /// Types, then waits for a text.
  private func type(_ keys: String, until text: String) throws {
    try at().send(keys)
    try at().wait(for: text)
  }

  /// Goes to a place by the command line.
  private func goes(_ command: String, until text: String) throws {
    try type(":", until: ":")
    try type("\(command)<Enter>", until: text)
  }

  private func cursorRow() throws -> String { try at().screen.line(at().screen.cursor.row) }
}

extension Person {
  func importsTheAccount() throws {
    let session = try session(["import", SampleAccounts.url("cloudsplaining-example.json").path])
    #expect(try session.waitForEnd(milliseconds: 20_000) == .status(0))
    #expect(String(decoding: session.stream, as: UTF8.self).contains("44"))
  }

  func opensTheConsole() throws {
    console = try session(["--local"])
    try at().wait(for: Sentence.users(language))
    try at().wait(for: Sentence.localOwnerShort(language))
  }

  func tagsAUser() throws {
    try type("/obama", until: "obama")
    try at().wait(without: "privesc1-")
    try type("<Enter><Enter>", until: "user/obama")
    try type("t", until: .tagsTitle("obama"))
    try type("Team<Tab>Washington<C-s>", until: .tagsSaved("obama"))
    try at().send("[")
    try at().wait(without: "user/obama")
  }

  func findsTheUserByAPartOfTheTag() throws {
    try type("<Esc>", until: "privesc1-")
    try type("/ashingt", until: "obama")
    try at().wait(without: "privesc1-")
    #expect(!(try at().text.contains("biden")))
    try at().send("<Enter>")
    try type("<Esc>", until: "privesc1-")
  }

  func createsAGroup() throws {
    try goes("groups", until: "privesc-sre-group")
    try type("n", until: .createGroupTitle)
    try type("reviewers<C-s>", until: "group/reviewers")
  }

  func putsTheUserIn() throws {
    try type("a", until: .addUsersTitle("reviewers"))
    try type("obama", until: "obama")
    try at().wait(without: "userwithlots")
    try type("<Enter>", until: .usersAdded(["obama"], group: "reviewers"))
  }

  private static let document = [
    #"{"#, #"  "Version": "2012-10-17","#, #"  "Statement": ["#, #"    {"#, #"      "Effect": "Allow","#,
    #"      "Action": "s3:GetObject""#,
    #"      "Resource": "*""#, #"    }"#, #"  ]"#, #"}"#,
  ].joined(separator: "\r")

  func writesAPolicyWithAMistakeAndMendsIt() throws {
    try goes("policies", until: Sentence.policies(language))
    try type("n", until: .createPolicyTitle)
    try type("ReportReader<Tab><Tab>", until: "ReportReader")
    try type("<Enter>", until: "2012-10-17")
    try at().send("<A-a>")
    try at().paste(Self.document)
    try at().wait(for: "s3:GetObject")
    // The comma behind line 6 is missing; saving says so and puts the cursor where it belongs.
    try at().send("<C-s>")
    try at().wait("the cursor where the comma is missing") { screen in
      let row = screen.line(screen.cursor.row)
      return row.contains("s3:GetObject") || row.contains("Resource")
    }
    try at().send(",")
    try type("<C-s>", until: .createPolicyTitle)
    try type("<C-s>", until: "policy/ReportReader")
  }

  func attachesThePolicy() throws {
    try type("a", until: .attachToTitle("ReportReader"))
    try type("reviewers", until: "reviewers")
    try at().wait(without: "userwithlots")
    try type("<Enter>", until: .policyAttached("ReportReader", to: ["reviewers"]))
  }

  func savesASecondVersion() throws {
    try type("e", until: .newVersionTitle("ReportReader"))
    try at().send("<A-a>")
    try at().paste(Self.document.replacing("\"s3:GetObject\"", with: "\"s3:GetObjectVersion\","))
    try at().wait(for: "s3:GetObjectVersion")
    try type("<C-s>", until: .saveVersionTitle)
    try type("<Enter>", until: .newDefaultSaved("ReportReader"))
  }

  func rollsBack() throws {
    try type("2", until: "v2")
    try at().send("j")
    try at().wait("the cursor on the first version") { $0.line($0.cursor.row).contains("v1") }
    try type("=", until: "[ \(Sentence.keySetDefault(language)) ]")
    try type("<Tab><Enter>", until: .defaultSet("v1", of: "ReportReader"))
  }

  func createsARoleForEC2() throws {
    try goes("roles", until: "AWS-QuickSetup")
    try type("n", until: .createRoleTitle)
    try type("<Tab><Enter>", until: Sentence.pickerFilter(language))
    try type("ec2.amazonaws.com", until: "ec2.amazonaws.com")
    try type("<Enter><Tab>web-server", until: "web-server")
    try type("<C-s>", until: "role/web-server")
  }

  func deletesTheGroup() throws {
    try goes("group reviewers", until: "group/reviewers")
    try type("d", until: .membersRemoved(1))
    let told = try at().text
    #expect(told.contains("obama"))
    #expect(told.contains("ReportReader"))
    try type("reviewers<Enter>", until: .deleted(.group, "reviewers"))
  }

  func leaves() throws {
    try goes("users", until: "obama")
    try at().send("q")
    #expect(try at().waitForEnd() == .status(0))
    #expect(try at().screen.leftovers == [])
  }

  func exported() throws -> Exported {
    let outcome = try Program.run(["export", "--store", store])
    return try JSONDecoder().decode(Exported.self, from: Data(outcome.output.utf8))
  }
}

import AccountService
import Commands
import Foundation
import Testing

struct InitCommandTests {
  @Test func `an account is made and told`() {
    let trial = CommandTrial()
    let outcome = trial.run("init", "--account-id", "123456789012", "--alias", "acme", "--root-email", "root@acme.example")
    #expect(
      outcome
        == .init(
          status: 0, output: "Account ID: 123456789012\nSign-in URL: https://acme.signin.aws.amazon.com/console\n", errors: ""))
    #expect(trial.mode(trial.store) == 0o600)
    #expect(trial.mode(trial.store + ".key") == 0o600)
    #expect(trial.mode(trial.folder + "/.local/share/iamdesk") == 0o700)
  }

  @Test func `the account is told in Korean and to programs`() {
    #expect(
      CommandTrial().run("init", "--account-id", "000000000042", "--language", "ko").output
        == "계정 ID: 000000000042\n로그인 URL: https://000000000042.signin.aws.amazon.com/console\n")
    let json = CommandTrial().run("init", "--account-id", "000000000042", "--output", "json", "--language", "ko").output
    #expect(
      json == """
        {
            "AccountId": "000000000042",
            "SignInUrl": "https://000000000042.signin.aws.amazon.com/console"
        }

        """)
  }

  @Test func `without an ID a random one is taken`() {
    let outcome = CommandTrial().run("init", "--alias", "acme")
    #expect(outcome.output.contains(try! Regex("Account ID: [1-9][0-9]{11}\n")))
  }

  @Test func `the account is there already`() {
    let outcome = CommandTrial.withAccount().run("init", "--account-id", "123456789012")
    #expect(
      outcome
        == .init(
          status: 1, output: "",
          errors: "EntityAlreadyExists: The account 123456789012 is in this store already; choose another account ID.\n"))
  }

  @Test func `a bad alias, address or quota makes nothing`() {
    let trial = CommandTrial()
    for arguments in [["--alias", "A"], ["--root-email", "nobody"], ["--users-quota", "0"]] {
      let outcome = trial.run(["init"] + arguments)
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("ValidationError: "))
    }
    #expect(!FileManager.default.fileExists(atPath: trial.store))
  }

  @Test func `the users quota binds`() {
    let trial = CommandTrial()
    _ = trial.run("init", "--account-id", "123456789012", "--users-quota", "1")
    #expect(trial.run("call", "create-user", "--user-name", "a").status == 0)
    #expect(
      trial.run("call", "create-user", "--user-name", "b").errors == "LimitExceeded: Cannot exceed quota for UsersPerAccount: 1.\n")
  }

  @Test func `a read-only init is refused before anything is made`() {
    let trial = CommandTrial()
    #expect(trial.run("init", "--read-only").errors.hasPrefix("ReadOnlyStore: "))
    #expect(!FileManager.default.fileExists(atPath: trial.store))
  }

  @Test func `a folder that others may enter is used with a warning`() throws {
    let trial = CommandTrial()
    try FileManager.default.createDirectory(
      atPath: trial.folder + "/wide", withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
    let outcome = trial.run("init", "--store", trial.folder + "/wide/a.db")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors
        == "Warning: Other users may look into the folder \(trial.folder)/wide of the store; take their rights away with chmod 700.\n")
  }

  @Test func `on a terminal the wizard asks and asks again`() {
    let trial = CommandTrial()
    trial.terminals = .init(input: true, output: true, errors: true)
    let outcome = trial.run("init", input: "12\n000000000042\nAcme!\nacme\n\n")
    #expect(outcome.status == 0)
    #expect(outcome.output == "Account ID: 000000000042\nSign-in URL: https://acme.signin.aws.amazon.com/console\n")
    #expect(outcome.errors.contains("An account ID is twelve digits; 12 is none.\nAccount ID ["))
    #expect(outcome.errors.contains("Account alias (may stay empty): AccountAlias may only be"))
    #expect(outcome.errors.hasSuffix("Root user's e-mail address (may stay empty): "))
  }

  @Test func `an empty answer takes the ID that was proposed`() {
    let trial = CommandTrial()
    trial.terminals = .init(input: true, output: true, errors: true)
    let outcome = trial.run("init", input: "\n\n\n")
    let proposed = outcome.errors.split(separator: "[").dropFirst().first?.prefix(12) ?? ""
    #expect(outcome.output.hasPrefix("Account ID: \(proposed)\n"))
  }

  @Test func `the wizard left early makes nothing`() {
    let trial = CommandTrial()
    trial.terminals = .init(input: true, output: true, errors: true)
    let outcome = trial.run("init", input: "")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasSuffix("\nCancelled: No account was made because the answers ended early.\n"))
    #expect(!FileManager.default.fileExists(atPath: trial.store))
  }

  @Test func `the wizard asks for the root user's password twice, and again where it can't be one`() throws {
    let trial = CommandTrial()
    trial.terminals = .init(input: true, output: true, errors: true)
    let answers = ["", "acme", "root@acme.example", "short", "short", "Blue-River-42", "Blue-River-43", "Blue-River-42", "Blue-River-42"]
    let outcome = trial.run("init", input: answers.map { $0 + "\n" }.joined())
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("too short"))
    #expect(!outcome.errors.contains("Blue-River") && !outcome.output.contains("Blue-River"))
    #expect(trial.run().status == 0)
    guard case .signIn(let desk) = try #require(trial.consoles.first).entry else { return }
    #expect(try desk.prospect().canAnybodySignIn)
  }

  @Test func `the root user's password comes on standard input`() {
    let trial = CommandTrial()
    let refused = trial.run("init", "--root-password-stdin", input: "Blue-River-42\n")
    #expect(refused.errors.hasPrefix("ValidationError: The root user signs in by e-mail address"))
    let made = trial.run("init", "--root-email", "root@acme.example", "--root-password-stdin", input: "Blue-River-42\n")
    #expect(made.status == 0)
    #expect(trial.run("audit", "list").output.contains("SetRootPassword"))
  }
}

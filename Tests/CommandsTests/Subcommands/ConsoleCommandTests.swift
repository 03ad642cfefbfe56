import AccountService
import Commands
import IAM
import Language
import Testing

/// The console was opened in another way.
private struct Unexpected: Error {}

struct ConsoleCommandTests {
  @Test func `the console opens at sign-in, and for the local owner where that is asked for`() throws {
    let trial = CommandTrial.withAccount()
    #expect(trial.run().status == 0)
    guard case .signIn(let desk) = try #require(trial.consoles.first).entry else { throw Unexpected() }
    #expect(try desk.prospect() == SignInProspect(accountName: "acme", canAnybodySignIn: false))
    #expect(trial.run("--local").status == 0)
    let request = try #require(trial.consoles.last)
    guard case .local(let service, let caller) = request.entry else { throw Unexpected() }
    #expect(service.accountID.digits == CommandTrial.account)
    #expect(request.account.alias == "acme")
    #expect(caller.actor == "minji")
    #expect(request.place == nil && request.theme == nil && request.hasMouse && !request.isReadOnly)
    #expect(request.language == .english)
  }

  @Test func `several accounts can be signed in to, or the one that is named`() throws {
    let trial = CommandTrial.withAccount()
    _ = trial.run("init", "--account-id", "000000000042", "--alias", "other")
    #expect(trial.run().status == 0)
    #expect(trial.run("--account-id", "000000000042").status == 0)
    #expect(trial.run("--local").status == 2)
    let names = try trial.consoles.map { request -> String? in
      guard case .signIn(let desk) = request.entry else { return nil }
      return try desk.prospect().accountName
    }
    #expect(names == [nil, "other"])
  }

  @Test func `the options reach the console`() throws {
    let trial = CommandTrial.withAccount()
    let outcome = trial.run(
      "--local", "--open", "role/deploy", "--theme", "light", "--no-mouse", "--read-only", "--language", "ko", "--store", trial.store)
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    let request = try #require(trial.consoles.first)
    #expect(request.place == "role/deploy")
    #expect(request.theme == "light")
    #expect(!request.hasMouse && request.isReadOnly)
    #expect(request.language == .korean)
  }

  @Test func `without a terminal it is one sentence and status 2`() {
    let trial = CommandTrial.withAccount()
    trial.openConsole = { _ in throw UnusableTerminal(.terminalMissing) }
    let sentence = "The console needs a terminal for input and output; start it in one, or use a subcommand such as iamdesk call."
    #expect(trial.run() == .init(status: 2, output: "", errors: "NoTerminal: \(sentence)\n"))
  }

  @Test func `the console's own status is the program's`() {
    let trial = CommandTrial.withAccount()
    trial.openConsole = { _ in 1 }
    #expect(trial.run().status == 1)
  }
}

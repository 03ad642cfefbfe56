import AccountService
import Commands
import IAM
import Language
import Testing

struct ConsoleCommandTests {
  @Test func `the console opens on the account for the local owner`() throws {
    let trial = CommandTrial.withAccount()
    #expect(trial.run().status == 0)
    let request = try #require(trial.consoles.first)
    #expect(request.account.id.digits == CommandTrial.account)
    #expect(request.account.alias == "acme")
    #expect(request.caller.actor == "minji")
    #expect(request.place == nil && request.theme == nil && request.hasMouse && !request.isReadOnly)
    #expect(request.language == .english)
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

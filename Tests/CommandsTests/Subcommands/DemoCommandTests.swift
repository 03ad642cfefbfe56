import AccountService
import Commands
import Foundation
import IAM
import Language
import Testing

struct DemoCommandTests {
  private func trial() -> CommandTrial {
    let trial = CommandTrial()
    trial.environment["XDG_RUNTIME_DIR"] = trial.folder
    trial.terminals = .init(input: true, output: true, errors: true)
    return trial
  }

  @Test func `the demo opens the console on its own account and leaves nothing behind`() throws {
    let trial = trial()
    var users = 0
    trial.openConsole = { request in
      guard case .signedIn(_, let service, let arrival) = request.entry else { return 1 }
      let caller = Caller.signedIn(arrival.person)
      #expect(arrival.person.name == "minjun.kim" && arrival.person.hasMFA && request.lessons != nil)
      users = try service.perform(ListUsers(), as: caller).items.count
      try request.resetDemo?()
      return 0
    }
    let outcome = trial.run("demo", "--theme", "light", "--reset")
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    #expect(users > 10)
    #expect(trial.consoles.first?.theme == "light")
    #expect(trial.consoles.first?.resetDemo != nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: trial.folder).isEmpty)
  }

  @Test func `without a terminal nothing is made`() throws {
    let trial = trial()
    trial.terminals = .none
    let outcome = trial.run("demo")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("NoTerminal: "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: trial.folder).isEmpty)
  }

  @Test func `the demo's local owner comes in without signing in`() {
    let trial = trial()
    trial.openConsole = { request in
      guard case .local(let service, let caller) = request.entry else { return 1 }
      #expect(request.lessons == nil && request.resetDemo != nil)
      return caller.isLocalOwner && (try? service.perform(CreateUser(userName: "new"), as: caller)) != nil ? 0 : 1
    }
    #expect(trial.run("demo", "--local").status == 0)
  }

  @Test func `a read-only demo can't be changed`() {
    let trial = trial()
    trial.openConsole = { request in
      #expect(request.isReadOnly)
      guard case .signedIn(_, let service, let arrival) = request.entry else { return 1 }
      #expect(throws: IAMError.self) { try service.perform(CreateUser(userName: "new"), as: .signedIn(arrival.person)) }
      return 0
    }
    #expect(trial.run("demo", "--read-only").status == 0)
  }
}

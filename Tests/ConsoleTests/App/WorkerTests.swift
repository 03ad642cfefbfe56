import AccountService
import Credentials
import IAM
import Language
import Testing

@testable import Console

struct WorkerTests {
  private func employed() throws -> (Worker, ConsoleHarness) {
    let console = try ConsoleHarness([CreateUser(userName: "ana")])
    let worker = Worker {}
    worker.employment = Worker.Employment(service: console.service, caller: ConsoleHarness.owner)
    return (worker, console)
  }

  @Test func `what is obtained comes back with the change's answer`() throws {
    let (worker, console) = try employed()
    worker.obtain(CreateGroup(groupName: "ops"), layer: 7, tag: "new")
    let events = worker.take(waiting: 10_000)
    guard case .answered(7, "new", .found(let answer))? = events.first else { throw IAMError(.serviceFailure, .unexpectedFailure) }
    #expect(answer is CreateGroup.Answer)
    #expect(try console.ask(CountEntities(.group)) == 1)
  }

  @Test func `nobody's worker answers nothing`() throws {
    let (worker, console) = try employed()
    worker.employment = nil
    worker.ask(CountEntities(.user), layer: 1, tag: "count")
    worker.change([CreateUser(userName: "bo")], expecting: [], layer: 1, tag: "change")
    worker.obtain(CreateUser(userName: "bo"), layer: 1, tag: "obtain")
    var codes: [IAMError.Code] = []
    while codes.count < 3 {
      let events = worker.take(waiting: 10_000)
      if events.isEmpty { break }
      for case .answered(_, _, .failed(let error)) in events { codes.append(error.code) }
    }
    #expect(codes == [.expiredToken, .expiredToken, .expiredToken])
    #expect(try console.ask(CountEntities(.user)) == 1)
  }

  @Test func `the place in the queue is told while a password waits for its turn`() throws {
    let (worker, console) = try employed()
    worker.tell(.place(3))
    guard case .door(.place(3))? = worker.take(waiting: 10_000).first else { throw IAMError(.serviceFailure, .unexpectedFailure) }
    var state = console.state
    _ = update(&state, .door(.place(3)))
    #expect(state.notice?.sentence.english == "Waiting to check the password: 3 before you.")
  }
}

import AccountStore
import Foundation
import IAM
import Testing

struct CancellationTests {
  @Test func `work that was given up before it begins throws at once`() throws {
    let temporary = try TemporaryStore()
    let cancellation = Cancellation()
    cancellation.cancel()
    let error = #expect(throws: IAMError.self) {
      try temporary.store.read(temporary.account, cancellation: cancellation) { try $0.users(WindowRequest(limit: 1)) }
    }
    #expect(error?.code == .cancelled)
    #expect(cancellation.isCancelled)
  }

  @Test func `a read that was given up between two questions ends with the next one and the connection goes on`() throws {
    let temporary = try TemporaryStore()
    let cancellation = Cancellation()
    let error = #expect(throws: IAMError.self) {
      try temporary.store.read(temporary.account, cancellation: cancellation) { session in
        _ = try session.users(WindowRequest(limit: 1))
        cancellation.cancel()
        _ = try session.users(WindowRequest(limit: 1))
      }
    }
    #expect(error?.code == .cancelled)
    for _ in 0..<5 { #expect(try temporary.read { try $0.users(WindowRequest(limit: 1)).rows.count } == 0) }
  }

  @Test func `a long read is interrupted from another thread`() throws {
    let temporary = try TemporaryStore()
    _ = try temporary.store.importing(Account(id: temporary.account, created: TemporaryStore.start)) { bulk in
      for number in 0..<3_000 { try bulk.insert(User.named("user\(number)"), groups: [], attached: [], inline: []) }
    }
    let cancellation = Cancellation()
    let begun = DispatchSemaphore(value: 0)
    let thread = Thread {
      begun.wait()
      cancellation.cancel()
    }
    thread.start()
    let error = #expect(throws: IAMError.self) {
      try temporary.store.read(temporary.account, cancellation: cancellation) { session in
        begun.signal()
        // Ends only by being interrupted.
        while true { _ = try session.count(.user, filter: "e", pathPrefix: nil) }
      }
    }
    #expect(error?.code == .cancelled)
  }
}

import AccountService
import AccountStore
import Dispatch
import IAM
import Language
import Synchronization

/// Carries out questions and changes beside the loop, so that a screen never blocks: answers are collected and the loop is woken.
///
/// Questions run at the same time; changes one after the other, in the order they were given.
final class Worker: Sendable {
  /// An answer with where it goes.
  struct Finished: Sendable {
    let layer: Int
    let tag: String
    let answer: Answer
  }

  private struct State {
    var finished: [Finished] = []
    var running: [String: Cancellation] = [:]
    var unanswered = 0
  }

  private let service: AccountService
  private let caller: Caller
  private let wake: @Sendable () -> Void
  private let state = Mutex(State())
  private let idle = DispatchSemaphore(value: 0)
  private let questions = WorkThreads(limit: 4)
  private let changes = WorkThreads(limit: 1)

  init(service: AccountService, caller: Caller, wake: @escaping @Sendable () -> Void) {
    self.service = service
    self.caller = caller
    self.wake = wake
  }

  deinit {
    questions.stop()
    changes.stop()
  }

  func ask(_ query: any Query, layer: Int, tag: String) {
    let cancellation = Cancellation()
    let name = Self.name(layer, tag)
    state.withLock { state in
      state.unanswered += 1
      state.running[name] = cancellation
    }
    questions.run { [service, caller] in
      self.finish(layer, tag, Self.answer(query, service, caller, cancellation), cancellation)
    }
  }

  func change(_ operations: [any WriteOperation], expecting: [Expectation], layer: Int, tag: String) {
    state.withLock { $0.unanswered += 1 }
    changes.run { [service, caller] in
      do {
        try service.perform(all: operations, as: caller, expecting: expecting)
        self.finish(layer, tag, .changed, nil)
      } catch {
        self.finish(layer, tag, .failed(Self.told(error)), nil)
      }
    }
  }

  /// Work that isn't an operation on entities, such as putting the demo account back.
  func run(layer: Int, tag: String, _ work: @escaping @Sendable () throws -> Void) {
    state.withLock { $0.unanswered += 1 }
    changes.run {
      do {
        try work()
        self.finish(layer, tag, .changed, nil)
      } catch {
        self.finish(layer, tag, .failed(Self.told(error)), nil)
      }
    }
  }

  /// Gives up a question; its answer will be `Cancelled`.
  func forget(layer: Int, tag: String) {
    state.withLock { $0.running[Self.name(layer, tag)] }?.cancel()
  }

  /// Whether answers are still to come or to be taken.
  var isBusy: Bool { state.withLock { $0.unanswered > 0 || !$0.finished.isEmpty } }

  /// Gives up all questions.
  func cancelAll() {
    for cancellation in state.withLock({ Array($0.running.values) }) { cancellation.cancel() }
  }

  /// Takes the answers so far; waits up to so many milliseconds while some are outstanding.
  func take(waiting milliseconds: Int) -> [Finished] {
    let deadline = DispatchTime.now() + .milliseconds(milliseconds)
    while state.withLock({ $0.unanswered > 0 && $0.finished.isEmpty }) {
      if idle.wait(timeout: deadline) == .timedOut { break }
    }
    return state.withLock { state in
      defer { state.finished = [] }
      return state.finished
    }
  }

  private func finish(_ layer: Int, _ tag: String, _ answer: Answer, _ cancellation: Cancellation?) {
    let name = Self.name(layer, tag)
    state.withLock { state in
      state.unanswered -= 1
      state.finished.append(Finished(layer: layer, tag: tag, answer: answer))
      if let cancellation, state.running[name] === cancellation { state.running[name] = nil }
    }
    idle.signal()
    wake()
  }

  private static func answer(_ query: some Query, _ service: AccountService, _ caller: Caller, _ cancellation: Cancellation) -> Answer {
    do {
      return .found(try service.perform(query, as: caller, cancellation: cancellation))
    } catch {
      return .failed(told(error))
    }
  }

  private static func told(_ error: any Error) -> IAMError {
    error as? IAMError ?? IAMError(.serviceFailure, .unexpectedFailure)
  }

  private static func name(_ layer: Int, _ tag: String) -> String { "\(layer) \(tag)" }
}

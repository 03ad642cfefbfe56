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
  /// For whom it works, and where. Nobody's questions are answered.
  struct Employment: Sendable {
    let service: AccountService
    let caller: Caller
  }

  private struct State {
    var employment: Employment?
    /// The person's own, while she is in a role.
    var home: Employment?
    var finished: [AppEvent] = []
    var running: [String: Cancellation] = [:]
    var unanswered = 0
  }

  private let wake: @Sendable () -> Void
  private let state = Mutex(State())
  private let idle = DispatchSemaphore(value: 0)
  private let questions = WorkThreads(limit: 4)
  private let changes = WorkThreads(limit: 1)

  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  deinit {
    questions.stop()
    changes.stop()
  }

  /// For whom it works from now on. What was asked before is given up; changes that were begun are made.
  var employment: Employment? {
    get { state.withLock(\.employment) }
    set {
      cancelAll()
      state.withLock { ($0.employment, $0.home) = (newValue, nil) }
    }
  }

  /// For whom it works outside any role.
  var person: Employment? { state.withLock { $0.home ?? $0.employment } }

  /// Works for somebody in a role from now on.
  func enter(_ role: Employment) {
    let home = person
    cancelAll()
    state.withLock { ($0.employment, $0.home) = (role, home) }
  }

  /// Works for the person herself again, where she was in a role.
  func goHome() {
    guard let home = state.withLock({ $0.home }) else { return }
    employment = home
  }

  func ask(_ query: any Query, layer: Int, tag: String) {
    let cancellation = Cancellation()
    let name = Self.name(layer, tag)
    let employment = state.withLock { state in
      state.unanswered += 1
      state.running[name] = cancellation
      return query is any PersonsQuery ? state.home ?? state.employment : state.employment
    }
    questions.run {
      self.finish(layer, tag, Self.answer { try employment.known.ask(query, cancellation) }, cancellation)
    }
  }

  /// Makes changes. What would take away the last way in as an administrator is held back, unless it is insisted on.
  func change(_ operations: [any WriteOperation], expecting: [Expectation], layer: Int, tag: String, isInsisted: Bool = false) {
    let employment = begin()
    changes.run {
      if !isInsisted, employment?.takesLastWay(operations) == true {
        return self.finish(.heldBack(HeldChange(operations: operations, expectations: expecting, layer: layer, tag: tag)))
      }
      self.finish(
        layer, tag,
        Self.answer {
          let known = try employment.known
          try known.service.perform(all: operations, as: known.caller, expecting: expecting)
          return .changed
        })
    }
  }

  /// Finds out whether changes would take away the last way in as an administrator.
  func tryOut(_ operations: [any WriteOperation], layer: Int, tag: String) {
    let employment = begin()
    changes.run {
      self.finish(layer, tag, Self.answer { .found(try employment.known.takesLastWay(operations)) })
    }
  }

  /// Performs one change and brings its answer back.
  func obtain(_ operation: any WriteOperation, layer: Int, tag: String) {
    let employment = begin()
    changes.run { self.finish(layer, tag, Self.answer { try employment.known.obtain(operation) }) }
  }

  /// Work that isn't an operation on entities, such as putting the demo account back.
  func run(layer: Int, tag: String, _ work: @escaping @Sendable () throws -> Void) {
    _ = begin()
    changes.run {
      self.finish(
        layer, tag,
        Self.answer {
          try work()
          return .changed
        })
    }
  }

  /// Signing in and out and unlocking, after the changes before it.
  func attend(_ work: @escaping @Sendable () throws -> DoorEvent) {
    _ = begin()
    changes.run {
      do {
        self.finish(.door(try work()))
      } catch {
        self.finish(.door(.refused(Self.told(error))))
      }
    }
  }

  /// Switching to a role; a refusal goes to the screen that asked.
  func switchRole(layer: Int, tag: String, _ work: @escaping @Sendable () throws -> SwitchedRole) {
    _ = begin()
    changes.run {
      do {
        self.finish(.door(.switched(try work())))
      } catch {
        self.finish(.answered(layer: layer, tag: tag, .failed(Self.told(error))))
      }
    }
  }

  /// Tells the loop something while work goes on.
  func tell(_ event: DoorEvent) {
    state.withLock { $0.finished.append(.door(event)) }
    idle.signal()
    wake()
  }

  private func begin() -> Employment? {
    state.withLock { state in
      state.unanswered += 1
      return state.employment
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
  func take(waiting milliseconds: Int) -> [AppEvent] {
    let deadline = DispatchTime.now() + .milliseconds(milliseconds)
    while state.withLock({ $0.unanswered > 0 && $0.finished.isEmpty }) {
      if idle.wait(timeout: deadline) == .timedOut { break }
    }
    return state.withLock { state in
      defer { state.finished = [] }
      return state.finished
    }
  }

  private func finish(_ layer: Int, _ tag: String, _ answer: Answer, _ cancellation: Cancellation? = nil) {
    let name = Self.name(layer, tag)
    if let cancellation {
      state.withLock { if $0.running[name] === cancellation { $0.running[name] = nil } }
    }
    finish(.answered(layer: layer, tag: tag, answer))
  }

  private func finish(_ event: AppEvent) {
    state.withLock { state in
      state.unanswered -= 1
      state.finished.append(event)
    }
    idle.signal()
    wake()
  }

  private static func answer(_ work: () throws -> Answer) -> Answer {
    do {
      return try work()
    } catch {
      return .failed(told(error))
    }
  }

  private static func told(_ error: any Error) -> IAMError {
    error as? IAMError ?? IAMError(.serviceFailure, .unexpectedFailure)
  }

  private static func name(_ layer: Int, _ tag: String) -> String { "\(layer) \(tag)" }
}

extension Worker.Employment {
  /// What can't be tried out is left to the change itself, which will say why.
  fileprivate func takesLastWay(_ operations: [any WriteOperation]) -> Bool {
    (try? service.takesLastWay(operations, as: caller)) ?? false
  }

  fileprivate func ask(_ query: some Query, _ cancellation: Cancellation) throws -> Answer {
    .found(try service.perform(query, as: caller, cancellation: cancellation))
  }

  fileprivate func obtain<Change: WriteOperation>(_ operation: Change) throws -> Answer {
    let answer: Change.Answer = try service.perform(operation, as: caller)
    return .found(answer)
  }
}

extension Worker.Employment? {
  /// Throws ExpiredToken where nobody is signed in.
  fileprivate var known: Worker.Employment {
    get throws {
      guard let self else { throw IAMError(.expiredToken, .sessionEnded) }
      return self
    }
  }
}

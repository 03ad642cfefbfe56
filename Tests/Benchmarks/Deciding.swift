import CAllocations
import Glibc
import Language
import PolicyEngine
import PseudoTerminal

/// What a decision costs on one core, for a principal with ten policies.
enum Deciding {
  /// Decisions between two looks at the clock.
  private static let block = 50
  private static let blocks = 4_000

  static func measure(_ bench: Bench) throws {
    let policies = PoliciesInForce(identity: try PolicySamples.tenPolicies())
    let requests = try PolicySamples.requests()
    let note = note(policies)
    for (request, decision) in requests where policies.decide(request).decision != decision {
      bench.tell(Figure(name: "policy-decision-wrong", value: 1, unit: "decisions", target: .atMost(0), note: request.action))
    }
    var times: [Double] = []
    let start = processorSeconds
    for round in 0..<blocks {
      let request = requests[round % requests.count].request
      times.append(nanoseconds { _ = policies.decide(request) })
    }
    let seconds = processorSeconds - start
    bench.tell(Figure(name: "policy-decision", value: Series(times).median, unit: "ns", target: .atMost(1000), note: note))
    bench.tell(Figure(name: "policy-decision-slow", value: Series(times).at(0.99), unit: "ns", note: "99 of 100 are faster"))
    bench.tell(
      Figure(
        name: "policy-decisions", value: Double(blocks * block) / seconds, unit: "a second", target: .atLeast(1_000_000),
        note: "by the time that one core has worked for it"))
    allocations_begin()
    for (request, _) in requests { _ = policies.decide(request) }
    let allocations = allocations_end()
    bench.tell(Figure(name: "policy-decision-allocations", value: Double(allocations), unit: "allocations", target: .atMost(0)))
    let variable = try PolicySamples.requestWithVariable()
    bench.tell(
      Figure(
        name: "policy-decision-variable", value: nanoseconds { _ = policies.decide(variable) }, unit: "ns",
        note: "a policy variable is filled in"))
  }

  static func measureExplanations(_ bench: Bench) throws {
    let policies = PoliciesInForce(identity: try PolicySamples.tenPolicies())
    let requests = try PolicySamples.requests()
    var traces: [Double] = []
    var texts: [Double] = []
    for round in 0..<(blocks / 8) {
      let request = requests[round % requests.count].request
      traces.append(
        nanoseconds {
          let explanation = policies.explain(request)
          _ = explanation.decidingStatements.count + explanation.missingContextKeys.count
        })
      texts.append(
        nanoseconds {
          let explanation = policies.explain(request)
          _ = explanation.statements.count + explanation.sentence.english.utf8.count
        })
    }
    let note = note(policies)
    bench.tell(
      Figure(name: "policy-explanation", value: Series(traces).median / 1000, unit: "µs", target: .atMost(10), note: note))
    bench.tell(
      Figure(
        name: "policy-explanation-texts", value: Series(texts).median / 1000, unit: "µs",
        note: "with every statement and the sentence written out"))
  }

  /// The processor's time that this thread has had.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// What one of a block of calls takes.
  private static func nanoseconds(_ call: () -> Void) -> Double {
    let start = TerminalProcess.now
    for _ in 0..<block { call() }
    return Double(TerminalProcess.now - start) / Double(block)
  }

  private static func note(_ policies: PoliciesInForce) -> String {
    let statements = policies.identity.reduce(0) { $0 + $1.document.statements.count }
    let actions = policies.identity.reduce(0) { sum, policy in
      sum + policy.document.statements.reduce(0) { $0 + ($1.actions?.values.count ?? 0) }
    }
    return "\(policies.identity.count) policies, \(statements) statements, \(actions) actions"
  }
}

import AWSCatalog
import AccountService
import Foundation
import Hardening
import PolicyEngine
import PseudoTerminal

/// Questions about all of something: every action of a principal, every principal of an account.
enum AskingAll {
  /// All of one principal's effective actions.
  static func measureActions(_ bench: Bench) throws {
    let policies = PoliciesInForce(identity: try PolicySamples.tenPolicies())
    let principal = RequestPrincipal(PolicySamples.ana) ?? .anonymous
    var times: [Double] = []
    var counts: [EffectiveActions.Extent: Int] = [:]
    for _ in 0..<7 {
      let start = TerminalProcess.now
      let actions = EffectiveActions(of: policies, principal: principal, reference: AWSServiceReference())
      times.append(Double(TerminalProcess.now - start) / 1e6)
      for extent in EffectiveActions.Extent.allCases { counts[extent] = actions.services.reduce(0) { $0 + $1.count(of: extent) } }
    }
    let all = counts.values.reduce(0, +)
    let note = "\(policies.identity.count) policies, \(all) actions: \(counts[.full] ?? 0) full, \(counts[.limited] ?? 0) limited"
    bench.tell(Figure(name: "effective-actions", value: Series(times).median, unit: "ms", target: .atMost(50), note: note))
  }

  /// The simulator in an account of the demo's size: a hundred actions of a user with and without a change, and the smallest change.
  static func measureSimulator(_ bench: Bench) throws {
    let scratch = try ScratchStore(in: bench.folder)
    try bench.run(["init", "--store", scratch.path, "--account-id", "123456789012"])
    let service = try scratch.service()
    let managed = ["PowerUserAccess", "IAMReadOnlyAccess", "AmazonS3ReadOnlyAccess", "AWSBillingReadOnlyAccess", "AmazonSQSReadOnlyAccess"]
    try service.perform(
      all: [CreateUser(userName: "ana")]
        + managed.map { AttachUserPolicy(userName: "ana", policyARN: "arn:aws:iam::aws:policy/" + $0) }, as: ScratchStore.owner)
    var change = TrialChange()
    change.attached = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
    let actions = (Services.named("iam")?.actions.prefix(100).map { "iam:" + $0.name }) ?? []
    let simulation = SimulateChange(of: .user("ana"), actions: actions, change: change)
    let smallest = SmallestChange(SimulateChange(of: .user("ana"), actions: ["iam:CreateUser"]))
    var times: [Double] = []
    var searches: [Double] = []
    for _ in 0..<7 {
      let start = TerminalProcess.now
      _ = try service.perform(simulation, as: ScratchStore.owner)
      let middle = TerminalProcess.now
      _ = try service.perform(smallest, as: ScratchStore.owner)
      times.append(Double(middle - start) / 1e6)
      searches.append(Double(TerminalProcess.now - middle) / 1e6)
    }
    let note = "\(actions.count) actions, \(managed.count) policies, one more tried"
    bench.tell(Figure(name: "simulator", value: Series(times).median, unit: "ms", target: .atMost(50), note: note))
    bench.tell(Figure(name: "smallest-change", value: Series(searches).median, unit: "ms", note: "all AWS managed policies are looked at"))
    bench.tell(Figure(name: "smallest-change-first", value: searches[0], unit: "ms", note: "policies about the service are compiled"))
  }

  /// Who can do this to that, in an account of 5,000 users, 1,000 roles and 1,500 policies.
  static func measurePrincipals(_ bench: Bench) throws {
    let size = PolicyAccountFile(users: 5_000, roles: 1_000, policies: 1_500)
    let scratch = try ScratchStore(in: bench.folder)
    let file = scratch.folder + "/account.json"
    try size.write(to: file)
    try bench.run(["init", "--store", scratch.path, "--account-id", "123456789012"])
    try bench.run(["import", "--store", scratch.path, file])
    let service = try scratch.service()
    let questions = [
      WhoCan("s3:GetObject", on: "arn:aws:s3:::team-7/report.csv"), WhoCan("ec2:RunInstances"), WhoCan("iam:PassRole"),
      WhoCan("sts:AssumeRole", on: "arn:aws:iam::123456789012:role/team-4-role-4"), WhoCan("kms:Decrypt"), WhoCan("iam:CreateUser"),
    ]
    var first = 0.0
    var times: [Double] = []
    var found = 0
    for round in 0..<5 {
      for (place, question) in questions.enumerated() {
        let start = TerminalProcess.now
        let answer = try service.perform(question, as: ScratchStore.owner)
        let time = Double(TerminalProcess.now - start) / 1e6
        if round == 0 { found += answer.count }
        if round == 0, place == 0 { first = time } else { times.append(time) }
      }
    }
    let note = "\(size.users) users, \(size.roles) roles, \(size.policies) policies, \(questions.count) questions, \(found) answers"
    bench.tell(Figure(name: "who-can", value: Series(times).median, unit: "ms", target: .atMost(150), note: note))
    bench.tell(Figure(name: "who-can-slow", value: Series(times).at(1), unit: "ms", target: .atMost(150), note: "slowest question"))
    try measureAround(service, bench)
    bench.tell(Figure(name: "who-can-first", value: first, unit: "ms", note: "all policies are read from the store and compiled"))
  }

  /// The questions beside it, in the same account: who can become an administrator, and what one user may do at all.
  private static func measureAround(_ service: AccountService, _ bench: Bench) throws {
    func times<Q: Query>(_ query: Q) throws -> [Double] {
      try (0..<5).map { _ in
        let start = TerminalProcess.now
        _ = try service.perform(query, as: ScratchStore.owner)
        return Double(TerminalProcess.now - start) / 1e6
      }
    }
    let ways = try times(WaysToAdministrator())
    bench.tell(Figure(name: "ways-to-administrator", value: Series(ways).median, unit: "ms", note: "who can become one, by which steps"))
    let whole = try times(EffectivePermissions(of: .user("user-0")))
    bench.tell(
      Figure(name: "effective-permissions", value: Series(whole).median, unit: "ms", target: .atMost(100), note: "a user's, every service"))
  }
}

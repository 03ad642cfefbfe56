import AccountService
import ArgumentParser
import IAM
import Language
import PolicyEngine

/// `iamdesk simulate`: decides requests, of a file of cases or of a principal in the store.
struct SimulateCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "simulate", abstract: SpokenLanguage.say(.summarySimulate))
  }

  @Option(name: .customLong("batch"), help: help(.helpBatch, "file"), completion: .file())
  var batch: String?
  @Flag(name: .customLong("decisions-only"), help: help(.helpDecisionsOnly))
  var decisionsOnly = false
  @Option(name: .customLong("principal"), help: help(.helpSimulatedPrincipal, "arn|name"))
  var principal: String?
  @Option(name: .customLong("action"), parsing: .upToNextOption, help: help(.helpSimulatedAction, "service:Action"))
  var actions: [String] = []
  @Option(name: .customLong("resource"), parsing: .upToNextOption, help: help(.helpSimulatedResource, "arn"))
  var resources: [String] = []
  @Option(name: .customLong("context"), parsing: .upToNextOption, help: help(.helpSimulatedContext, "key=value"))
  var contextKeys: [String] = []
  @Option(name: .customLong("policy"), parsing: .upToNextOption, help: help(.helpSimulatedPolicy, "file"), completion: .file())
  var policies: [String] = []
  @Option(name: .customLong("resource-policy"), help: help(.helpSimulatedResourcePolicy, "file"), completion: .file())
  var resourcePolicy: String?
  @Flag(name: .customLong("explain"), help: help(.helpExplain))
  var explain = false
  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    if let batch { return try run(batch: batch, context) }
    if decisionsOnly { throw UsageError(.optionsMissing(["--batch"], command: "iamdesk simulate")) }
    guard let principal, !actions.isEmpty else {
      let missing = (principal == nil ? ["--principal"] : []) + (actions.isEmpty ? ["--action"] : [])
      throw UsageError(.optionsMissing(missing, command: "iamdesk simulate"))
    }
    var query = SimulateAccess(principal: principal, actions: actions, resources: resources)
    query.context = try ContextOption.read(contextKeys)
    query.policies = try policies.map { try given($0, context) }
    query.resourcePolicy = try resourcePolicy.map { try given($0, context) }
    let decided = try context.openAccount().service.perform(query, as: context.caller())
    let output = SimulationOutput(context: context, explains: explain)
    try context.form == .json ? output.writeLines(decided) : output.writeText(decided)
    return 0
  }

  private func run(batch: String, _ context: CommandContext) throws -> Int32 {
    let others: [(String, Bool)] = [
      ("--principal", principal != nil), ("--action", !actions.isEmpty), ("--resource", !resources.isEmpty),
      ("--context", !contextKeys.isEmpty), ("--policy", !policies.isEmpty), ("--resource-policy", resourcePolicy != nil),
      ("--explain", explain),
    ]
    if let other = others.first(where: \.1) { throw UsageError(.optionNotWith(other.0, "--batch")) }
    let input = try InputBytes(batch, input: context.host.input)
    let run = BatchRun(output: context.host.output, language: context.language, decisionsOnly: decisionsOnly)
    return try run.run(input) ? 0 : 1
  }

  private func given(_ file: String, _ context: CommandContext) throws -> SimulateAccess.Given {
    SimulateAccess.Given(name: file, text: try InputBytes.text(of: file, input: context.host.input))
  }
}

/// `--context key=value`: a key that stands several times has several values.
enum ContextOption {
  static func read(_ words: [String]) throws -> RequestContext {
    var context = RequestContext()
    for word in words {
      guard let sign = word.firstIndex(of: "="), sign > word.startIndex else { throw UsageError(.badOptionValue(word, "--context")) }
      let key = String(word[..<sign])
      context[key] = (context[key] ?? []) + [String(word[word.index(after: sign)...])]
    }
    return context
  }
}

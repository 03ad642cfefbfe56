import AccountService
import ArgumentParser
import IAM
import Language
import PolicyEngine
import Terminal

/// `iamdesk who-can ACTION [RESOURCE]`: who of the account can do something, and by which policies.
struct WhoCanCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "who-can", abstract: SpokenLanguage.say(.summaryWhoCan))
  }

  @Argument(help: help(.helpSimulatedAction, "action"))
  var action: String
  @Argument(help: help(.helpWhoCanResource, "resource"))
  var resource: String?
  @Option(name: .customLong("context"), parsing: .upToNextOption, help: help(.helpSimulatedContext, "key=value"))
  var contextKeys: [String] = []
  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    let query = WhoCan(action, on: resource, context: try ContextOption.read(contextKeys))
    let found = try context.openAccount().service.perform(query, as: context.caller())
    if context.form == .json { return try writeLines(found, context) }
    let rows = found.map { access in
      [
        access.principal, access.via.joined(separator: ", "),
        access.isConditional ? context.language.say(.conditional) : "",
      ]
    }
    let names = [Sentence.principalColumn, .viaColumn, .conditionalColumn].map(context.language.say)
    let table = TextTable(names: names, sample: rows, columns: context.host.columns, whole: [0])
    try context.host.output.line(table.header)
    for row in rows { try context.host.output.line(table.line(row)) }
    return 0
  }

  private func writeLines(_ found: [WhoCan.Access], _ context: CommandContext) throws -> Int32 {
    for access in found {
      let fields = [
        WireField("principal", .text(access.principal)), WireField("via", .list(access.via.map { .text($0) })),
        WireField("conditional", .boolean(access.isConditional)),
      ]
      try context.host.output.line(JSONLine.text(fields))
    }
    return 0
  }
}

extension Language {
  /// A sentence in this language.
  fileprivate func say(_ sentence: Sentence) -> String { sentence(self) }
}

import AccountService
import AccountStore
import ArgumentParser
import IAM
import Language

/// `iamdesk audit export FILE`: all entries as lines of JSON in a new file for its owner alone.
struct AuditExportCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: SpokenLanguage.say(.summaryAuditExport))
  }

  @Argument(help: help(.helpExportFile), completion: .file())
  var file: String
  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    let (service, _, open) = try context.openAccount()
    let walk = AuditWalk(store: open.store, account: service.accountID)
    var count = 0
    try NewFile.write(to: file) { sink in
      try walk.forEach(AuditRequest(limit: 500)) { entry in
        try sink.line(AuditLines.json(entry))
        count += 1
      }
    }
    try context.done(.exportedAudit(count, file), [WireField("File", .text(file)), WireField("Entries", .integer(count))])
    return 0
  }
}

import ArgumentParser
import Language

/// `iamdesk audit`: a family; by itself it only names its members.
struct AuditCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit", abstract: SpokenLanguage.say(.summaryAudit),
      subcommands: [AuditListCommand.self, AuditVerifyCommand.self, AuditExportCommand.self])
  }

  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    throw UsageError(.commandIncomplete("audit", CommandTable.members(of: "audit")))
  }
}

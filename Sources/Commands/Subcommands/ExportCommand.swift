import AccountService
import ArgumentParser
import Language

/// `iamdesk export`: the account as `aws iam get-account-authorization-details` prints it.
struct ExportCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: SpokenLanguage.say(.summaryExport))
  }

  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    let output = context.host.output
    _ = try context.openAccount().service.perform(ExportAccount { try output.write(bytes: $0) }, as: context.caller())
    return 0
  }
}

/// `iamdesk credential-report`: the credential report as CSV.
struct CredentialReportCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "credential-report", abstract: SpokenLanguage.say(.summaryCredentialReport))
  }

  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    let output = context.host.output
    _ = try context.openAccount().service.perform(WriteCredentialReport { try output.write(bytes: $0) }, as: context.caller())
    return 0
  }
}

import AccountService
import AccountStore
import ArgumentParser
import IAM
import Language

/// `iamdesk import FILE…`: an account from what `aws iam get-account-authorization-details` printed.
struct ImportCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: SpokenLanguage.say(.summaryImport))
  }

  @Argument(help: help(.helpImportFiles, "file"), completion: .file(extensions: ["json"]))
  var files: [String]
  @Option(name: .customLong("credential-report"), help: help(.helpCredentialReport, "file"), completion: .file(extensions: ["csv"]))
  var credentialReport: String?
  @Flag(name: .customLong("dry-run"), help: help(.helpDryRun))
  var dryRun = false
  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    try context.requireWriting()
    let report = try importing(context)
    if context.shared.form == .json {
      try context.host.output.line(JSONText.text(report.wire(context.language), indent: 4))
    } else {
      try ImportText(context: context).write(report)
    }
    return 0
  }

  private func importing(_ context: CommandContext) throws -> ImportReport {
    let isNew = !AccountStores.isThere(context.location)
    if isNew && dryRun {
      return try AccountStores.inTemporaryStore { try run(into: $0, context) }
    }
    let open = try AccountStores.openOrCreate(context.location, passphrase: context.passphrase)
    try context.warn(open.warnings)
    do {
      return try run(into: open, context)
    } catch {
      // A store that was made for this import and stayed empty wasn't wanted.
      if isNew { AccountStores.discardEmpty(open) }
      throw error
    }
  }

  private func run(into open: OpenStore, _ context: CommandContext) throws -> ImportReport {
    let request = ImportRequest(
      files: files.map(ImportRequest.File.init(path:)), credentialReport: credentialReport.map(ImportRequest.File.init(path:)),
      account: context.shared.account, isDryRun: dryRun)
    let progress = ProgressLine(context: context)
    defer { progress.end() }
    return try AccountImporter(store: open.store, environment: context.host.service).run(request, as: context.caller()) { state in
      switch state.phase {
      case .reading: progress.show(state.bytes, of: state.totalBytes ?? 0) { .progressReading($0, entities: state.entities) }
      case .indexing: progress.show(1, of: 1) { _ in .progressIndexing(entities: state.entities) }
      }
    }
  }
}

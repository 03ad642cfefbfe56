import AccountService
import AccountStore
import ArgumentParser
import IAM
import Language

/// `iamdesk backup FILE`.
struct BackupCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "backup", abstract: SpokenLanguage.say(.summaryBackup))
  }

  @Argument(help: help(.helpBackupFile), completion: .file())
  var file: String
  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    let open = try context.openStore(.readOnly)
    let progress = ProgressLine(context: context)
    try AccountStores.backup(open, to: file) { done, all in progress.show(done, of: all, Sentence.progressBackup) }
    progress.end()
    try context.done(.backedUp(file), [WireField("File", .text(file)), WireField("KeyFile", .text(file + ".key"))])
    return 0
  }
}

/// `iamdesk restore FILE [--yes]`.
struct RestoreCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "restore", abstract: SpokenLanguage.say(.summaryRestore))
  }

  @Argument(help: help(.helpBackupFile), completion: .file())
  var file: String
  @Flag(name: .customLong("yes"), help: help(.helpYes))
  var yes = false
  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    try context.requireWriting()
    let path = context.location.path
    if !yes, AccountStores.isThere(context.location) {
      guard context.host.terminals.input else { throw UsageError(.restoreNeedsYes(path)) }
      guard try context.confirm(.askRestore(path)) else { throw IAMError(.cancelled, .nothingRestored) }
    }
    try AccountStores.restore(from: file, to: context.location, passphrase: context.passphrase)
    try context.done(.restored(path), [WireField("Store", .text(path))])
    return 0
  }
}

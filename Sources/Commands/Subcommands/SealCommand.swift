import AccountService
import ArgumentParser
import Credentials
import IAM
import Language

/// `iamdesk seal`: puts a passphrase on the key file, or another one in the place of the one it has.
struct SealCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "seal", abstract: SpokenLanguage.say(.summarySeal))
  }

  @Flag(name: .customLong("passphrase-stdin"), help: help(.helpPassphraseInput))
  var readsInput = false
  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    try context.requireWriting()
    let key = try KeyFile.load(at: KeyFile.path(ofStore: context.location.path), passphrase: context.passphrase)
    _ = try key.seal(with: try context.newPassphrase(fromInput: readsInput), cost: context.host.service.passwordCost)
    try context.done(.sealed(key.path, again: key.isSealed), [WireField("KeyFile", .text(key.path))])
    return 0
  }
}

/// `iamdesk unseal`: takes the passphrase of the key file away.
struct UnsealCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "unseal", abstract: SpokenLanguage.say(.summaryUnseal))
  }

  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    try context.requireWriting()
    let key = try KeyFile.load(at: KeyFile.path(ofStore: context.location.path), passphrase: context.passphrase)
    guard key.isSealed else { throw IAMError(.invalidInput, .keyFileNotSealed(key.path)) }
    _ = try key.unseal()
    try context.done(.unsealed(key.path), [WireField("KeyFile", .text(key.path))])
    return 0
  }
}

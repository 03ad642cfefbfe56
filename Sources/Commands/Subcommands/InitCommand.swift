import AccountService
import ArgumentParser
import Credentials
import IAM
import Language

/// `iamdesk init`: makes an account, and the store where there is none.
struct InitCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "init", abstract: SpokenLanguage.say(.summaryInit))
  }

  @Option(name: .customLong("alias"), help: help(.helpAlias, "name"))
  var alias: String?
  @Option(name: .customLong("root-email"), help: help(.helpRootEmail, "address"))
  var rootEmail: String?
  @Flag(name: .customLong("root-password-stdin"), help: help(.helpRootPasswordStdin))
  var rootPasswordStdin = false
  @Option(name: .customLong("users-quota"), help: help(.helpUsersQuota, "n"))
  var usersQuota: Int?
  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    try context.requireWriting()
    var generator = context.host.service.random()
    var new = NewAccount(
      id: shared.choices.account ?? .random(using: &generator), alias: alias, rootEmail: rootEmail, usersQuota: usersQuota)
    if rootPasswordStdin {
      guard let password = context.host.input.secretLine() else { throw UsageError(.secretNotOnInput("RootPassword")) }
      new.rootPassword = password
    }
    try new.check()
    let isBare = shared.choices.accountID == nil && alias == nil && rootEmail == nil && usersQuota == nil && !rootPasswordStdin
    if isBare && context.host.terminals.input && context.host.terminals.errors { new = try InitWizard(context: context).complete(new) }
    let open = try AccountStores.openOrCreate(context.location, passphrase: context.passphrase)
    try context.warn(open.warnings)
    defer { new.rootPassword?.wipe() }
    let account = try new.make(in: open, as: context.caller(), environment: context.host.service)
    try tell(account, context)
    return 0
  }

  private func tell(_ account: Account, _ context: CommandContext) throws {
    if context.shared.form == .json {
      let answer = WireValue.structure([
        WireField("AccountId", .text(account.id.digits)), WireField("SignInUrl", .text(account.signInURL)),
      ])
      return try context.host.output.line(JSONText.text(answer, indent: 4))
    }
    try context.line(.createdAccount(account.id.digits))
    try context.line(.createdSignInURL(account.signInURL))
  }
}

import AccountService
import Credentials
import IAM
import Language

/// Reads an operation's secrets: a line each of standard input, or what is typed on a terminal that doesn't show it.
struct SecretInput {
  let context: CommandContext

  /// The secrets as fields, in the members' order.
  func read(_ members: [MemberDescription]) throws -> [WireField] {
    try members.map { WireField($0.name, .secret(try secret($0))) }
  }

  private func secret(_ member: MemberDescription) throws -> Secret {
    let isOld = member.name.hasPrefix("Old")
    if context.host.terminals.input {
      let prompt = SecretPrompt(context: context)
      return isOld ? try prompt.ask(.askOldPassword) : try prompt.askNew(.askNewPassword)
    }
    guard let line = context.host.input.secretLine() else { throw UsageError(.secretNotOnInput(member.name)) }
    return line
  }
}

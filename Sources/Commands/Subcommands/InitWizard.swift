import AccountService
import Credentials
import IAM
import Language

/// Asks for the few facts of a new account on a terminal. An empty answer takes what stands in brackets.
struct InitWizard {
  let context: CommandContext

  /// Asks until each answer is usable. Throws `Cancelled` where the input ends.
  func complete(_ start: NewAccount) throws -> NewAccount {
    var new = start
    new.id = try ask(.askAccountID(start.id.digits)) { text in
      if text.isEmpty { return start.id }
      guard let id = AccountID(text) else { throw IAMError(.validationError, .badAccountID(text)) }
      return id
    }
    new.alias = try ask(.askAlias) { try optional($0, .accountAlias, "AccountAlias") }
    new.rootEmail = try ask(.askRootEmail) { try optional($0, .email, "RootEmail") }
    if new.rootEmail != nil { new.rootPassword = try rootPassword(of: new) }
    return new
  }

  /// Asks for the root user's password, twice and unseen, until it is one the root user can have.
  private func rootPassword(of new: NewAccount) throws -> Secret {
    while true {
      let password = try SecretPrompt(context: context).askNew(.askRootPassword)
      do {
        try new.check(rootPassword: password)
        return password
      } catch let error as IAMError {
        password.wipe()
        try context.host.errors.line(context.say(error.message))
      }
    }
  }

  private func optional(_ text: String, _ rule: TextRule, _ member: String) throws -> String? {
    if text.isEmpty { return nil }
    try rule.check(text, member: member)
    return text
  }

  private func ask<Value>(_ question: Sentence, _ read: (String) throws -> Value) throws -> Value {
    while true {
      try context.host.errors.write(context.say(question) + " ")
      try context.host.errors.flush()
      guard let text = context.host.input.line() else {
        try context.host.errors.line("")
        throw IAMError(.cancelled, .nothingMade)
      }
      do {
        return try read(text.filter { !$0.isWhitespace })
      } catch let error as IAMError {
        try context.host.errors.line(context.say(error.message))
      }
    }
  }
}

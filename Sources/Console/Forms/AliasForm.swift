import AccountService
import IAM
import Language
import Terminal

/// The form of the account's alias; empty, the alias is taken away.
struct AliasForm: FormSource {
  private static let alias = FieldID("AccountAlias")

  let title = Sentence.aliasTitle
  var query: any Query { ListAccountAliases() }

  func form(of base: Page<AccountAlias>, _ context: Context) -> Form {
    Form(
      [.text(Self.alias, .formAlias, base.items.first?.text ?? "", limit: 63, help: .formAliasHelp)],
      rules: FormRules(texts: [TextCheck(Self.alias, .formAlias, .accountAlias)]))
  }

  func change(_ input: FormInput, since base: Page<AccountAlias>, _ context: Context) -> Change? {
    let old = base.items.first?.text
    let new = input.optional(Self.alias)
    if let new, new != old {
      return Change(operations: [CreateAccountAlias(accountAlias: new)], done: .aliasSet(new), then: [.alias(new), .pop])
    }
    guard let old, new == nil else { return nil }
    return Change(operations: [DeleteAccountAlias(accountAlias: old)], done: .aliasRemoved(old), then: [.alias(nil), .pop])
  }
}

extension Actions {
  static func editAlias(current: String?, _ context: Context) -> [Effect] { [.push(FormScreen(AliasForm()))] }
}

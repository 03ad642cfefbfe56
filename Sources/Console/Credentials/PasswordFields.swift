import AccountService
import Credentials
import IAM
import Language
import Terminal

/// The fields of a console password that somebody else gets: automatic or one's own with the rules ticked off, and whether a new one must be
/// set at the next sign-in.
struct PasswordFields: Sendable {
  static let kind = FieldID("PasswordKind")
  static let password = FieldID("Password")
  static let reset = FieldID("PasswordResetRequired")
  private static let own = "own"

  // A form made anew has the same text, so that nothing is left behind in the one before.
  let typed = SecretBuffer()

  var fields: [FormField] {
    let kinds: [OptionControl.Option] = [.init("automatic", .passwordAutomatic), .init(Self.own, .passwordOwn)]
    return [
      .options(Self.kind, .consolePassword, kinds, selected: "automatic", help: .passwordKindHelp),
      .secret(Self.password, .customPassword, typed, isRequired: true),
      .toggle(Self.reset, .nextSignIn, .mustCreateNew, isOn: true, help: .mustCreateNewHelp),
    ]
  }

  static func isOwn(_ values: FormValues) -> Bool { values.option(kind) == own }

  /// What is wrong with the typed password.
  static func problems(_ values: FormValues, _ rules: PasswordRules) -> [FieldID: Sentence] {
    guard isOwn(values), let broken = verdicts(values, rules).first(where: { !$0.isMet }), values.secret(password)?.isEmpty == false else {
      return [:]
    }
    return [password: broken.rule.refusal]
  }

  /// The rules, ticked off.
  static func notes(_ values: FormValues, _ rules: PasswordRules) -> [FieldID: [FieldNote]] {
    [password: verdicts(values, rules).map { FieldNote($0.rule.label, isMet: $0.isMet) }]
  }

  private static func verdicts(_ values: FormValues, _ rules: PasswordRules) -> [PasswordRules.Verdict] {
    let typed = values.secret(password)?.takeSecret() ?? Secret(utf8: "")
    defer { typed.wipe() }
    return rules.verdicts(on: typed)
  }

  /// The rules for somebody's password.
  static func rules(_ policy: PasswordPolicy, userName: String, _ context: Context) -> PasswordRules {
    PasswordRules(policy: policy, names: [userName, context.account.id.digits, context.account.alias].compactMap { $0 })
  }

  /// The password that is to be set, and whether it was made up.
  func secret(_ input: FormInput) -> Secret { Self.isOwn(input.values) ? typed.takeSecret() : input.proposed ?? Secret(utf8: "") }
}

import AccountService
import Credentials
import IAM
import Language
import Terminal

/// The form for one's own password: the old one, and twice the new one, with the rules ticked off while it is typed.
struct NewPasswordForm: FormSource {
  /// Whether nothing else is possible before.
  let isForced: Bool
  // A form made anew has the same texts, so that nothing is left behind in the one before.
  private let old = SecretBuffer(), new = SecretBuffer(), again = SecretBuffer()

  init(isForced: Bool) { self.isForced = isForced }

  var title: Sentence { .newPasswordTitle }
  var query: any Query { PasswordRulesInForce() }

  func form(of base: PasswordRulesInForce.Answer, _ context: Context) -> Form {
    let person = context.presence.person
    let names = [person?.name, context.account.id.digits, context.account.alias].compactMap { $0 }
    let policy = person?.isRoot == true ? PasswordPolicy.standard : base.policy
    let rules = PasswordRules(policy: policy, names: names)
    return Form(
      [
        .secret("OldPassword", .fieldOldPassword, old, help: isForced ? .newPasswordNeeded : nil, isRequired: true),
        .secret("NewPassword", .fieldNewPassword, new, isRequired: true),
        .secret("again", .fieldPasswordAgain, again, isRequired: true),
      ],
      rules: FormRules(
        problems: { Self.problems($0, rules) },
        notes: { values in
          let verdicts = Self.verdicts(values, rules)
          return ["NewPassword": verdicts.map { FieldNote($0.rule.label, isMet: $0.isMet) }]
        }),
      save: .changePasswordButton)
  }

  /// What is missing, in words.
  private static func problems(_ values: FormValues, _ rules: PasswordRules) -> [FieldID: Sentence] {
    guard let new = values.secret("NewPassword"), let again = values.secret("again"), !new.isEmpty else { return [:] }
    var problems: [FieldID: Sentence] = [:]
    if let broken = verdicts(values, rules).first(where: { !$0.isMet }) { problems["NewPassword"] = broken.rule.refusal }
    if !new.hasSameBytes(as: again) { problems["again"] = .passwordsDiffer }
    return problems
  }

  private static func verdicts(_ values: FormValues, _ rules: PasswordRules) -> [PasswordRules.Verdict] {
    let typed = values.secret("NewPassword")?.takeSecret() ?? Secret(utf8: "")
    defer { typed.wipe() }
    return rules.verdicts(on: typed)
  }

  func change(_ input: FormInput, since base: PasswordRulesInForce.Answer, _ context: Context) -> Change? {
    let isRoot = context.presence.person?.isRoot == true
    let (old, new) = (old.takeSecret(), new.takeSecret())
    let operation: any WriteOperation =
      isRoot ? SetRootPassword(oldPassword: old, newPassword: new) : ChangePassword(oldPassword: old, newPassword: new)
    return Change(operations: [operation], done: .passwordChanged, then: [isForced ? .renewed : .pop])
  }
}

import AccountService
import Credentials
import IAM
import Language
import Terminal

/// The form that gives a user a console password or another one.
struct PasswordForm: FormSource {
  let name: String
  /// Whether there is one already.
  let isChange: Bool
  private let parts = PasswordFields()

  init(_ name: String, isChange: Bool) {
    self.name = name
    self.isChange = isChange
  }

  var title: Sentence { isChange ? .setPasswordTitle(name) : .enableConsoleTitle(name) }
  var query: any Query { PasswordRulesInForce() }

  func form(of base: PasswordRulesInForce.Answer, _ context: Context) -> Form {
    let rules = PasswordFields.rules(base.policy, userName: name, context)
    return Form(
      parts.fields,
      rules: FormRules(
        problems: { PasswordFields.problems($0, rules) },
        isShown: { $0 == PasswordFields.password ? PasswordFields.isOwn($1) : true }, notes: { PasswordFields.notes($0, rules) }),
      save: isChange ? .setPassword : .enableConsole)
  }

  func wantsPassword(_ input: FormInput) -> Bool { !PasswordFields.isOwn(input.values) }

  func change(_ input: FormInput, since base: PasswordRulesInForce.Answer, _ context: Context) -> Change? {
    let isOwn = PasswordFields.isOwn(input.values)
    let secret = parts.secret(input)
    let mustReset = input.values.flag(PasswordFields.reset)
    let operation: any WriteOperation =
      isChange
      ? UpdateLoginProfile(userName: name, password: secret, isPasswordResetRequired: mustReset, passwordWasGenerated: !isOwn)
      : CreateLoginProfile(userName: name, password: secret, isPasswordResetRequired: mustReset, passwordWasGenerated: !isOwn)
    var operations = [operation]
    if mustReset, !base.policy.allowsUsersToChange, !isChange {
      operations.append(AttachUserPolicy(userName: name, policyARN: Self.changePolicy(context)))
    }
    let done = isChange ? Sentence.passwordSet(name) : .consoleEnabled(name)
    if isOwn { return Change(operations: operations, done: done, then: [.pop]) }
    let page = OneTimeScreen(userName: name, secret, next: .pop, news: done, context)
    return Change(operations: operations, done: nil, then: [.replace(page)])
  }

  /// The policy that lets a user change her own password.
  static func changePolicy(_ context: Context) -> String { "arn:\(context.account.partition):iam::aws:policy/IAMUserChangePassword" }
}

extension OneTimeScreen {
  /// The page of a new password.
  init(userName: String, _ password: Secret, next: Effect, news: Sentence, _ context: Context) {
    let url = context.account.signInURL
    self.init(
      .retrievePasswordTitle, facts: [Fact(.factSignInURL, url, role: .link), Fact(.formUserName, userName)],
      secret: SecretView(.consolePassword, password, key: .character("v")),
      download: CredentialDownload(userName: userName, password: password, signInURL: url),
      advice: [.passwordShownOnce, .passwordHandOver],
      next: next, news: news, context.look)
  }
}

extension AccountFacts {
  /// Where people sign in.
  var signInURL: String { "https://\(alias ?? id.digits).signin.aws.amazon.com/console" }
}

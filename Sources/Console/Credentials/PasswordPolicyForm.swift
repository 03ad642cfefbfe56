import AccountService
import IAM
import Language
import Terminal

/// The form of the account's password policy: IAM's default, NIST's advice, or one's own switches.
struct PasswordPolicyForm: FormSource {
  private enum Kind: String { case standard, nist, own }
  private static let kind = FieldID("Kind")
  private static let length = FieldID("MinimumPasswordLength")
  private static let uppercase = FieldID("RequireUppercaseCharacters")
  private static let lowercase = FieldID("RequireLowercaseCharacters")
  private static let numbers = FieldID("RequireNumbers")
  private static let symbols = FieldID("RequireSymbols")
  private static let expires = FieldID("ExpirePasswords")
  private static let age = FieldID("MaxPasswordAge")
  private static let hard = FieldID("HardExpiry")
  private static let change = FieldID("AllowUsersToChangePassword")
  private static let keepsReuse = FieldID("PreventReuse")
  private static let reuse = FieldID("PasswordReusePrevention")

  let title = Sentence.passwordPolicyTitle
  var query: any Query { PasswordRulesInForce() }

  func form(of base: PasswordRulesInForce.Answer, _ context: Context) -> Form {
    let policy = base.isSet ? base.policy : PasswordPolicy(minimumLength: 8, allowsUsersToChange: true)
    let kind: Kind = !base.isSet ? .standard : policy == .nist ? .nist : .own
    let kinds: [OptionControl.Option] = [
      .init(Kind.standard.rawValue, .policyStandard), .init(Kind.nist.rawValue, .policyNIST), .init(Kind.own.rawValue, .policyOwn),
    ]
    let look = context.look
    return Form(
      [
        .options(Self.kind, .passwordPolicyTitle, kinds, selected: kind.rawValue, help: .policyBinds),
        FormField("standard", .policyRules, .fixed(look.text(.policyStandardRules))),
        FormField("nist", .policyRules, .fixed(look.text(.policyNISTRules))),
        .text(Self.length, .policyLength, String(policy.minimumLength), help: .policyLengthHelp, isRequired: true),
        .toggle(Self.uppercase, .policyStrength, .policyUppercase, isOn: policy.requiresUppercase),
        .toggle(Self.lowercase, .nothing, .policyLowercase, isOn: policy.requiresLowercase),
        .toggle(Self.numbers, .nothing, .policyNumber, isOn: policy.requiresNumbers),
        .toggle(Self.symbols, .nothing, .policySymbol, isOn: policy.requiresSymbols),
        .toggle(Self.expires, .policyExpiry, .policyExpires, isOn: policy.maximumAge != nil, help: .policyExpiryHelp),
        .text(Self.age, .policyDays, policy.maximumAge.map { String($0) } ?? "90", help: .policyDaysHelp, isRequired: true),
        .toggle(Self.hard, .nothing, .policyHard, isOn: policy.hasHardExpiry, help: .policyHardHelp),
        .toggle(Self.change, .policyUsers, .policyChange, isOn: policy.allowsUsersToChange),
        .toggle(Self.keepsReuse, .policyReuse, .policyNoReuse, isOn: policy.reusePrevention != nil),
        .text(
          Self.reuse, .policyRemembered, policy.reusePrevention.map { String($0) } ?? "5", help: .policyRememberedHelp, isRequired: true),
      ], rules: Self.rules)
  }

  private static let rules = FormRules(
    problems: { values in
      var found: [FieldID: Sentence] = [:]
      let numbers: [(FieldID, Sentence, ClosedRange<Int>)] = [
        (length, .policyLength, PasswordPolicy.lengths), (age, .policyDays, PasswordPolicy.ages),
        (reuse, .policyRemembered, PasswordPolicy.reuses),
      ]
      for (field, label, range) in numbers where number(field, values, range) == nil { found[field] = .outOfRange(label, range) }
      return found
    },
    isShown: { field, values in
      let kind = values.option(Self.kind)
      return switch field {
      case Self.kind: true
      case "standard", "nist": field.name == kind
      case age, hard: kind == Kind.own.rawValue && values.flag(expires)
      case reuse: kind == Kind.own.rawValue && values.flag(keepsReuse)
      default: kind == Kind.own.rawValue
      }
    })

  private static func number(_ field: FieldID, _ values: FormValues, _ range: ClosedRange<Int>) -> Int? {
    let text = values.text(field)
    guard text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text) else { return nil }
    return range.contains(number) ? number : nil
  }

  /// The policy that the fields mean; nil for IAM's default.
  private static func policy(_ values: FormValues) -> PasswordPolicy? {
    switch Kind(rawValue: values.option(kind)) ?? .standard {
    case .standard: nil
    case .nist: .nist
    case .own:
      PasswordPolicy(
        minimumLength: number(length, values, PasswordPolicy.lengths) ?? PasswordPolicy.standard.minimumLength,
        requiresSymbols: values.flag(symbols), requiresNumbers: values.flag(numbers), requiresUppercase: values.flag(uppercase),
        requiresLowercase: values.flag(lowercase), allowsUsersToChange: values.flag(change),
        maximumAge: values.flag(expires) ? number(age, values, PasswordPolicy.ages) : nil,
        reusePrevention: values.flag(keepsReuse) ? number(reuse, values, PasswordPolicy.reuses) : nil,
        hasHardExpiry: values.flag(expires) && values.flag(hard))
    }
  }

  func change(_ input: FormInput, since base: PasswordRulesInForce.Answer, _ context: Context) -> Change? {
    let policy = Self.policy(input.values)
    guard policy != (base.isSet ? base.policy : nil) else { return nil }
    let operation: any WriteOperation = policy.map { UpdateAccountPasswordPolicy($0) } ?? DeleteAccountPasswordPolicy()
    return Change(operations: [operation], done: policy == nil ? .policyRemoved : .policySet, then: [.pop])
  }
}

extension Sentence {
  /// A number outside its range, with the field's label in the place of the wire name.
  fileprivate static func outOfRange(_ label: Sentence, _ range: ClosedRange<Int>) -> Sentence {
    Sentence(outOfRange(label.english, range).english, outOfRange(label.korean, range).korean)
  }
}

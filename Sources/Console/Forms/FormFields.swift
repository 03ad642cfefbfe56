import AccountService
import IAM
import Language
import Terminal

/// Fields and rules that several forms share. A field's ID is the wire name of the member it fills.
extension FieldID {
  static let path = FieldID("Path")
  static let description = FieldID("Description")
  static let tags = FieldID("Tags")
  static let boundary = FieldID("PermissionsBoundary")
  static let policies = FieldID("PolicyArn")
  static let document = FieldID("PolicyDocument")
  static let trust = FieldID("AssumeRolePolicyDocument")
}

extension FormField {
  /// The path.
  static func path(_ path: String = "/", id: FieldID = .path) -> FormField {
    .text(id, .columnPath, path, limit: 512, help: .formPathHelp)
  }

  /// Tags of an entity.
  static func tags(_ tags: [Tag] = []) -> FormField {
    .tags(
      .tags, .tags, tags,
      rule: TagRule { tag in
        .problem(tag.key, .tagKey, as: .columnKey) ?? .problem(tag.value, .tagValue, as: .columnValue)
      })
  }

  /// A managed policy as the permissions boundary.
  static func boundary(_ choices: [Choice]) -> FormField {
    .pick(.boundary, .permissionsBoundary, PickControl(choices, mode: .single), help: .formBoundaryHelp)
  }

  /// Managed policies to attach.
  static func policies(_ choices: [Choice]) -> FormField {
    .pick(.policies, .formPolicies, PickControl(choices), help: .formPoliciesHelp)
  }
}

/// What is asked of a text field.
struct TextCheck: Sendable {
  let field: FieldID
  let label: Sentence
  let rule: TextRule

  init(_ field: FieldID, _ label: Sentence, _ rule: TextRule) {
    self.field = field
    self.label = label
    self.rule = rule
  }
}

extension FormRules {
  /// Rules of IAM's for texts; empty fields that aren't required mean a value that is left out.
  init(
    texts checks: [TextCheck], also others: @escaping @Sendable (FormValues) -> [FieldID: Sentence] = { _ in [:] },
    isShown: @escaping @Sendable (FieldID, FormValues) -> Bool = { _, _ in true }
  ) {
    self.init(
      problems: { values in
        var found = others(values)
        for check in checks where !values.text(check.field).isEmpty {
          if let problem = Sentence.problem(values.text(check.field), check.rule, as: check.label) { found[check.field] = problem }
        }
        return found
      }, isShown: isShown)
  }
}

extension Sentence {
  /// What a rule says against a text, with the field's label in the place of the wire name.
  static func problem(_ text: String, _ rule: TextRule, as label: Sentence) -> Sentence? {
    guard let english = rule.problem(with: text, member: label.english), let korean = rule.problem(with: text, member: label.korean) else {
      return nil
    }
    return Sentence(english.message.english, korean.message.korean)
  }
}

import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// What a document is edited for: where it is read, and what saving it does.
enum EditorGoal: Sendable {
  /// A document of a form, which saves it with the rest; its field, its name, its kind and its quota.
  case field(FieldID, Sentence, kind: PolicyKind, quota: PolicyQuota, used: Int = 0)
  /// A role's trust policy.
  case trust(role: String)
  /// An inline policy.
  case inline(String, of: InlineHolder)
  /// A new version of a customer managed policy.
  case version(arn: String)

  var title: Sentence {
    switch self {
    case .field(_, let name, _, _, _): name
    case .trust(let role): .editTrustTitle(role)
    case .inline(let name, let holder): .inlineTitle(name, of: holder.name)
    case .version(let arn): .newVersionTitle(Actions.name(ofPolicy: arn))
    }
  }

  var kind: PolicyKind {
    switch self {
    case .field(_, _, let kind, _, _): kind
    case .trust: .trust
    case .inline, .version: .identity
    }
  }

  /// Reads the document; nil where it comes from a form.
  var query: EditableDocument? {
    switch self {
    case .field: nil
    case .trust(let role): EditableDocument(.trust(role: role))
    case .inline(let name, let holder): EditableDocument(.inline(name, of: holder.kind, holder.name))
    case .version(let arn): EditableDocument(.version(ofPolicy: arn))
    }
  }

  /// Whether something is asked before it is saved.
  var asks: Bool { if case .version = self { true } else { false } }

  /// What saving does.
  ///
  /// - Parameters:
  ///   - base: What was read.
  ///   - how: How a new version is saved.
  func change(_ text: String, since base: EditableDocument.Answer, _ how: VersionChoice) -> Change? {
    let expectations = base.expectation.map { [$0] } ?? []
    switch self {
    case .field: return nil
    case .trust(let role):
      return Change(
        operations: [UpdateAssumeRolePolicy(roleName: role, policyDocument: text)], expectations: expectations, done: .trustSaved(role))
    case .inline(let name, let holder):
      return Change(operations: [holder.putInline(name, text)], expectations: expectations, done: .inlineSaved(name, of: holder.name))
    case .version(let arn):
      let room = how.dropped.map { [DeletePolicyVersion(policyARN: arn, versionID: $0)] } ?? []
      let create = CreatePolicyVersion(policyARN: arn, policyDocument: text, setAsDefault: how.isDefault)
      let name = Actions.name(ofPolicy: arn)
      return Change(
        operations: room + [create], expectations: expectations, done: how.isDefault ? .newDefaultSaved(name) : .newVersionSaved(name))
    }
  }
}

/// How a new version is saved.
struct VersionChoice: Sendable, Equatable {
  /// Whether it takes effect at once.
  var isDefault = true
  /// The version that makes room for it.
  var dropped: String?
}

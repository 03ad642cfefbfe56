/// What a statement does where it applies.
public enum PolicyEffect: String, Sendable, Hashable, CaseIterable {
  /// Gives permission.
  case allow = "Allow"
  /// Takes it, whatever else gives it.
  case deny = "Deny"
}

/// The values of an element and of its `Not…` twin: `Action` and `NotAction`, `Resource` and `NotResource`.
public struct PatternList: Sendable, Hashable {
  /// The patterns as written; `*` stands for any run of characters and `?` for one.
  public let values: [String]
  /// Whether the list names what does not match.
  public let isNegated: Bool

  /// A list of patterns.
  public init(values: [String], isNegated: Bool = false) {
    self.values = values
    self.isNegated = isNegated
  }
}

/// A statement of a policy document.
public struct PolicyStatement: Sendable, Hashable {
  /// The statement's name, where it has one.
  public let sid: String?
  /// What it does; nil where the document says neither `Allow` nor `Deny`.
  public let effect: PolicyEffect?
  /// Whom it is about; nil in policies that hang on the principal itself.
  public let principals: PrincipalList?
  /// The actions it is about; nil where the document names none.
  public let actions: PatternList?
  /// The resources it is about; nil in policies that hang on the resource itself.
  public let resources: PatternList?
  /// What must hold for it to apply: all of them.
  public let conditions: [PolicyCondition]

  init(_ value: JSONValue) {
    sid = value["Sid"]?.string
    effect = value["Effect"]?.string.flatMap(PolicyEffect.init)
    principals = Self.principals(value)
    actions = Self.patterns(value, "Action")
    resources = Self.patterns(value, "Resource")
    conditions = value["Condition"]?.children.flatMap(PolicyCondition.conditions) ?? []
  }

  private static func patterns(_ statement: JSONValue, _ name: String) -> PatternList? {
    if let value = statement[name] { return PatternList(values: value.listed.compactMap(\.string)) }
    return statement["Not" + name].map { PatternList(values: $0.listed.compactMap(\.string), isNegated: true) }
  }

  private static func principals(_ statement: JSONValue) -> PrincipalList? {
    if let value = statement["Principal"] { return PrincipalList(value, isNegated: false) }
    return statement["NotPrincipal"].map { PrincipalList($0, isNegated: true) }
  }
}

extension JSONValue {
  /// The elements of a list, or a single value as a list of one: the policy language takes both.
  var listed: [JSONValue] {
    kind == .array ? children : [self]
  }
}

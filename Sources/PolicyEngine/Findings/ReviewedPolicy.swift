import IAM

/// A policy document taken apart once for all checks: every text beside the place it stands at.
struct ReviewedPolicy {
  let root: JSONValue
  let kind: PolicyKind
  let version: PolicyDocument.LanguageVersion
  let statements: [ReviewedStatement]
  let reference: (any ServiceReference)?
  /// What the reference says, asked once.
  let memory: ReferenceMemory
  /// The account the document belongs to, where it is known.
  let account: String?

  init(_ tree: JSONTree, kind: PolicyKind, reference: (any ServiceReference)?, account: String?) {
    root = tree.root
    self.kind = kind
    version = PolicyDocument.version(root["Version"])
    let listed = root["Statement"]?.listed ?? []
    statements = listed.filter { $0.kind == .object }.map { ReviewedStatement($0, reference) }
    self.reference = reference
    memory = ReferenceMemory(reference)
    self.account = account
  }
}

/// A text of the document with its place.
struct ReviewedText {
  let value: JSONValue
  let text: String
}

/// An element that is a text or a list of texts, or its `Not…` twin.
struct ReviewedList {
  let element: JSONValue
  let isNegated: Bool
  let items: [ReviewedText]
}

/// A principal with its kind: `AWS`, `Service` and so on; the kind is empty for a bare `*`.
struct ReviewedPrincipal {
  let kind: String
  let value: JSONValue
  let text: String
}

/// Principal or NotPrincipal.
struct ReviewedPrincipals {
  let element: JSONValue
  let isNegated: Bool
  let items: [ReviewedPrincipal]
}

/// One key of one operator.
struct ReviewedCondition {
  let block: JSONValue
  let operatorName: String
  let comparison: ConditionOperator?
  let member: JSONValue
  let key: String
  let values: [ReviewedText]
}

/// A statement taken apart.
struct ReviewedStatement {
  let value: JSONValue
  let effect: PolicyEffect?
  let principals: ReviewedPrincipals?
  let actions: ReviewedList?
  /// The actions by their services.
  let actionIndex: ReviewedActions
  /// The services of the actions, as far as the reference knows them; the first twenty, which is more than condition keys are shared by.
  let knownServices: [String]
  let resources: ReviewedList?
  /// The resources that are ARNs.
  let arns: [ReviewedARN]
  let conditions: [ReviewedCondition]

  init(_ value: JSONValue, _ reference: (any ServiceReference)?) {
    self.value = value
    effect = value["Effect"]?.string.flatMap(PolicyEffect.init)
    principals = Self.principals(value)
    let actions = Self.list(value, "Action")
    self.actions = actions
    let index = ReviewedActions(actions?.items ?? [])
    actionIndex = index
    knownServices =
      reference.map { reference in index.services.lazy.filter { reference.servicePrefix($0) != nil }.prefix(20).map(\.self) } ?? []
    let resources = Self.list(value, "Resource")
    self.resources = resources
    arns = resources?.items.compactMap(ReviewedARN.init) ?? []
    conditions = value["Condition"]?.children.flatMap(Self.conditions) ?? []
  }

  private static func list(_ statement: JSONValue, _ name: String) -> ReviewedList? {
    if let element = statement[name] { return ReviewedList(element: element, isNegated: false, items: element.reviewedTexts) }
    return statement["Not" + name].map { ReviewedList(element: $0, isNegated: true, items: $0.reviewedTexts) }
  }

  private static func principals(_ statement: JSONValue) -> ReviewedPrincipals? {
    let plain = statement["Principal"]
    guard let element = plain ?? statement["NotPrincipal"] else { return nil }
    var items = element.string.map { [ReviewedPrincipal(kind: "", value: element, text: $0)] } ?? []
    for member in element.kind == .object ? element.children : [] {
      let kind = member.key ?? ""
      items += member.reviewedTexts.map { ReviewedPrincipal(kind: kind, value: $0.value, text: $0.text) }
    }
    return ReviewedPrincipals(element: element, isNegated: plain == nil, items: items)
  }

  private static func conditions(_ block: JSONValue) -> [ReviewedCondition] {
    guard block.kind == .object else { return [] }
    let name = block.key ?? ""
    let comparison = ConditionOperator(name)
    return block.children.map { member in
      ReviewedCondition(
        block: block, operatorName: name, comparison: comparison, member: member, key: member.key ?? "", values: member.reviewedScalars)
    }
  }
}

extension JSONValue {
  fileprivate var reviewedTexts: [ReviewedText] {
    listed.compactMap { value in value.string.map { ReviewedText(value: value, text: $0) } }
  }

  /// Texts, and numbers and truths as they are written.
  fileprivate var reviewedScalars: [ReviewedText] {
    listed.compactMap { value in
      (value.string ?? (value.kind == .number || value.kind == .bool ? value.text : nil)).map { ReviewedText(value: value, text: $0) }
    }
  }
}

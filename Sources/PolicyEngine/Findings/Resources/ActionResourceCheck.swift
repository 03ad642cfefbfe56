import IAM
import Language

/// Actions that none of the statement's resources fits, and resources that none of its actions works on.
enum ActionResourceCheck: StatementCheck {
  static let needsAll = FindingKind("ACTION_NEEDS_ALL_RESOURCES", .warning, .actionNeedsAllResources)
  static let withoutResource = FindingKind("ACTION_WITHOUT_RESOURCE", .warning, .actionWithoutResource)
  static let withoutAction = FindingKind("RESOURCE_WITHOUT_ACTION", .warning, .resourceWithoutAction)
  static let kinds = [needsAll, withoutResource, withoutAction]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard let reference = policy.reference, let actions = statement.actions, !actions.isNegated else { return }
    guard let resources = statement.resources, !resources.isNegated, !resources.items.isEmpty else { return }
    guard !resources.items.contains(where: { PatternRelation.isStars($0.text) }) else { return }
    let arns = statement.arns
    guard arns.count == resources.items.count else { return }
    let types = policy.memory
    let targets = actions.items.map { item in
      PatternRelation.hasWildcard(item.text) ? nil : reference.resourcePatterns(of: item.text)?.map { types.form($0) }
    }
    var fitting: [String: Bool] = [:]
    for (item, forms) in zip(actions.items, targets) {
      if let forms { look(at: item, forms, arns, &fitting, &found) }
    }
    // With a pattern among the actions, or an unknown one, nobody knows all that the statement is about.
    let known = targets.compactMap(\.self)
    let forms = Set(known.joined().map(\.pattern)).map { types.form($0) }
    guard known.count == actions.items.count, !forms.isEmpty else { return }
    for arn in arns where !forms.contains(where: { arn.canBe($0) }) {
      found.add(withoutAction, .findingResourceWithoutAction(arn.text), at: arn.value)
    }
  }

  /// - Parameter fitting: whether some resource of the statement fits a form; many actions share their forms.
  private static func look(
    at item: ReviewedText, _ forms: [ResourceTypeForm], _ arns: [ReviewedARN], _ fitting: inout [String: Bool], _ found: inout FindingList
  ) {
    guard !forms.isEmpty else { return found.add(needsAll, .findingActionNeedsAll(item.text), at: item.value) }
    for form in forms {
      let fits = fitting[form.pattern] ?? arns.contains { $0.canBe(form) }
      fitting[form.pattern] = fits
      if fits { return }
    }
    found.add(withoutResource, .findingActionWithoutResource(item.text, forms: forms.prefix(3).map(\.pattern)), at: item.value)
  }
}

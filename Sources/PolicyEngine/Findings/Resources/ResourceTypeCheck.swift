import IAM
import Language

/// ARNs that are no resource of their service, or have a region or an account where the resource has none, or no region where it has one.
enum ResourceTypeCheck: StatementCheck {
  static let unknown = FindingKind("INVALID_ARN_RESOURCE", .error, .invalidARNResource)
  static let noRegion = FindingKind.arnRegionNotAllowed
  static let noAccount = FindingKind("ARN_ACCOUNT_NOT_ALLOWED", .error, .arnAccountNotAllowed)
  static let needsRegion = FindingKind("MISSING_ARN_REGION", .error, .missingARNRegion)
  static let kinds = [unknown, noAccount, needsRegion]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard policy.reference != nil else { return }
    for arn in statement.arns where arn.parts.count == 6 && !PatternRelation.hasWildcard(arn.service) {
      look(at: arn, types: policy.memory.resourceTypes(named: arn.service), &found)
    }
  }

  private static func look(at arn: ReviewedARN, types: [ResourceTypeForm], _ found: inout FindingList) {
    guard !types.isEmpty, !types.contains(where: { arn.canBe($0) }) else { return }
    let forms = types.filter { arn.hasResource(of: $0) }.map(\.parts)
    guard !forms.isEmpty else {
      return found.add(unknown, .findingNoResource(arn.text, service: arn.service, forms: types.prefix(3).map(\.pattern)), at: arn.value)
    }
    if forms.allSatisfy({ $0[3].isEmpty }), !arn.region.isEmpty, !PatternRelation.isStars(arn.region) {
      // IAM itself refuses the region of an IAM resource, so that it is told already.
      if arn.service != "iam" { found.add(noRegion, .findingRegionNotAllowed(arn.service, arn.region), at: arn.value) }
    } else if forms.allSatisfy({ $0[4].isEmpty }), !arn.account.isEmpty, !PatternRelation.isStars(arn.account) {
      found.add(noAccount, .findingAccountNotAllowed(arn.service, arn.account), at: arn.value)
    } else if arn.region.isEmpty, forms.allSatisfy({ !$0[3].isEmpty }) {
      found.add(needsRegion, .findingNeedsRegion(arn.text), at: arn.value)
    }
  }
}

import IAM
import Language

/// ARNs whose parts can't be what they are: too few, a service in capitals or unknown, an account or a region that can't exist.
enum ResourceFormCheck: StatementCheck {
  static let missingField = FindingKind("MISSING_ARN_FIELD", .error, .missingARNField)
  static let serviceCase = FindingKind("INVALID_ARN_SERVICE_CASE", .error, .invalidARNServiceCase)
  static let unknownService = FindingKind("INVALID_SERVICE_IN_RESOURCE", .error, .invalidServiceInResource)
  static let account = FindingKind("INVALID_ARN_ACCOUNT", .error, .invalidARNAccount)
  static let region = FindingKind("INVALID_ARN_REGION", .error, .invalidARNRegion)
  static let kinds = [missingField, serviceCase, unknownService, account, region]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    for arn in statement.arns where !PatternRelation.hasWildcard(arn.service) {
      lookAtService(arn, policy, &found)
      if arn.parts.count < 6 { found.add(missingField, .findingMissingFields(arn.text, count: arn.parts.count), at: arn.value) }
      if !isAccount(arn.account) { found.add(account, .findingARNAccount(arn.account), at: arn.value) }
      if !isRegion(arn.region) { found.add(region, .findingARNRegion(arn.region), at: arn.value) }
    }
  }

  private static func lookAtService(_ arn: ReviewedARN, _ policy: ReviewedPolicy, _ found: inout FindingList) {
    let lower = arn.service.lowercased()
    if lower != arn.service { return found.add(serviceCase, .findingARNServiceCase(arn.service), at: arn.value) }
    guard let reference = policy.reference, !arn.service.isEmpty, !ReviewedARN.isOpen(arn.service) else { return }
    guard reference.servicePrefix(lower) == nil, policy.memory.resourceTypes(named: lower).isEmpty else { return }
    let nearest = found.suggestion { reference.nearestService(to: lower) }
    found.add(unknownService, .findingUnknownService(arn.service, nearest: nearest), at: arn.value)
  }

  /// An account number, `aws` and the like for what AWS itself holds, or what can't be judged.
  static func isAccount(_ text: String) -> Bool {
    if text.isEmpty || ReviewedARN.isOpen(text) { return !text.utf8.allSatisfy(isDigitOrQuestion) || text.isEmpty || text.utf8.count == 12 }
    if ["aws", "aws-managed", "cloudfront", "third-party", "amazon", "assessment-template"].contains(text) { return true }
    return AccountID(text) != nil
  }

  private static func isDigitOrQuestion(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: "?")
  }

  /// A region by its form, such as `eu-west-1`, `us-gov-east-1` or `aws-global`, or what can't be judged.
  static func isRegion(_ text: String) -> Bool {
    if text.isEmpty || ReviewedARN.isOpen(text) || text == "aws-global" || text == "aws" { return true }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (3...5).contains(parts.count), let number = parts.last, (1...2).contains(number.count) else { return false }
    guard number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return parts.dropLast().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
  }
}

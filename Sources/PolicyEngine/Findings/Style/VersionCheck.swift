import Language

/// A missing or old version where IAM doesn't insist on the current one.
enum VersionCheck: FindingCheck {
  static let missing = FindingKind("MISSING_VERSION", .warning, .missingVersion)
  static let outdated = FindingKind("OUTDATED_VERSION", .suggestion, .outdatedVersion)
  static let kinds = [missing, outdated]

  static func look(at policy: ReviewedPolicy, _ found: inout FindingList) {
    guard !policy.kind.needsCurrentVersion else { return }
    if let version = policy.root["Version"] {
      if policy.version == .v2008 { found.add(outdated, .findingOutdatedVersion, at: version) }
    } else {
      found.add(missing, .findingMissingVersion, at: policy.root)
    }
  }
}

import Language

/// Version, Sid and Effect.
///
/// Source: [JSON policy elements](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html).
extension DocumentValidator {
  mutating func checkVersion(_ root: JSONValue) {
    let needsCurrentVersion = kind.needsCurrentVersion && !isForEvaluation
    guard let version = root["Version"] else {
      if needsCurrentVersion { problems.add(.versionRequired, .version, .policyVersionTooOld, .policyVersionUnknown, at: root) }
      return
    }
    switch version.string {
    case "2012-10-17": break
    case "2008-10-17":
      if needsCurrentVersion {
        problems.add(.versionRequired, .version, .policyVersionTooOld, .policyVersionUnknown, at: version)
      }
    default: problems.add(.invalidVersion, .syntax, .policySyntax, .policyVersionUnknown, at: version)
    }
  }

  mutating func checkSid(_ statement: JSONValue) {
    guard let element = statement["Sid"] else { return }
    guard let sid = element.string else {
      return problems.add(.dataTypeMismatch, .syntax, .policySyntax, .policyNeedsText("Sid"), at: element)
    }
    if !hasFreeSids, !sid.utf8.allSatisfy(Self.isSidByte) {
      problems.add(.unsupportedSid, .syntax, .policySyntax, .policySidCharacters(sid), at: element)
    }
    guard !sid.isEmpty else { return }
    if let earlier = sids[sid] {
      let advice = Sentence.policySidTaken(sid, line: problems.line(of: earlier))
      problems.add(.uniqueSidsRequired, .sids, .policySidNotUnique, advice, at: element)
    } else {
      sids[sid] = element
    }
  }

  /// IAM's own rule for the characters of a Sid doesn't hold for the documents of other services.
  private var hasFreeSids: Bool {
    kind == .resource || (isForEvaluation && (kind == .serviceControl || kind == .resourceControl))
  }

  private static func isSidByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  mutating func checkEffect(_ statement: JSONValue) {
    guard let effect = statement["Effect"] else {
      return problems.add(.missingEffect, .syntax, .policySyntax, .policyEffectValues, at: statement)
    }
    if kind == .resourceControl, !isForEvaluation, effect.string == PolicyEffect.allow.rawValue {
      return problems.add(.resourceControlAllow, .syntax, .policySyntax, .policyDenyEverybody, at: effect)
    }
    guard effect.string.flatMap(PolicyEffect.init) == nil else { return }
    let differsInCase = PolicyEffect.allCases.contains { $0.rawValue.lowercased() == effect.string?.lowercased() }
    let round = differsInCase ? ValidationRound.legacy : .syntax
    problems.add(.invalidEffect, round, differsInCase ? .policyLegacyParsing : .policySyntax, .policyEffectValues, at: effect)
  }
}

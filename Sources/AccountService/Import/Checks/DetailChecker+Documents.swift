import IAM
import Language
import PolicyEngine

extension DetailChecker {
  /// The inline policies of a user, group or role; their size is counted together.
  mutating func inline(_ details: [FileInline], under quota: Quota, _ subject: String) -> [InlinePolicy] {
    if details.isEmpty { return [] }
    var policies: [InlinePolicy] = []
    var seen: Set<String> = []
    var size = 0
    for detail in details {
      guard let document = detail.document else {
        findings.add(.noDocument, subject, .importNoDocument(detail.name))
        continue
      }
      guard seen.insert(detail.name.lowercased()).inserted else {
        findings.add(.nameTaken, subject, .importNameTaken(detail.name))
        continue
      }
      if let problem = TextRule.longName.problem(with: detail.name, member: "PolicyName") {
        findings.add(.badName, subject, .importBadName(problem.message))
      }
      check(document, as: .identity, detail.name, subject)
      size += PolicyQuota.sizeWithoutWhiteSpace(document.text)
      policies.append(InlinePolicy(name: detail.name, document: document.text))
    }
    count(size, under: quota, subject)
    return policies
  }

  mutating func trust(_ document: FileDocument?, _ subject: String) -> String {
    guard let document else {
      findings.add(.noDocument, subject, .importNoTrust)
      return ""
    }
    check(document, as: .trust, "AssumeRolePolicyDocument", subject)
    count(PolicyQuota.sizeWithoutWhiteSpace(document.text), under: .trustPolicySize, subject)
    return document.text
  }

  /// A policy's versions that can be kept, each ID once.
  mutating func versions(of detail: FilePolicy, _ head: Head) -> [PolicyVersion] {
    if detail.versions.isEmpty { findings.add(.oddVersions, head.subject, .importNoVersions) }
    count(detail.versions.count, under: .versionsPerPolicy, head.subject)
    var kept: [PolicyVersion] = []
    var seen: Set<String> = []
    for version in detail.versions {
      let id = version.id ?? ""
      guard Self.isVersion(id), seen.insert(id).inserted else {
        findings.add(.oddVersions, head.subject, .importBadVersion(id))
        continue
      }
      guard let document = version.document else {
        findings.add(.noDocument, head.subject, .importNoDocument(id))
        continue
      }
      check(document, as: .identity, id, head.subject)
      count(PolicyQuota.sizeWithoutWhiteSpace(document.text), under: .policySize, head.subject)
      kept.append(
        PolicyVersion(
          id: id, document: document.text, created: version.created.map { date($0, "CreateDate", head.subject) } ?? head.created))
    }
    return kept
  }

  mutating func defaultVersion(of detail: FilePolicy, _ versions: [PolicyVersion], _ subject: String) -> String {
    let named = detail.defaultVersion.flatMap { Self.isVersion($0) ? $0 : nil }
    let version = named ?? detail.versions.first { $0.isDefault }?.id ?? versions.first?.id ?? "v1"
    if !versions.isEmpty, !versions.contains(where: { $0.id == version }) {
      findings.add(.oddVersions, subject, .importNoDefaultVersion(version))
    }
    return version
  }

  /// `v1` to a number that can be counted on from.
  private static func isVersion(_ id: String) -> Bool {
    TextRule.versionID.problem(with: id, member: "VersionId") == nil && id.utf8.count <= 10
  }

  /// Documents beyond this many bytes are too long in any case, and aren't looked into.
  private static let longestChecked = 4 * PolicyDocument.longestRequest

  private mutating func check(_ document: FileDocument, as kind: PolicyKind, _ place: String, _ subject: String) {
    if document.isGarbled { return findings.add(.badDocument, subject, .importGarbledDocument(place)) }
    if document.text.utf8.count > Self.longestChecked {
      let length = document.text.unicodeScalars.count
      let problem = Sentence.policyTooLong(length, limit: PolicyDocument.longestRequest)
      return findings.add(.badDocument, subject, .importBadDocument(place, problem, line: 1, column: 1))
    }
    if sound.contains(document.text, as: kind) { return }
    guard let problem = PolicyDocument.validate(document.text, as: kind).first else { return sound.insert(document.text, as: kind) }
    findings.add(
      .badDocument, subject,
      .importBadDocument(place, problem.text, line: problem.position.line, column: problem.position.column))
  }
}

/// Documents in which nothing was found, so that those that many entities share are looked into once: trust policies of services above all.
struct SoundDocuments {
  private static let most = 4096
  private static let longest = 4096
  private var known: [PolicyKind: Set<String>] = [:]

  func contains(_ text: String, as kind: PolicyKind) -> Bool {
    text.utf8.count <= Self.longest && known[kind]?.contains(text) ?? false
  }

  mutating func insert(_ text: String, as kind: PolicyKind) {
    guard text.utf8.count <= Self.longest else { return }
    if known[kind]?.count ?? 0 >= Self.most { known[kind] = [] }
    known[kind, default: []].insert(text)
  }
}

import IAM
import Language

/// Makes IAM's values of what a file says. What IAM would refuse is kept as it is and told as a warning; what can't be kept is left out and
/// told as well.
struct DetailChecker {
  let account: AccountID
  let partition: String
  /// The time of the import, for dates that are missing.
  let now: Timestamp
  let makeID: (EntityKind) -> String
  let ownPrefix: String
  let awsPrefix: String
  var findings = ImportFindings()
  var quotas = QuotaWatch()
  var sound = SoundDocuments()

  /// Name, path, ID and date of an entity once they are settled.
  struct Head {
    var name: String
    var path: String
    var id: String
    var created: Timestamp
    let subject: String
  }

  init(account: AccountID, partition: String, now: Timestamp, makeID: @escaping (EntityKind) -> String) {
    self.account = account
    self.partition = partition
    self.now = now
    self.makeID = makeID
    ownPrefix = "arn:\(partition):iam::\(account):"
    awsPrefix = "arn:\(partition):iam::aws:"
  }

  /// Settles what every entity has. The ARN wins over the path where the two differ: attachments name policies by ARN.
  mutating func settle(_ head: FileHead, _ kind: EntityKind) -> Head {
    let name = head.name ?? ""
    let subject = "\(kind.resourceType)/\(name)"
    let rule: TextRule = kind == .user || kind == .role ? .newName : .longName
    if let problem = rule.problem(with: name, member: kind.nameMember) { findings.add(.badName, subject, .importBadName(problem.message)) }
    let path = settlePath(head, kind, name: name, subject: subject)
    return Head(
      name: name, path: path, id: settleID(head.id, kind, subject), created: date(head.created, "CreateDate", subject), subject: subject)
  }

  private mutating func settlePath(_ head: FileHead, _ kind: EntityKind, name: String, subject: String) -> String {
    if let path = head.path, let arn = head.arn, !path.isEmpty,
      arn == ARN.text(kind, path: path, name: name, account: account, partition: partition)
    {
      checkPath(path, kind, subject)
      return path
    }
    let parts = head.arn.flatMap { ARN($0) }
    let fits = parts.map { $0.service == "iam" && $0.resource == kind.resourceType + $0.path + name } ?? false
    let told = head.path.flatMap { Self.isBounded($0) ? $0 : nil }
    let path = (fits ? parts?.path : nil) ?? told ?? "/"
    if let given = head.path, given != path { findings.add(.badName, subject, .importBadPath(given, used: path)) }
    checkPath(path, kind, subject)
    checkARN(head.arn, parts, fits: fits, right: ARN.text(kind, path: path, name: name, account: account, partition: partition), subject)
    return path
  }

  private mutating func checkARN(_ arn: String?, _ parts: ARN?, fits: Bool, right: String, _ subject: String) {
    guard let arn, !arn.isEmpty else { return findings.add(.wrongARN, subject, .importNoARN) }
    if arn == right { return }
    if fits, let parts, parts.account != account.digits, AccountID(parts.account) != nil {
      findings.add(.otherAccount, subject, .importForeignARN(arn, account: account.digits))
    } else {
      findings.add(.wrongARN, subject, .importWrongARN(arn, right: right))
    }
  }

  private mutating func checkPath(_ path: String, _ kind: EntityKind, _ subject: String) {
    if path == "/" { return }
    let rule: TextRule = kind == .policy ? .policyPath : .path
    if let problem = rule.problem(with: path, member: "Path") { findings.add(.badName, subject, .importBadValue(problem.message)) }
  }

  private static func isBounded(_ path: String) -> Bool {
    path.utf8.first == UInt8(ascii: "/") && path.utf8.last == UInt8(ascii: "/")
  }

  private mutating func settleID(_ id: String?, _ kind: EntityKind, _ subject: String) -> String {
    guard let id, !id.isEmpty else {
      findings.add(.oddID, subject, .importNoID)
      return makeID(kind)
    }
    let prefix = kind.idPrefix.rawValue
    let isPlain = (16...128).contains(id.utf8.count) && id.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
    if !isPlain || !id.hasPrefix(prefix) { findings.add(.oddID, subject, .importOddID(id, prefix: prefix)) }
    return id
  }

  /// A date, or the time of the import where it is missing or none.
  mutating func date(_ text: String?, _ member: String, _ subject: String) -> Timestamp {
    if let text, let date = Timestamp(iso8601: text) { return date }
    findings.add(.badDate, subject, .importBadDate(member, text ?? ""))
    return now
  }

  /// A date that may be missing.
  mutating func optionalDate(_ text: String?, _ member: String, _ subject: String) -> Timestamp? {
    text.map { date($0, member, subject) }
  }
}

extension EntityKind {
  /// The wire name of the member that holds a kind's name.
  var nameMember: String {
    switch self {
    case .user: "UserName"
    case .group: "GroupName"
    case .role: "RoleName"
    case .policy: "PolicyName"
    case .instanceProfile: "InstanceProfileName"
    }
  }
}

import AWSCatalog
import AccountStore
import IAM
import Language

/// One import inside its transaction.
final class ImportRun {
  let request: ImportRequest
  let account: Account
  let environment: ServiceEnvironment
  let meter: ImportMeter
  private let files: [OpenImportFile]
  private(set) var tally = AccountTally()
  var checker: DetailChecker
  var report: ImportReport

  init(request: ImportRequest, files: [OpenImportFile], account: Account, environment: ServiceEnvironment, meter: ImportMeter) {
    self.request = request
    self.files = files
    self.account = account
    self.environment = environment
    self.meter = meter
    report = ImportReport(account: account.id, isDryRun: request.isDryRun)
    checker = DetailChecker(account: account.id, partition: account.partition, now: account.created) { kind in
      var generator = environment.random()
      return UniqueID.make(kind.idPrefix, in: account.id, using: &generator)
    }
  }

  /// Reads everything into the target and answers the report. Throws for what is broken; the transaction is then taken back.
  func perform(into target: any ImportTarget, as caller: Caller) throws -> ImportReport {
    var isComplete = false
    for file in files {
      let page = try read(file, into: target)
      if !page.isTruncated { isComplete = true }
      report.files.append(file.summary)
    }
    if request.account == nil, !tally.isMostly(account.id) { throw IAMError(.invalidInput, .importSeveralAccounts(tally.list)) }
    if !isComplete { checker.findings.add(.truncated, "", .importTruncated) }
    meter.indexing()
    let (session, missingGroups) = try target.finish()
    for group in missingGroups { checker.findings.add(.unknownGroup, "group/\(group)", .importUnknownGroup(group)) }
    try settle(session, as: caller)
    return report
  }

  private func read(_ file: OpenImportFile, into target: any ImportTarget) throws -> DetailReader.Page {
    let reader = DetailReader(reader: JSONReader(file.whole(watch: meter.read)))
    do {
      let page = try reader.read { detail in
        tally.note(detail)
        try add(detail, to: target)
        meter.entities += 1
      }
      if !page.hasLists { throw IAMError(.invalidInput, .importNoDetails(file.name)) }
      return page
    } catch let fault as JSONFault {
      throw fault.error(in: file.name)
    }
  }

  private func add(_ detail: FileEntity, to target: any ImportTarget) throws {
    switch detail {
    case .user(let detail):
      let user = checker.check(detail)
      guard try target.add(user, groups: detail.groups) else { return taken(.user, user.value.name) }
      report.counts.users += 1
      report.counts.memberships += detail.groups.count
      count(user)
    case .group(let detail):
      let group = checker.check(detail)
      guard try target.add(group) else { return taken(.group, group.value.name) }
      report.counts.groups += 1
      count(group)
    case .role(let detail):
      let role = checker.check(detail)
      guard try target.add(role) else { return taken(.role, role.value.name) }
      report.counts.roles += 1
      count(role)
      try add(detail.profiles, of: role.value.name, to: target)
    case .policy(let detail): try add(detail, to: target)
    }
  }

  private func add(_ profiles: [FileProfile], of role: String, to target: any ImportTarget) throws {
    for detail in profiles {
      let profile = checker.check(detail)
      guard try target.add(profile, role: role) else {
        taken(.instanceProfile, profile.name)
        continue
      }
      report.counts.instanceProfiles += 1
    }
  }

  private func add(_ detail: FilePolicy, to target: any ImportTarget) throws {
    if let arn = detail.head.arn, ARN(arn)?.account == "aws" { return noteAWSPolicy(detail, arn) }
    let (policy, versions) = checker.check(detail)
    guard try target.add(policy, versions: versions) else { return taken(.policy, policy.name) }
    report.counts.policies += 1
    report.counts.policyVersions += versions.count
  }

  /// AWS managed policies aren't stored: the program has them all, and the account only uses them.
  private func noteAWSPolicy(_ detail: FilePolicy, _ arn: String) {
    report.counts.awsManagedPolicies += 1
    guard let known = AWSManagedPolicies.policy(arn: arn) else {
      return checker.findings.add(.otherAWSPolicy, "policy/\(detail.head.name ?? arn)", .importUnknownAWSPolicy(arn))
    }
    if let version = detail.defaultVersion, version != known.defaultVersionID {
      checker.findings.add(.otherAWSPolicy, "policy/\(known.name)", .importOtherAWSVersion(version, catalogue: known.defaultVersionID))
    }
  }

  private func taken(_ kind: EntityKind, _ name: String) {
    checker.findings.add(.nameTaken, "\(kind.resourceType)/\(name)", .importNameTaken(name))
  }

  private func count<Value>(_ entity: ImportedEntity<Value>) {
    report.counts.attachments += entity.attached.count
    report.counts.inlinePolicies += entity.inline.count
  }
}

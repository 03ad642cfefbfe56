import AWSCatalog
import AccountStore
import IAM
import Language

/// What follows the entities: quotas, the credential report, what nobody knows, the audit entry.
extension ImportRun {
  func settle(_ session: any AccountWriting, as caller: Caller) throws {
    checkCounts()
    try checkReferences(session)
    var changed = try session.account
    if let file = request.credentialReport { try readReport(file, session, &changed) }
    changed.quotas.merge(checker.quotas.raised) { max($0, $1) }
    try session.update(changed)
    report.findings = checker.findings
    let scope = ReadScope(store: session, account: changed, now: account.created, caller: caller)
    try session.append(
      AuditRecordMaker(scope: scope, environment: environment).record(
        of: "ImportAccount", subject: account.id.digits, request: [WireField("files", .list(report.files.map(\.wire)))],
        answer: [WireField("counts", report.counts.wire), WireField("warningCount", .integer(report.findings.total))]))
  }

  private func checkCounts() {
    let counts = report.counts
    let subject = "account/\(account.id)"
    checker.count(counts.users, under: .users, subject)
    checker.count(counts.groups, under: .groups, subject)
    checker.count(counts.roles, under: .roles, subject)
    checker.count(counts.policies, under: .policies, subject)
    checker.count(counts.instanceProfiles, under: .instanceProfiles, subject)
    checker.count(counts.policyVersions, under: .policyVersionsInUse, subject)
  }

  /// Tells of policies that are attached or a boundary and are neither in the account nor AWS managed.
  private func checkReferences(_ session: any AccountWriting) throws {
    let foreign = try session.unknownPolicies(limit: ImportFindings.keptPerKind * 10)
    let retired = try session.usedAWSManagedPolicies().filter { AWSManagedPolicies.policy(arn: $0) == nil }
    for arn in foreign + retired {
      checker.findings.add(.unknownPolicy, arn, .importUnknownPolicy(arn))
    }
  }

  private func readReport(_ file: ImportRequest.File, _ session: any AccountWriting, _ account: inout Account) throws {
    let open = try OpenImportFile(file)
    let reader = try CredentialReportReader(open.whole(watch: meter.read), name: file.name)
    while let row = try reader.row() {
      if let column = row.oddColumn {
        checker.findings.add(.badValue, "user/\(row.user)", .importBadValue(.reportOddValue(column)))
      }
      if row.user == CredentialReportReader.rootName {
        try session.setRootCredentialFacts(row.facts)
        if let created = row.created { account.created = created }
      } else if let user = try session.user(named: row.user) {
        try session.setCredentialFacts(row.facts, ofUser: user.key)
      } else {
        checker.findings.add(.reportMismatch, "user/\(row.user)", .importReportStranger(row.user))
        continue
      }
      report.counts.credentialReportRows += 1
    }
    report.files.append(open.summary)
    try findGaps(session)
  }

  /// Tells of users that the report has no row for.
  private func findGaps(_ session: any AccountWriting) throws {
    var request = WindowRequest(limit: 500)
    while true {
      let window = try session.users(request)
      for user in window.rows where try session.credentialFacts(ofUser: user.key) == nil {
        checker.findings.add(.reportMismatch, "user/\(user.value.name)", .importReportGap)
      }
      guard window.hasAfter, let last = window.seekKeys.last else { return }
      request.anchor = .after(last)
    }
  }
}

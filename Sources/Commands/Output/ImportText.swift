import AccountService
import IAM
import Language
import Terminal

/// The report of an import for people.
struct ImportText {
  let context: CommandContext

  func write(_ report: ImportReport) throws {
    let counts = report.counts
    try context.line(
      .importedAccount(
        report.account.digits, users: counts.users, groups: counts.groups, roles: counts.roles, policies: counts.policies,
        profiles: counts.instanceProfiles, isDryRun: report.isDryRun))
    if counts.credentialReportRows > 0 { try context.line(.importedReport(counts.credentialReportRows)) }
    let findings = report.findings
    if findings.total == 0 { return }
    try context.line(.importWarnings(findings.total))
    for warning in findings.warnings {
      let subject = warning.subject.isEmpty ? "" : warning.subject + ": "
      try context.host.output.line("  " + SafeText(subject + warning.message(context.language)).text)
    }
    if findings.total > findings.warnings.count { try context.line(.importMoreWarnings(findings.total - findings.warnings.count)) }
  }
}

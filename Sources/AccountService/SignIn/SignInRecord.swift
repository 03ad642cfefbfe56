import AccountStore
import IAM
import Language

/// The audit entries of signing in and out, in CloudTrail's form.
///
/// Source: [AWS Management Console sign-in events](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html).
struct SignInRecord {
  let scope: ReadScope
  let environment: ServiceEnvironment

  func success(_ person: SignedIn) -> AuditRecord {
    make("ConsoleLogin", by: .signedIn(person), subject: person.name, error: nil, mfa: person.hasMFA, person.workplace)
  }

  /// A failure names a user only where there is one: what was typed may be a password.
  func failure(_ candidate: SignInCandidate, _ request: SignInRequest, _ error: IAMError) throws -> AuditRecord {
    let isRoot = if case .root = request.name { true } else { false }
    let name = candidate.owner == nil ? AuditRecordMaker.hidden : candidate.name
    let identity = [
      WireField("type", .text(isRoot ? "Root" : "IAMUser")), WireField("accountId", .text(scope.account.id.digits)),
      WireField("userName", .text(name)), WireField("accessKeyId", .text("")),
    ]
    let actor = candidate.owner == nil ? "-" : candidate.name
    return make(
      "ConsoleLogin", identity: identity, actor: actor, subject: candidate.owner == nil ? "" : candidate.name, error: error,
      mfa: request.code != nil,
      request.workplace)
  }

  func signOut() -> AuditRecord {
    make("ConsoleLogout", by: scope.caller, subject: scope.caller.actor, error: nil, mfa: nil, scope.caller.workplace)
  }

  func unlock(isGood: Bool) -> AuditRecord {
    make(
      "ConsoleUnlock", by: scope.caller, subject: scope.caller.actor, error: isGood ? nil : IAMError(.failedAuthentication, .signInFailed),
      mfa: nil, scope.caller.workplace)
  }

  /// A role was taken in the console, by whoever `from` is the ARN of.
  func switchRole(_ session: RoleSession, from arn: String) -> AuditRecord {
    make(
      "SwitchRole", by: .inRole(session), subject: session.roleName, error: nil, mfa: nil, session.workplace,
      extra: [WireField("SwitchFrom", .text(arn))])
  }

  /// Somebody is herself again.
  func exitRole(_ session: RoleSession) -> AuditRecord {
    make(
      "ExitRole", by: .inRole(session), subject: session.roleName, error: nil, mfa: nil, session.workplace,
      extra: [WireField("SwitchTo", .text(session.source.arn))])
  }

  private func make(
    _ name: String, by caller: Caller, subject: String, error: IAMError?, mfa: Bool?, _ workplace: LocalOwner, extra: [WireField] = []
  ) -> AuditRecord {
    guard case .structure(let identity) = caller.identity(in: scope.account.id) else {
      return make(name, identity: [], actor: caller.actor, subject: subject, error: error, mfa: mfa, workplace, extra: extra)
    }
    return make(name, identity: identity, actor: caller.actor, subject: subject, error: error, mfa: mfa, workplace, extra: extra)
  }

  private func make(
    _ name: String, identity: [WireField], actor: String, subject: String, error: IAMError?, mfa: Bool?, _ workplace: LocalOwner,
    extra: [WireField] = []
  ) -> AuditRecord {
    // CloudTrail's words for what didn't succeed, whatever was wrong; why a right password was refused is told.
    let message = error.map { $0.code == .failedAuthentication ? "Failed authentication" : $0.message.english }
    let id = environment.eventID()
    let additional = [mfa.map { WireField("MFAUsed", .text($0 ? "Yes" : "No")) }].compactMap { $0 } + extra + workplace.identityFields
    let fields: [WireField?] = [
      WireField("eventVersion", .text("1.11")), WireField("userIdentity", .structure(identity)),
      WireField("eventTime", .timestamp(scope.now)),
      WireField("eventSource", .text("signin.amazonaws.com")), WireField("eventName", .text(name)),
      WireField("awsRegion", .text("us-east-1")), WireField("sourceIPAddress", .text(workplace.sshClient ?? "127.0.0.1")),
      WireField("userAgent", .text(workplace.userAgent)), message.map { WireField("errorMessage", .text($0)) },
      WireField("responseElements", .structure([WireField(name, .text(error == nil ? "Success" : "Failure"))])),
      WireField("additionalEventData", .structure(additional)), WireField("eventID", .text(id)), WireField("readOnly", .boolean(false)),
      WireField("eventType", .text("AwsConsoleSignIn")), WireField("managementEvent", .boolean(true)),
      WireField("recipientAccountId", .text(scope.account.id.digits)), WireField("eventCategory", .text("Management")),
    ]
    return AuditRecord(
      time: scope.now, eventID: id, eventName: name, actor: actor, subject: subject,
      errorCode: error?.code.rawValue, record: JSONText.text(.structure(fields.compactMap { $0 }), dates: .trail))
  }
}

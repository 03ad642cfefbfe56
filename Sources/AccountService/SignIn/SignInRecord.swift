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
    make("ConsoleLogin", by: .signedIn(person), subject: person.name, outcome: "Success", mfa: person.hasMFA, person.workplace)
  }

  /// A failure names a user only where there is one: what was typed may be a password.
  func failure(_ candidate: SignInCandidate, _ request: SignInRequest) throws -> AuditRecord {
    let isRoot = if case .root = request.name { true } else { false }
    let name = candidate.owner == nil ? AuditRecordMaker.hidden : candidate.name
    let identity = [
      WireField("type", .text(isRoot ? "Root" : "IAMUser")), WireField("accountId", .text(scope.account.id.digits)),
      WireField("userName", .text(name)), WireField("accessKeyId", .text("")),
    ]
    let actor = candidate.owner == nil ? "-" : candidate.name
    return make(
      "ConsoleLogin", identity: identity, actor: actor, subject: candidate.owner == nil ? "" : candidate.name, outcome: "Failure",
      mfa: request.code != nil, request.workplace)
  }

  func signOut() -> AuditRecord {
    make("ConsoleLogout", by: scope.caller, subject: scope.caller.actor, outcome: "Success", mfa: nil, scope.caller.workplace)
  }

  func unlock(isGood: Bool) -> AuditRecord {
    make(
      "ConsoleUnlock", by: scope.caller, subject: scope.caller.actor, outcome: isGood ? "Success" : "Failure", mfa: nil,
      scope.caller.workplace)
  }

  private func make(
    _ name: String, by caller: Caller, subject: String, outcome: String, mfa: Bool?, _ workplace: LocalOwner
  ) -> AuditRecord {
    guard case .structure(let identity) = caller.identity(in: scope.account.id) else {
      return make(name, identity: [], actor: caller.actor, subject: subject, outcome: outcome, mfa: mfa, workplace)
    }
    return make(name, identity: identity, actor: caller.actor, subject: subject, outcome: outcome, mfa: mfa, workplace)
  }

  private func make(
    _ name: String, identity: [WireField], actor: String, subject: String, outcome: String, mfa: Bool?, _ workplace: LocalOwner
  ) -> AuditRecord {
    let isFailure = outcome == "Failure"
    let id = environment.eventID()
    let additional = [mfa.map { WireField("MFAUsed", .text($0 ? "Yes" : "No")) }].compactMap { $0 } + workplace.identityFields
    let fields: [WireField?] = [
      WireField("eventVersion", .text("1.11")), WireField("userIdentity", .structure(identity)),
      WireField("eventTime", .timestamp(scope.now)),
      WireField("eventSource", .text("signin.amazonaws.com")), WireField("eventName", .text(name)),
      WireField("awsRegion", .text("us-east-1")), WireField("sourceIPAddress", .text(workplace.sshClient ?? "127.0.0.1")),
      WireField("userAgent", .text(workplace.userAgent)), isFailure ? WireField("errorMessage", .text("Failed authentication")) : nil,
      WireField("responseElements", .structure([WireField(name, .text(outcome))])),
      WireField("additionalEventData", .structure(additional)), WireField("eventID", .text(id)), WireField("readOnly", .boolean(false)),
      WireField("eventType", .text("AwsConsoleSignIn")), WireField("managementEvent", .boolean(true)),
      WireField("recipientAccountId", .text(scope.account.id.digits)), WireField("eventCategory", .text("Management")),
    ]
    return AuditRecord(
      time: scope.now, eventID: id, eventName: name, actor: actor, subject: subject,
      errorCode: isFailure ? IAMError.Code.failedAuthentication.rawValue : nil,
      record: JSONText.text(.structure(fields.compactMap { $0 }), dates: .trail))
  }
}

import AccountStore
import IAM
public import Language

/// Takes a role: temporary permissions in place of the caller's own, as far as the role's trust policy and the caller's policies allow.
///
/// No operation of IAM's: it stands in no catalogue. The session is the answer; nothing of it is kept in the store.
/// Source: [AssumeRole](https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html).
public struct AssumeRole: PreparedOperation {
  /// The role's ARN.
  public var roleARN = ""
  /// The session's name.
  public var roleSessionName = ""
  /// How many seconds the session lasts; nil for an hour.
  public var durationSeconds: Int?
  /// The external ID that the trust policy asks for.
  public var externalID: String?
  /// The MFA device that the code is of; nil for any of the caller's.
  public var serialNumber: String?
  /// An MFA code.
  public var tokenCode: String?
  /// Whether it is the console that switches: a `SwitchRole` event follows.
  var isSwitch = false
  /// When the code was found right.
  private var codeAccepted: Timestamp?

  /// The members.
  public static let members: [Member<AssumeRole>] = [
    Member("RoleArn", \.roleARN, .text(.arn), required: true, .helpAssumedRoleARN),
    Member("RoleSessionName", \.roleSessionName, .text(.roleSessionName), required: true, .helpRoleSessionName),
    Member("DurationSeconds", \.durationSeconds, .integer(900...Role.sessionDurations.upperBound), .helpAssumedDuration),
    Member("ExternalId", \.externalID, .text(.externalID), .helpExternalID),
    Member("SerialNumber", \.serialNumber, .text(.mfaSerialNumber), .helpSerialNumber),
    Member("TokenCode", \.tokenCode, .text(.tokenCode), secret: true, .helpTokenCode),
  ]
  /// Takes a role.
  public static let summary = Sentence.summaryAssumeRole
  /// STS's action.
  public static let action = "sts:AssumeRole"
  /// Write.
  public static let level = AccessLevel.write

  /// An empty request.
  public init() {}

  /// A request.
  public init(
    roleARN: String, roleSessionName: String, durationSeconds: Int? = nil, externalID: String? = nil, serialNumber: String? = nil,
    tokenCode: String? = nil
  ) {
    self.roleARN = roleARN
    self.roleSessionName = roleSessionName
    self.durationSeconds = durationSeconds
    self.externalID = externalID
    self.serialNumber = serialNumber
    self.tokenCode = tokenCode
  }

  /// The role and the session.
  public var subject: String { Subject.of(ARN(roleARN)?.name ?? roleARN, roleSessionName) }

  /// The code is used up before anything is decided; a wrong one counts as a failure to sign in. Errors: AccessDenied.
  public func prepared(in scope: PreparationScope) throws -> AssumeRole {
    guard let tokenCode else { return self }
    var ready = self
    ready.codeAccepted = try scope.useUp(tokenCode, serialNumber: serialNumber, for: self)
    return ready
  }

  /// Errors: AccessDenied (a role that isn't there is refused like one whose trust policy doesn't name the caller), ValidationError (longer
  /// than the role or a chain of roles allows).
  public func run(in scope: WriteScope) throws -> AssumedRole {
    let taker = try RoleTaker(scope.caller, in: scope.reading)
    let role = try RoleDecision(request: self, codeAccepted: codeAccepted, scope: scope.reading).allowedRole()
    let session = try taker.session(of: role, name: roleSessionName, seconds: durationSeconds, codeAccepted: codeAccepted, at: scope.now)
    let use = Role.LastUsed(date: scope.now, region: "us-east-1")
    try scope.store.write(other: role.account.id) { try $0.setLastUsed(use, ofRole: role.role.key) }
    return AssumedRole(session)
  }

  /// Tells the role's account too, where it is another one, and that the console switched.
  public func follow(_ answer: AssumedRole, in scope: WriteScope) throws {
    guard let session = answer.session else { return }
    try scope.store.write(other: session.account) { other in
      let theirs = ReadScope(store: other, account: try other.account, now: scope.now, caller: scope.caller)
      if session.account != scope.account.id {
        let maker = AuditRecordMaker(scope: theirs, environment: scope.environment)
        try other.append(maker.record(of: self, answer: answer.fields, error: nil, by: .foreign(scope.caller, of: scope.account.id)))
      }
      guard isSwitch else { return }
      let record = SignInRecord(scope: theirs, environment: scope.environment)
      try other.append(record.switchRole(session, from: scope.caller.arn ?? session.source.arn))
    }
  }
}

extension AssumeRole: DecidesItself {}

extension WireValue {
  /// A caller as the records of an account that it isn't of tell it.
  ///
  /// Source: [userIdentity element](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html).
  fileprivate static func foreign(_ caller: Caller, of account: AccountID) -> WireValue {
    .structure([
      WireField("type", .text("AWSAccount")), WireField("principalId", .text(caller.principalID ?? "")),
      WireField("accountId", .text(account.digits)),
    ])
  }
}

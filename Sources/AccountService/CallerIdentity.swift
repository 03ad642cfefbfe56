import IAM

extension Caller {
  /// `userIdentity` of a CloudTrail record.
  ///
  /// Source: [userIdentity element](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html).
  func identity(in account: AccountID) -> WireValue {
    switch self {
    case .localOwner(let owner): .structure([WireField("type", .text("LocalOwner"))] + owner.identityFields)
    case .signedIn(let person): .structure(person.identity(in: account))
    case .inRole(let session): .structure(session.identity)
    }
  }
}

extension LocalOwner {
  /// The Unix user and the SSH client, as records tell them.
  var identityFields: [WireField] {
    [
      WireField("unixUser", .text(unixUser)), WireField("unixUid", .integer(Int(unixUID))),
      sshClient.map { WireField("sshClient", .text($0)) },
    ].compactMap { $0 }
  }
}

extension SignedIn {
  fileprivate func identity(in account: AccountID) -> [WireField] {
    let attributes = [WireField("creationDate", .timestamp(since)), WireField("mfaAuthenticated", .text(hasMFA ? "true" : "false"))]
    return [
      WireField("type", .text(isRoot ? "Root" : "IAMUser")), WireField("principalId", .text(principalID)), WireField("arn", .text(arn)),
      WireField("accountId", .text(account.digits)), isRoot ? nil : WireField("userName", .text(name)),
      WireField("sessionContext", .structure([WireField("attributes", .structure(attributes))])),
    ].compactMap { $0 }
  }
}

extension RoleSession {
  /// An assumed role as records tell it: the session, the role that issued it, when, and whether with MFA.
  fileprivate var identity: [WireField] {
    let issuer = [
      WireField("type", .text("Role")), WireField("principalId", .text(roleID)), WireField("arn", .text(roleARN)),
      WireField("accountId", .text(account.digits)), WireField("userName", .text(roleName)),
    ]
    let attributes = [WireField("creationDate", .timestamp(issued)), WireField("mfaAuthenticated", .text(hasMFA ? "true" : "false"))]
    return [
      WireField("type", .text("AssumedRole")), WireField("principalId", .text(assumedRoleID)), WireField("arn", .text(arn)),
      WireField("accountId", .text(account.digits)),
      WireField(
        "sessionContext",
        .structure([WireField("sessionIssuer", .structure(issuer)), WireField("attributes", .structure(attributes))])),
    ]
  }
}

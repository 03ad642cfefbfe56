import AccountStore
import IAM
import PolicyEngine

/// What every request of a caller carries: the circumstances, and what follows from who it is. Console sessions and sessions of roles are
/// temporary credentials, so `aws:MultiFactorAuthPresent` and `aws:TokenIssueTime` are always there; the local owner has no credentials.
///
/// Tags are those of this moment, so that a change of them counts in sessions that are open.
///
/// Source: [Global condition context keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
func context(of caller: Caller, in scope: ReadScope) throws -> RequestContext {
  var context = circumstances(of: caller, at: scope.now)
  switch caller {
  case .localOwner: break
  case .signedIn(let person):
    var tags: [Tag] = []
    if case .user(let key) = person.owner { tags = try scope.store.user(key: key)?.value.tags ?? [] }
    context.add(PrincipalContext.of(id: person.principalID, tags: tags))
  case .inRole(let session):
    let tags = try scope.store.role(key: session.roleKey)?.value.tags ?? []
    context.add(PrincipalContext.of(id: session.roleID, session: session.sessionName, tags: tags))
  }
  return context
}

/// What a caller's request carries beside the principal's own keys: time, place, and how the credentials came about. Reads nothing.
func circumstances(of caller: Caller, at now: Timestamp) -> RequestContext {
  var context = RequestContext()
  context["aws:CurrentTime"] = [now.iso8601Zulu]
  context["aws:EpochTime"] = [String(now.seconds)]
  context["aws:SecureTransport"] = ["true"]
  context["aws:ViaAWSService"] = ["false"]
  context["aws:PrincipalIsAWSService"] = ["false"]
  context["aws:RequestedRegion"] = ["us-east-1"]
  context["aws:UserAgent"] = [caller.workplace.userAgent]
  context["aws:SourceIp"] = [caller.workplace.sshClient ?? "127.0.0.1"]
  switch caller {
  case .localOwner: break
  case .signedIn(let person): context.add(credentials: person.since, mfaAt: person.hasMFA ? person.since : nil, now: now)
  case .inRole(let session): context.add(credentials: session.issued, mfaAt: session.hasMFA ? session.mfaAt : nil, now: now)
  }
  return context
}

extension RequestContext {
  /// Puts another context's keys over these.
  mutating func add(_ other: RequestContext) {
    for key in other.keys { self[key] = other[key] }
  }

  fileprivate mutating func add(credentials issued: Timestamp, mfaAt: Timestamp?, now: Timestamp) {
    self["aws:TokenIssueTime"] = [issued.iso8601Zulu]
    self["aws:MultiFactorAuthPresent"] = [mfaAt == nil ? "false" : "true"]
    if let mfaAt { self["aws:MultiFactorAuthAge"] = [String(max(0, now.seconds - mfaAt.seconds))] }
  }
}

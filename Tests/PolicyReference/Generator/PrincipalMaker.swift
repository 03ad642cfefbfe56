import PolicyEngine

/// Makes those who ask, and Principal elements that name them or others.
extension Dice {
  /// Who asks.
  mutating func principal() -> ReferencePrincipal {
    let lists = [
      Vocabulary.users, Vocabulary.users, Vocabulary.sessions, Vocabulary.sessions, Vocabulary.roles, Vocabulary.federated,
      Vocabulary.roots,
      Vocabulary.services, Vocabulary.providers,
    ]
    guard chance(93), var principal = ReferencePrincipal(pick(pick(lists))) else { return .anonymous }
    switch principal.kind {
    case .user: principal.uniqueID = pick(30, of: [Vocabulary.uniqueIDs[0]])
    case .role: principal.uniqueID = pick(30, of: [Vocabulary.uniqueIDs[1]])
    case .roleSession:
      let account = principal.account ?? ""
      if chance(40) { principal.roleARN = "arn:aws:iam::\(account):role/" + (chance(60) ? "ops/" : "") + principal.roleName }
      principal.uniqueID = pick(20, of: [Vocabulary.uniqueIDs[1]])
    case .federatedUser:
      if chance(60) { principal.userARN = "arn:aws:iam::\(principal.account ?? ""):user/ana" }
    case .root, .service, .identityProvider, .anonymous: break
    }
    return principal
  }

  /// A Principal or NotPrincipal element with its name.
  mutating func principalElement() -> String {
    if chance(25) { return "\"NotPrincipal\":" + exceptions() }
    return "\"Principal\":" + (chance(25) ? "\"*\"" : principals())
  }

  private mutating func principals() -> String {
    var kinds: [String: [String]] = [:]
    for _ in 0...number(below: 2) {
      let (kind, value) = principalValue()
      kinds[kind, default: []].append(value)
    }
    return object(kinds)
  }

  /// Often all identities of somebody, so that nothing is left that the exception misses.
  private mutating func exceptions() -> String {
    if chance(40) { return chance(10) ? "\"*\"" : principals() }
    let account = pick(Vocabulary.accounts)
    var names = [chance(50) ? account : "arn:aws:iam::\(account):root"]
    let entities = pick([Vocabulary.users, Vocabulary.roles, Vocabulary.sessions, Vocabulary.federated]).filter { $0.contains(account) }
    let entity = pick(entities)
    names.append(entity)
    if entity.contains(":assumed-role/") { names.append("arn:aws:iam::\(account):role/" + pick(["app", "ops/app", "ops/deploy"])) }
    if entity.contains(":federated-user/"), chance(60) { names.append("arn:aws:iam::\(account):user/ana") }
    return object(["AWS": names])
  }

  private mutating func principalValue() -> (kind: String, value: String) {
    let everybody = [
      Vocabulary.users, Vocabulary.roles, Vocabulary.sessions, Vocabulary.federated, Vocabulary.roots, Vocabulary.accounts,
      Vocabulary.accounts, Vocabulary.uniqueIDs,
    ]
    switch number(below: 20) {
    case 0: return ("AWS", "*")
    case 1, 2, 3: return ("Service", pick(Vocabulary.services))
    case 4, 5: return ("Federated", pick(Vocabulary.providers))
    case 6:
      return pick([("CanonicalUser", "79a59df900b949e5"), ("Service", "*"), ("Other", "*"), ("AWS", "arn:aws:iam::111122223333:user/*")])
    case 7 where chance(50): return ("AWS", pick(Self.oddPrincipals))
    default: return ("AWS", pick(pick(everybody)))
    }
  }

  /// Texts that name somebody nearly, or in another partition.
  private static let oddPrincipals = [
    "arn:aws-cn:iam::111122223333:root", "arn:aws-cn:iam::111122223333:user/ana", "arn:aws-cn:iam::111122223333:role/app",
    "arn:aws:iam::111122223333:role", "arn:aws:sts::111122223333:assumed-role/app", "arn:aws:iam::111122223333:group/g",
    "arn:aws:iam::111122223333:saml-provider/idp", "ec2.amazonaws.com", "", "111122223333 ", "arn:aws:iam::111122223333:Root",
  ]

  private mutating func object(_ kinds: [String: [String]]) -> String {
    let members = kinds.sorted { $0.key < $1.key }.map { kind, values in
      let list = values.map(JSONText.quoted)
      return JSONText.quoted(kind) + ":" + (list.count == 1 && chance(50) ? list[0] : "[" + list.joined(separator: ",") + "]")
    }
    return "{" + members.joined(separator: ",") + "}"
  }
}

import AccountStore
public import IAM
public import Language

extension ReadScope {
  /// Throws EntityAlreadyExists where an entity of the kind has the name, in whatever spelling; `own` is the key of the one that may.
  func checkFree(_ kind: EntityKind, _ name: String, field: String, own: Int64? = nil) throws {
    let taken: (name: String, key: Int64)? =
      switch kind {
      case .user: try store.user(named: name).map { ($0.value.name, $0.key) }
      case .group: try store.group(named: name).map { ($0.value.name, $0.key) }
      case .role: try store.role(named: name).map { ($0.value.name, $0.key) }
      case .policy: try store.policy(named: name).map { ($0.value.name, $0.key) }
      case .instanceProfile: try store.instanceProfile(named: name).map { ($0.value.name, $0.key) }
      }
    guard let taken, taken.key != own else { return }
    throw IAMError(.entityAlreadyExists, .alreadyExists(kind.sentence, taken.name), field: field)
  }

  /// The name to use where a request leaves it out: the caller's own, which the local owner and the root user haven't.
  func nameOrCaller(_ name: String?) throws -> String {
    if let name { return name }
    switch caller {
    case .localOwner: throw IAMError(.validationError, .localOwnerHasNoName, field: "UserName")
    case .inRole: throw IAMError(.validationError, .roleSessionHasNoUserName, field: "UserName")
    case .signedIn(let person):
      guard case .user(let key) = person.owner, let user = try store.user(key: key) else {
        throw IAMError(.validationError, .rootUserHasNoName, field: "UserName")
      }
      return user.value.name
    }
  }

  /// Whose credentials a request means: those of the user it names, or the caller's own.
  func credentialOwner(named name: String?) throws -> CredentialOwner {
    if let name { return .user(try user(name).key) }
    guard let owner = caller.credentialOwner else {
      throw IAMError(.validationError, caller.isLocalOwner ? .localOwnerHasNoName : .roleSessionHasNoUserName, field: "UserName")
    }
    return owner
  }
}

extension EntityKind {
  /// The kind's name for people.
  public var sentence: Sentence {
    switch self {
    case .user: .user
    case .group: .group
    case .role: .role
    case .policy: .policy
    case .instanceProfile: .instanceProfile
    }
  }
}

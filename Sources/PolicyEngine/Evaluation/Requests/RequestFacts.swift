/// What a request is about, prepared for comparisons; behind one reference, so that handing a request on is cheap.
final class RequestFacts: Sendable {
  let principal: RequestPrincipal
  let action: String
  let resource: String
  let resourceAccount: String?
  let context: RequestContext
  let isWildcardOnly: Bool
  let honoursResourceControl: Bool

  let kind: RequestPrincipal.Kind
  let isIdentity: Bool
  let isServiceLinked: Bool
  let canHaveBoundary: Bool
  let identities: PrincipalIdentities
  /// The action in small letters.
  let actionBytes: [UInt8]
  let serviceHash: UInt64
  let actionHash: UInt64
  let resourceBytes: [UInt8]
  /// Whether only patterns of stars match: the action has no resource types, or the request names no resource.
  let isWithoutResource: Bool
  let sharesAccount: Bool
  let needsResourcePolicy: Bool
  let freedom: RequestFreedom

  init(
    principal: RequestPrincipal, action: String, service: Substring.UTF8View, resource: String, resourceAccount: String?,
    context: RequestContext, isWildcardOnly: Bool, honoursResourceControl: Bool
  ) {
    self.principal = principal
    self.action = action
    self.resource = resource
    self.resourceAccount = resourceAccount
    self.context = context
    self.isWildcardOnly = isWildcardOnly
    self.honoursResourceControl = honoursResourceControl
    kind = principal.kind
    isIdentity = principal.isIdentity
    isServiceLinked = principal.isServiceLinked
    canHaveBoundary = principal.canHaveBoundary
    identities = PrincipalIdentities(principal)
    actionBytes = action.utf8.map(PatternBytes.lower)
    serviceHash = PatternBytes.caselessHash(service)
    actionHash = PatternBytes.caselessHash(action.utf8)
    resourceBytes = Array(resource.utf8)
    isWithoutResource = isWildcardOnly || resource == "*"
    sharesAccount = principal.account != nil && principal.account == resourceAccount
    needsResourcePolicy = Self.needsResourcePolicy(service, resource)
    freedom = RequestFreedom(action, principal)
  }

  /// The facts of the same request for another action.
  init(_ other: RequestFacts, action: String, service: Substring.UTF8View) {
    self.action = action
    principal = other.principal
    resource = other.resource
    resourceAccount = other.resourceAccount
    context = other.context
    isWildcardOnly = other.isWildcardOnly
    honoursResourceControl = other.honoursResourceControl
    kind = other.kind
    isIdentity = other.isIdentity
    isServiceLinked = other.isServiceLinked
    canHaveBoundary = other.canHaveBoundary
    identities = other.identities
    actionBytes = action.utf8.map(PatternBytes.lower)
    serviceHash = PatternBytes.caselessHash(actionBytes[..<service.count])
    actionHash = PatternBytes.caselessHash(actionBytes)
    resourceBytes = other.resourceBytes
    isWithoutResource = other.isWithoutResource
    sharesAccount = other.sharesAccount
    needsResourcePolicy = Self.needsResourcePolicy(service, resource)
    freedom = RequestFreedom(action, principal)
  }

  /// The facts of a request of the same principal for something else.
  init(_ other: RequestFacts, target: RequestTarget) {
    action = target.action
    resource = target.resource
    principal = other.principal
    resourceAccount = target.resourceAccount ?? other.principal.account
    context = other.context
    isWildcardOnly = target.isWildcardOnly
    honoursResourceControl = target.honoursResourceControl
    kind = other.kind
    isIdentity = other.isIdentity
    isServiceLinked = other.isServiceLinked
    canHaveBoundary = other.canHaveBoundary
    identities = other.identities
    actionBytes = target.actionBytes
    serviceHash = target.serviceHash
    actionHash = target.actionHash
    resourceBytes = target.resourceBytes
    isWithoutResource = isWildcardOnly || resource == "*"
    sharesAccount = principal.account != nil && principal.account == resourceAccount
    needsResourcePolicy = target.needsResourcePolicy
    freedom = RequestFreedom(action, principal)
  }

  /// Roles by their trust policy and KMS keys by their key policy must allow by themselves.
  static func needsResourcePolicy(_ service: Substring.UTF8View, _ resource: String) -> Bool {
    guard service.count == 3, resource != "*" else { return false }
    let parts = resource.parts(at: ":", maxSplits: 5)
    guard parts.count == 6 else { return false }
    switch Substring(service).lowercased() {
    case "sts": return parts[2] == "iam" && parts[5].utf8.starts(with: "role/".utf8)
    case "kms": return parts[2] == "kms" && parts[5].utf8.starts(with: "key/".utf8)
    default: return false
    }
  }
}

/// Actions that policies govern less than others.
///
/// Source: [GetCallerIdentity](https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html),
/// [GetSessionToken](https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html).
enum RequestFreedom: Sendable {
  /// Policies decide.
  case none
  /// Nothing must allow it, but a policy can deny it: `sts:GetSessionToken`.
  case needsNoPermission
  /// Nothing can deny it: `sts:GetCallerIdentity`.
  case always

  init(_ action: String, _ principal: RequestPrincipal) {
    // Most names are told apart by their length.
    guard principal.isIdentity, action.utf8.count == 19 || action.utf8.count == 21 else {
      self = .none
      return
    }
    switch String(decoding: action.utf8.map(PatternBytes.lower), as: UTF8.self) {
    case "sts:getcalleridentity": self = .always
    case "sts:getsessiontoken": self = .needsNoPermission
    default: self = .none
    }
  }
}

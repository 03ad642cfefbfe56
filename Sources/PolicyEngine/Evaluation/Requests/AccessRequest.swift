/// One request as a decision sees it: who, what, on what, under which circumstances. Prepared once, so that deciding allocates nothing.
///
///     let ana = RequestPrincipal("arn:aws:iam::111122223333:user/ana")
///     try AccessRequest(principal: ana ?? .anonymous, action: "s3:GetObject", resource: "arn:aws:s3:::reports/q1.csv")
public struct AccessRequest: Sendable {
  /// Who asks.
  public let principal: RequestPrincipal
  /// The action, such as `s3:GetObject`.
  public let action: String
  /// The ARN of the resource, or `*` where the action has none.
  public let resource: String
  /// The account that owns the resource; nil where nobody has one.
  public let resourceAccount: String?
  /// The context keys, those included that follow from the principal.
  public let context: RequestContext
  /// Whether the action has no resource types, so that only a pattern of stars gives it.
  public let isWildcardOnly: Bool
  /// Whether the service obeys resource control policies.
  public let honoursResourceControl: Bool

  let actionBytes: [UInt8]
  let serviceHash: UInt64
  let actionHash: UInt64
  let resourceBytes: [UInt8]
  let identities: PrincipalIdentities
  let sharesAccount: Bool
  let needsResourcePolicy: Bool

  /// Prepares a request. `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalType` and, for a user, `aws:username` follow from the
  /// principal where the context doesn't give them.
  /// - Parameters:
  ///   - resourceAccount: the owner of the resource; nil takes the ARN's account, else the principal's.
  ///   - isWildcardOnly: the action has no resource types.
  ///   - honoursResourceControl: the service obeys resource control policies.
  /// - Throws: `RequestProblem` where the action isn't `service:Name` without wildcards, or the resource is neither an ARN nor `*`.
  public init(
    principal: RequestPrincipal, action: String, resource: String = "*", resourceAccount: String? = nil,
    context: RequestContext = RequestContext(), isWildcardOnly: Bool = false, honoursResourceControl: Bool = true
  ) throws(RequestProblem) {
    guard let colon = Self.colon(of: action) else { throw .action(action) }
    let arnAccount = try Self.account(of: resource)
    if let resourceAccount, !RequestPrincipal.isAccount(resourceAccount) { throw .account(resourceAccount) }
    self.principal = principal
    self.action = action
    self.resource = resource
    self.resourceAccount = resourceAccount ?? arnAccount ?? principal.account
    self.context = Self.completed(context, principal)
    self.isWildcardOnly = isWildcardOnly
    self.honoursResourceControl = honoursResourceControl
    actionBytes = action.utf8.map(PatternBytes.lower)
    serviceHash = PatternBytes.caselessHash(action.utf8[..<colon])
    actionHash = PatternBytes.caselessHash(action.utf8)
    resourceBytes = Array(resource.utf8)
    identities = PrincipalIdentities(principal)
    sharesAccount = principal.account != nil && principal.account == self.resourceAccount
    needsResourcePolicy = Self.needsResourcePolicy(service: action.utf8[..<colon], resource: resource)
  }

  private static func colon(of action: String) -> String.Index? {
    guard let colon = action.utf8.firstIndex(of: UInt8(ascii: ":")), colon > action.startIndex else { return nil }
    let name = action.utf8[action.utf8.index(after: colon)...]
    let isPlain = { (byte: UInt8) in byte > 0x20 && byte != 0x7F && byte != UInt8(ascii: "*") && byte != UInt8(ascii: "?") }
    guard !name.isEmpty, !name.contains(UInt8(ascii: ":")), action.utf8.allSatisfy(isPlain) else { return nil }
    return colon
  }

  private static func account(of resource: String) throws(RequestProblem) -> String? {
    if resource == "*" { return nil }
    let parts = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn", !parts[1].isEmpty, !parts[2].isEmpty, !parts[5].isEmpty else { throw .resource(resource) }
    return RequestPrincipal.isAccount(parts[4]) ? String(parts[4]) : nil
  }

  private static func completed(_ context: RequestContext, _ principal: RequestPrincipal) -> RequestContext {
    var context = context
    func add(_ key: String, _ value: String?) {
      if let value, context[key] == nil { context[key] = [value] }
    }
    add("aws:PrincipalArn", principal.contextARN)
    add("aws:PrincipalAccount", principal.kind == .anonymous ? "anonymous" : principal.account)
    add("aws:PrincipalType", principal.contextType)
    if principal.kind == .user { add("aws:username", principal.name) }
    return context
  }

  /// Roles by their trust policy and KMS keys by their key policy must allow by themselves.
  private static func needsResourcePolicy(service: Substring.UTF8View, resource: String) -> Bool {
    let parts = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6 else { return false }
    switch String(Substring(service)).lowercased() {
    case "sts": return parts[2] == "iam" && parts[5].hasPrefix("role/")
    case "kms": return parts[2] == "kms" && parts[5].hasPrefix("key/")
    default: return false
    }
  }
}

/// Why a request can't be decided at all.
public enum RequestProblem: Error, Sendable, Hashable {
  /// The action isn't `service:Name` without wildcards.
  case action(String)
  /// The resource is neither an ARN nor `*`.
  case resource(String)
  /// The owner of the resource isn't an account number of 12 digits.
  case account(String)
}

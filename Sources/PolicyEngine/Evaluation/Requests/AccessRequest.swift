/// One request as a decision sees it: who, what, on what, under which circumstances. Prepared once, so that deciding allocates nothing.
///
///     let ana = RequestPrincipal("arn:aws:iam::111122223333:user/ana")
///     try AccessRequest(principal: ana ?? .anonymous, action: "s3:GetObject", resource: "arn:aws:s3:::reports/q1.csv")
public struct AccessRequest: Sendable {
  let facts: RequestFacts

  /// Who asks.
  public var principal: RequestPrincipal { facts.principal }
  /// The action, such as `s3:GetObject`.
  public var action: String { facts.action }
  /// The ARN of the resource, or `*` where the action has none.
  public var resource: String { facts.resource }
  /// The account that owns the resource; nil where nobody has one.
  public var resourceAccount: String? { facts.resourceAccount }
  /// The context keys, those included that follow from the principal.
  public var context: RequestContext { facts.context }
  /// Whether the action has no resource types, so that only a pattern of stars gives it.
  public var isWildcardOnly: Bool { facts.isWildcardOnly }
  /// Whether the service obeys resource control policies.
  public var honoursResourceControl: Bool { facts.honoursResourceControl }

  /// Prepares a request. `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalType` and, for a user, `aws:username` follow from the
  /// principal where the context doesn't give them.
  /// - Parameters:
  ///   - resourceAccount: the owner of the resource where its ARN names none; nil takes the principal's.
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
    let owner = arnAccount ?? resourceAccount ?? principal.account
    facts = RequestFacts(
      principal: principal, action: action, service: action.utf8[..<colon], resource: resource, resourceAccount: owner,
      context: Self.completed(context, principal), isWildcardOnly: isWildcardOnly, honoursResourceControl: honoursResourceControl)
  }

  /// The same request for another action: what doesn't hang on the action isn't prepared again.
  init(_ other: AccessRequest, action: String) throws(RequestProblem) {
    guard let colon = Self.colon(of: action) else { throw .action(action) }
    facts = RequestFacts(other.facts, action: action, service: action.utf8[..<colon])
  }

  static func colon(of action: String) -> String.Index? {
    guard let colon = action.utf8.firstIndex(of: UInt8(ascii: ":")), colon > action.startIndex else { return nil }
    let name = action.utf8[action.utf8.index(after: colon)...]
    let isPlain = { (byte: UInt8) in byte > 0x20 && byte != 0x7F && byte != UInt8(ascii: "*") && byte != UInt8(ascii: "?") }
    guard !name.isEmpty, !name.contains(UInt8(ascii: ":")), action.utf8.allSatisfy(isPlain) else { return nil }
    return colon
  }

  static func account(of resource: String) throws(RequestProblem) -> String? {
    if resource == "*" { return nil }
    let parts = resource.parts(at: ":", maxSplits: 5)
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

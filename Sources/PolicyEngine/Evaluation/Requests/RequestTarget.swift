/// What a request wants, prepared once for a question about many principals: the action, the resource, and what is known of both.
///
///     let target = try RequestTarget(action: "s3:GetObject", resource: "arn:aws:s3:::reports/q1.csv")
///     principals.map { AccessRequest($0, for: target) }
public struct RequestTarget: Sendable {
  /// The action, such as `s3:GetObject`.
  public let action: String
  /// The ARN of the resource, or `*`.
  public let resource: String
  let resourceAccount: String?
  let isWildcardOnly: Bool
  let honoursResourceControl: Bool
  let actionBytes: [UInt8]
  let serviceHash: UInt64
  let actionHash: UInt64
  let resourceBytes: [UInt8]
  let needsResourcePolicy: Bool

  /// Prepares an action and a resource.
  /// - Parameters:
  ///   - resourceAccount: the owner of the resource where its ARN names none; nil takes the principal's.
  ///   - isWildcardOnly: the action has no resource types.
  ///   - honoursResourceControl: the service obeys resource control policies.
  /// - Throws: `RequestProblem` as a request does.
  public init(
    action: String, resource: String = "*", resourceAccount: String? = nil, isWildcardOnly: Bool = false,
    honoursResourceControl: Bool = true
  ) throws(RequestProblem) {
    guard let colon = AccessRequest.colon(of: action) else { throw .action(action) }
    let arnAccount = try AccessRequest.account(of: resource)
    if let resourceAccount, !RequestPrincipal.isAccount(resourceAccount) { throw .account(resourceAccount) }
    self.action = action
    self.resource = resource
    self.resourceAccount = arnAccount ?? resourceAccount
    self.isWildcardOnly = isWildcardOnly
    self.honoursResourceControl = honoursResourceControl
    actionBytes = action.utf8.map(PatternBytes.lower)
    serviceHash = PatternBytes.caselessHash(action.utf8[..<colon])
    actionHash = PatternBytes.caselessHash(action.utf8)
    resourceBytes = Array(resource.utf8)
    needsResourcePolicy = RequestFacts.needsResourcePolicy(action.utf8[..<colon], resource)
  }
}

extension AccessRequest {
  /// A request of the same principal in the same circumstances for something else: nothing of the principal is prepared again.
  public init(_ other: AccessRequest, for target: RequestTarget) {
    facts = RequestFacts(other.facts, target: target)
  }
}

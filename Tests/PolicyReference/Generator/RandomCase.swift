import PolicyEngine

/// A made request with made policies.
public struct RandomCase: Sendable {
  /// The request; its policies are those below.
  public var request: ReferenceCase
  /// Policies of the principal.
  public var identity: [GeneratedPolicy] = []
  /// The resource's policy.
  public var resourcePolicy: GeneratedPolicy?
  /// The permissions boundary.
  public var boundary: [GeneratedPolicy]?
  /// The session's policies.
  public var session: [GeneratedPolicy]?
  /// Service control policies a level.
  public var serviceControl: [[GeneratedPolicy]]?
  /// Resource control policies a level.
  public var resourceControl: [[GeneratedPolicy]]?
  /// Policies of the VPC endpoint.
  public var endpoint: [GeneratedPolicy]?

  /// A request without policies.
  init(_ request: ReferenceCase) { self.request = request }

  /// What the reference answers.
  public var reference: ReferenceCase {
    var result = request
    result.identity = identity.map(\.document)
    result.resourcePolicy = resourcePolicy?.document
    result.boundary = boundary?.map(\.document)
    result.session = session?.map(\.document)
    result.serviceControl = serviceControl?.map { $0.map(\.document) }
    result.resourceControl = resourceControl?.map { $0.map(\.document) }
    result.endpoint = endpoint?.map(\.document)
    return result
  }

  /// The case as a line of the batch format.
  ///
  /// What the format doesn't know stands in members that it ignores: a role session's role, the user behind a federated session, a unique ID.
  public var line: String {
    var members = ["\"action\":" + JSONText.quoted(request.action), "\"resource\":" + JSONText.quoted(request.resource)]
    if request.principal.kind != .anonymous { members.insert("\"principal\":" + JSONText.quoted(request.principal.text), at: 0) }
    let texts = [
      ("resourceAccount", request.resourceAccount), ("roleArn", request.principal.roleARN), ("userArn", request.principal.userARN),
      ("uniqueId", request.principal.uniqueID),
    ]
    members += texts.compactMap { name, text in text.map { "\"\(name)\":" + JSONText.quoted($0) } }
    if request.isWildcardOnly { members.append("\"wildcardOnlyAction\":true") }
    if !request.honoursResourceControl { members.append("\"honoursResourceControl\":false") }
    let context = request.context.sorted { $0.key < $1.key }.map { key, values in
      JSONText.quoted(key) + ":[" + values.map(JSONText.quoted).joined(separator: ",") + "]"
    }
    members.append("\"context\":{" + context.joined(separator: ",") + "}")
    return "{" + (members + policyMembers).joined(separator: ",") + "}"
  }

  private var policyMembers: [String] {
    let list = { (policies: [GeneratedPolicy]) in "[" + policies.map(\.text).joined(separator: ",") + "]" }
    let levels = { (levels: [[GeneratedPolicy]]) in "[" + levels.map(list).joined(separator: ",") + "]" }
    let members: [(String, String?)] = [
      ("identityPolicies", list(identity)), ("resourcePolicy", resourcePolicy?.text), ("permissionBoundaries", boundary.map(list)),
      ("sessionPolicies", session.map(list)), ("scps", serviceControl.map(levels)), ("rcps", resourceControl.map(levels)),
      ("endpointPolicies", endpoint.map(list)),
    ]
    return members.compactMap { name, text in text.map { "\"\(name)\":\($0)" } }
  }
}

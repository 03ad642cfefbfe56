import PolicyEngine
import PolicyReference

/// Asks the engine and the reference the same, so that a table of answers holds both to it: a set of one answer where they agree.
enum Both {
  /// A policy of statements.
  static func policy(_ statements: String..., version: String? = "2012-10-17") throws -> PolicyDocument {
    let first = version.map { #""Version":"\#($0)","# } ?? ""
    return try PolicyDocument("{\(first)\"Statement\":[\(statements.joined(separator: ","))]}")
  }

  /// Whether a Condition element holds in a context.
  static func hold(_ condition: String, _ context: [String: [String]] = [:], version: String? = "2012-10-17") throws -> Set<Bool> {
    var one = Case()
    one.context = context
    one.identity = [try policy(#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":\#(condition)}"#, version: version)]
    return Set(try one.decisions.map { $0 == "Allowed" })
  }
}

/// A request with its policies, as tests write it.
struct Case {
  var principal: String? = Account.ana
  var uniqueID: String?
  var roleARN: String?
  var userARN: String?
  var action = "s3:GetObject"
  var resource = Account.report
  /// The resource's account; reports are of the account itself.
  var owner: String? = Account.number
  var context: [String: [String]] = [:]
  var isWildcardOnly = false
  var honoursResourceControl = true
  var identity: [PolicyDocument] = []
  var resourcePolicy: PolicyDocument?
  var boundary: [PolicyDocument]?
  var session: [PolicyDocument]?
  var serviceControl: [[PolicyDocument]]?
  var resourceControl: [[PolicyDocument]]?
  var endpoint: [PolicyDocument]?

  /// The decisions of engine and reference.
  var decisions: Set<String> {
    get throws { [try verdict.decision.rawValue, reference.decision.rawValue] }
  }

  /// What blocks, by engine and by reference.
  var blockers: Set<[String]> {
    get throws { [try verdict.blockedBy.map(\.rawValue).sorted(), reference.blockedBy.map(\.rawValue).sorted()] }
  }

  /// The engine's verdict.
  var verdict: Verdict {
    get throws { try policies.decide(request) }
  }

  var request: AccessRequest {
    get throws {
      var asking = principal.flatMap(RequestPrincipal.init) ?? .anonymous
      asking.uniqueID = uniqueID
      asking.roleARN = roleARN
      asking.userARN = userARN
      return try AccessRequest(
        principal: asking, action: action, resource: resource, resourceAccount: owner, context: RequestContext(context),
        isWildcardOnly: isWildcardOnly, honoursResourceControl: honoursResourceControl)
    }
  }

  var policies: PoliciesInForce {
    let compiled = { (list: [PolicyDocument]) in list.map { CompiledPolicy($0) } }
    return PoliciesInForce(
      identity: compiled(identity), resource: resourcePolicy.map { CompiledPolicy($0) }, boundary: boundary.map(compiled),
      session: session.map(compiled), serviceControl: serviceControl.map { $0.map(compiled) },
      resourceControl: resourceControl.map { $0.map(compiled) }, endpoint: endpoint.map(compiled))
  }

  /// The reference's answer.
  var reference: ReferenceAnswer {
    var asking = principal.flatMap(ReferencePrincipal.init) ?? .anonymous
    asking.uniqueID = uniqueID
    asking.roleARN = roleARN
    asking.userARN = userARN
    var request = ReferenceCase(
      principal: asking, action: action, resource: resource, resourceAccount: owner, context: context, isWildcardOnly: isWildcardOnly,
      honoursResourceControl: honoursResourceControl)
    request.identity = identity
    request.resourcePolicy = resourcePolicy
    request.boundary = boundary
    request.session = session
    request.serviceControl = serviceControl
    request.resourceControl = resourceControl
    request.endpoint = endpoint
    return ReferenceEvaluator(request).answer
  }
}

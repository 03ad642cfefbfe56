public import AccountStore
import Foundation
public import IAM
import PolicyEngine

/// Why a request was refused: the same request, with its context as it was, decided by the policies that its principal has now.
///
/// Everybody may ask why she herself is refused; about others whoever may simulate their policies.
public struct ExplainRefusal: Query, OwnUse {
  /// The request that was refused.
  public var denied: DeniedRequest
  /// The answer tells what policies say.
  public static let action = "iam:SimulatePrincipalPolicy"
  /// On the principal.
  public var wishes: [AccessWish] { [AccessWish(Self.action, on: .principal(denied.principal))] }

  /// A question.
  public init(_ denied: DeniedRequest) {
    self.denied = denied
  }

  func isOwn(of person: SignedIn, in scope: ReadScope) throws -> Bool {
    if case .inRole(let session) = scope.caller { return denied.principal == session.arn }
    return denied.principal == person.arn
  }

  /// The decision as it would be now. Errors: NoSuchEntity where the principal isn't there any more.
  public func run(in scope: ReadScope) throws -> SimulateAccess.Decided {
    let known = try PrincipalSearch(scope: scope).principal(denied.principal)
    let simulation = Simulation(
      principal: known.principal, identity: known.identity,
      boundary: known.inForce.boundary.map { _ in [known.boundary].compactMap(\.self) }, context: RequestContext(denied.context))
    return SimulateAccess.Decided(try simulation.explain(denied.action, on: denied.resource), origins: simulation.origins)
  }
}

extension AuditEntry {
  /// The request that policies refused, where the event is such a refusal.
  public var deniedRequest: DeniedRequest? {
    guard errorCode == IAMError.Code.accessDenied.rawValue,
      let record = try? JSONSerialization.jsonObject(with: Data(record.utf8)) as? [String: Any],
      let additional = record["additionalEventData"] as? [String: Any], let told = additional["deniedRequest"] as? [String: Any],
      let principal = told["principal"] as? String, let action = told["action"] as? String, let resource = told["resource"] as? String
    else { return nil }
    return DeniedRequest(
      principal: principal, action: action, resource: resource, context: told["context"] as? [String: [String]] ?? [:])
  }
}

import AccountStore
public import IAM

/// Which of some wishes are refused to the caller, before they are tried: for drawing what isn't allowed as not allowed.
///
/// Context keys that only the request itself will have are open: a wish counts as refused where no request of its kind could be allowed.
public struct Abilities: Query {
  /// What is asked about.
  public var asked: [AccessWish]
  /// No action of IAM's.
  public static let action = "iamdesk:GetAbilities"
  /// Nothing: everybody may ask about herself.
  public var wishes: [AccessWish] { [] }

  /// A question.
  public init(_ asked: [AccessWish]) {
    self.asked = asked
  }

  /// The wishes that are refused, each with the refusal in IAM's words.
  public func run(in scope: ReadScope) throws -> [AccessWish: IAMError] {
    guard let identity = scope.caller.policyIdentity, let held = try scope.policies(of: identity) else { return [:] }
    var refused: [AccessWish: IAMError] = [:]
    for wish in asked {
      let decision = try AccessDecision(wish, by: held, in: scope)
      if decision.isOutOfReach { refused[wish] = try decision.refusal }
    }
    return refused
  }
}

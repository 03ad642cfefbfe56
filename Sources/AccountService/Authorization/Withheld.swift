public import IAM

/// The parts of an answer that the caller may not see: by action, the refusal in IAM's words.
public struct Withheld: Sendable, Hashable {
  private var refusals: [String: IAMError] = [:]

  /// Nothing is withheld.
  public init() {}

  /// The refusal of an action; nil where its part is told.
  public subscript(action: String) -> IAMError? { refusals[action] }

  /// The refusals among some actions.
  public func all(of actions: [String]) -> [IAMError] { actions.compactMap { refusals[$0] } }

  /// Whether everything is told.
  public var isEmpty: Bool { refusals.isEmpty }

  mutating func add(_ action: String, _ error: IAMError) { refusals[action] = error }
}

extension ReadScope {
  /// A part of an answer that needs actions of its own: read where the caller may, else withheld.
  func part<Part>(
    _ actions: String..., on target: AccessTarget, _ withheld: inout Withheld, none: Part, _ read: () throws -> Part
  ) throws -> Part {
    for action in actions {
      guard let refusal = try Admission(scope: self).refusal(of: AccessWish(action, on: target)) else { continue }
      withheld.add(action, refusal)
      return none
    }
    return try read()
  }
}

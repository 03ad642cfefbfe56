import PolicyEngine

/// What the engine promises for any request and any policies.
public enum EvaluatorCheck {
  /// Decides a case in every way there is.
  /// - Parameter input: the lines of the case, as `FuzzCase` reads them.
  /// - Throws: the first promise that doesn't hold.
  public static func run(_ input: [UInt8]) throws {
    let given = try FuzzCase(input)
    guard let request = given.request() else { return }
    let verdict = given.inForce.decide(request)
    try checkLayers(verdict, given)
    try ExplanationCheck(given: given, request: request, verdict: verdict).run()
    try ReachCheck(given: given, request: request, verdict: verdict).run()
    try ReferenceCheck(given: given, request: request, verdict: verdict).run()
    let dice = dice(input)
    try checkSameness(verdict, given, dice: dice)
    try checkStatements(verdict, given, dice: dice)
  }

  /// The decision follows from the layers: a deny of any of them wins, and who blocks is one that didn't allow.
  private static func checkLayers(_ verdict: Verdict, _ given: FuzzCase) throws {
    let said = PolicyLayer.allCases.compactMap { layer in verdict.of(layer).map { (layer, $0) } }
    // sts:GetCallerIdentity can't be denied, and sts:GetSessionToken needs no allow.
    guard !given.action.lowercased().hasPrefix("sts:get") else { return }
    let denies = said.contains { $0.1 == .explicitlyDenied }
    try promise(denies == (verdict.decision == .explicitlyDenied), "a deny of a layer doesn't win: \(said), \(verdict.decision)")
    try promise((verdict.decision == .allowed) == verdict.blockedBy.isEmpty, "\(verdict.decision) is blocked by \(verdict.blockedBy)")
    for layer in verdict.blockedBy { try promise(verdict.of(layer) != .allowed, "\(layer) allows and blocks") }
    for (layer, decision) in said where decision == .explicitlyDenied {
      try promise(verdict.blockedBy.contains(layer), "\(layer) denies and doesn't block")
    }
    for layer in [PolicyLayer.serviceControl, .resourceControl, .endpoint] where verdict.of(layer) == .implicitlyDenied {
      try promise(verdict.blockedBy.contains(layer), "\(layer) doesn't allow and doesn't block")
    }
  }

  /// What makes no difference makes none: letters of actions and keys, the order of policies and of statements, and how they are parted.
  private static func checkSameness(_ verdict: Verdict, _ given: FuzzCase, dice: Int) throws {
    var other = given
    other.action = given.action.inOtherCase
    other.context = Dictionary(given.context.map { ($0.key.inOtherCase, $0.value) }) { $0 + $1 }
    let variants: [(name: String, make: () throws -> FuzzCase)] = [
      ("letters of the request", { other }),
      (
        "letters of policies",
        { try given.changingPolicies { [try FuzzPolicy(version: $0.version, statements: $0.statements.map(\.inOtherCase))] } }
      ),
      (
        "order of statements",
        { try given.changingPolicies { [try FuzzPolicy(version: $0.version, statements: $0.statements.reversed())] } }
      ),
      ("a policy a statement", { try parted(given) }),
      ("a policy twice, and the order of policies", { try reversed(given).changingPolicies { [$0, $0] } }),
    ]
    for variant in [variants[dice % 3], variants[3 + dice / 3 % 2]] {
      let changed = try variant.make()
      let again = changed.request().map(changed.inForce.decide)
      try promise(again == verdict, "\(variant.name): \(String(describing: again)) instead of \(verdict)")
    }
  }

  /// Every layer but the resource's policy, which is one, with a policy for each statement.
  private static func parted(_ given: FuzzCase) throws -> FuzzCase {
    var other = try given.changingPolicies { try $0.split() }
    other.layers[.resource] = given.layers[.resource]
    return other
  }

  private static func reversed(_ given: FuzzCase) -> FuzzCase {
    var other = given
    other.layers = given.layers.mapValues { $0.reversed().map { $0.reversed() } }
    return other
  }

  /// Without one of the statements: an Allow less never gives, a Deny less never takes, and one that is neither changes nothing.
  private static func checkStatements(_ verdict: Verdict, _ given: FuzzCase, dice: Int) throws {
    let places = given.statements
    for pick in Set([dice, dice / 7]) where !places.isEmpty {
      let place = places[pick % places.count]
      let (fewer, effect) = try given.without(place)
      let without = fewer.request().map(fewer.inForce.decide) ?? verdict
      let what = "\(place) taken away: \(without.decision) after \(verdict.decision)"
      switch effect {
      case "Allow": try promise(without.decision != .allowed || verdict.decision == .allowed, "Allow at " + what)
      case "Deny": try promise(without.decision == .allowed || verdict.decision != .allowed, "Deny at " + what)
      default: try promise(without == verdict, "neither at " + what)
      }
    }
  }

  /// A number that an input has always, so that not every input pays for every check.
  private static func dice(_ input: [UInt8]) -> Int {
    input.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF }
  }
}

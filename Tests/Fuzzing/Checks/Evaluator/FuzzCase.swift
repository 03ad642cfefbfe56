import PolicyEngine

/// A request with the policies in force, read from lines that always mean something, so that a fuzzer's changes seldom make nonsense.
///
/// The first character of a line says what it is, the rest is its text; tabs part a text into values, other lines are skipped.
///
///     p arn of the principal    a action            r resource          o owner of the resource
///     u its unique ID           q its role's ARN    f its user's ARN    k context key, values…
///     w the action has no resource types            h no resource control policies for the service
///     I identity policy         P resource's policy B boundary          S session policy          E endpoint policy
///     C service control policy on a new level, D on the same one        T, U so for resource control policies
///       (8 behind the letter: version 2008-10-17; 0: none; .: no policy, only the layer or level)
///     + allows   - denies   = another effect
///     A actions  N all but these   R resources  X all but these   W principals: kind, names…   V all but these
///     ? condition: operator, key, values…
struct FuzzCase {
  var principal = ""
  var action = ""
  var resource = "*"
  var owner: String?
  var uniqueID: String?
  var roleARN: String?
  var userARN: String?
  var context: [String: [String]] = [:]
  var isWildcardOnly = false
  var honoursResourceControl = true
  /// The bytes that the case was read from.
  private(set) var size = 0
  /// Policies by level; layers without levels have one.
  var layers: [PolicyLayer: [[FuzzPolicy]]] = [:]

  init(_ input: [UInt8]) throws {
    var reader = CaseReader()
    for line in input.split(separator: UInt8(ascii: "\n")) { try reader.read(String(decoding: line, as: UTF8.self)) }
    try reader.endPolicy()
    self = reader.result
    size = input.count
  }

  init() {}

  /// The owner of the resource, where its ARN doesn't name one.
  var ownerBesideARN: String? {
    accountOfARN?.isEmpty == false ? nil : owner
  }

  /// The fifth part of the resource's ARN; nil where the resource is no ARN.
  var accountOfARN: Substring? {
    let parts = resource.unicodeScalars.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    return parts.count == 6 ? Substring(parts[4]) : nil
  }

  /// The request; nil where it can't be one.
  func request() -> AccessRequest? {
    guard var asking = principal.isEmpty ? RequestPrincipal.anonymous : RequestPrincipal(principal) else { return nil }
    asking.uniqueID = [.user, .role, .roleSession].contains(asking.kind) ? uniqueID : nil
    asking.roleARN = asking.kind == .roleSession ? roleARN : nil
    asking.userARN = asking.kind == .federatedUser ? userARN : nil
    return try? AccessRequest(
      principal: asking, action: action, resource: resource, resourceAccount: ownerBesideARN, context: RequestContext(context),
      isWildcardOnly: isWildcardOnly, honoursResourceControl: honoursResourceControl)
  }

  /// The policies as the engine takes them.
  var inForce: PoliciesInForce {
    let list = { (layer: PolicyLayer) in layers[layer].map { $0.flatMap { $0.map(\.compiled) } } }
    let levels = { (layer: PolicyLayer) in layers[layer].map { $0.map { $0.map(\.compiled) } } }
    return PoliciesInForce(
      identity: list(.identity) ?? [], resource: list(.resource)?.last, boundary: list(.boundary), session: list(.session),
      serviceControl: levels(.serviceControl), resourceControl: levels(.resourceControl), endpoint: list(.endpoint))
  }

  /// Where a statement stands.
  typealias Place = (layer: PolicyLayer, level: Int, policy: Int, statement: Int)

  /// Every statement's place.
  var statements: [Place] {
    PolicyLayer.allCases.flatMap { layer in
      (layers[layer] ?? []).enumerated().flatMap { level, policies in
        policies.enumerated().flatMap { place, policy in policy.statements.indices.map { (layer, level, place, $0) } }
      }
    }
  }

  /// The case without one statement, and the statement's effect.
  func without(_ place: Place) throws -> (fewer: FuzzCase, effect: String) {
    guard let policy = layers[place.layer]?[place.level][place.policy] else { return (self, "") }
    var copy = self
    copy.layers[place.layer]?[place.level][place.policy] = try policy.without(place.statement)
    return (copy, policy.statements[place.statement].effect)
  }

  /// The case with every policy changed.
  func changingPolicies(_ change: (FuzzPolicy) throws -> [FuzzPolicy]) throws -> FuzzCase {
    var copy = self
    copy.layers = try layers.mapValues { try $0.map { try $0.flatMap(change) } }
    return copy
  }
}

/// Reads the lines of a case one after the other.
struct CaseReader {
  private(set) var result = FuzzCase()
  private var layer: PolicyLayer?
  private var version = ""
  private var statements: [FuzzStatement] = []
  /// What one input may cost.
  private var lines = 0

  mutating func read(_ line: String) throws {
    guard let letter = line.unicodeScalars.first, lines < 80 else { return }
    lines += 1
    let text = String(line.unicodeScalars.dropFirst())
    let parts = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    if !readRequest(letter, text, parts), try !readLayer(letter, text) { readStatement(letter, text, parts) }
  }

  private mutating func readRequest(_ letter: Unicode.Scalar, _ text: String, _ parts: [String]) -> Bool {
    switch letter {
    case "p": result.principal = text
    case "a": result.action = text
    case "r": result.resource = text
    case "o": result.owner = text
    case "u": result.uniqueID = text
    case "q": result.roleARN = text
    case "f": result.userARN = text
    case "w": result.isWildcardOnly = true
    case "h": result.honoursResourceControl = false
    case "k":
      let key = parts[0]
      let known = result.context.keys.first { $0.lowercased() == key.lowercased() } ?? key
      result.context[known, default: []] += parts.dropFirst()
    default: return false
    }
    return true
  }

  private mutating func readLayer(_ letter: Unicode.Scalar, _ text: String) throws -> Bool {
    let layers: [Unicode.Scalar: PolicyLayer] = [
      "I": .identity, "P": .resource, "B": .boundary, "S": .session, "E": .endpoint, "C": .serviceControl, "D": .serviceControl,
      "T": .resourceControl, "U": .resourceControl,
    ]
    guard let next = layers[letter] else { return false }
    try endPolicy()
    if result.layers[next] == nil || "CT".unicodeScalars.contains(letter) { result.layers[next, default: []].append([]) }
    if text.first == "." { return true }
    layer = next
    version = text.first == "8" ? "2008-10-17" : text.first == "0" ? "" : "2012-10-17"
    return true
  }

  /// Puts the policy that was read into its layer.
  mutating func endPolicy() throws {
    guard let layer, let level = result.layers[layer]?.indices.last else { return }
    let policy = try FuzzPolicy(version: version, statements: statements)
    if layer == .resource { result.layers[layer] = [[policy]] } else { result.layers[layer]?[level].append(policy) }
    statements = []
    self.layer = nil
  }

  private mutating func readStatement(_ letter: Unicode.Scalar, _ text: String, _ parts: [String]) {
    switch letter {
    case "+": return statements.append(FuzzStatement(effect: "Allow"))
    case "-": return statements.append(FuzzStatement(effect: "Deny"))
    case "=": return statements.append(FuzzStatement(effect: text))
    default: break
    }
    guard let last = statements.indices.last else { return }
    switch letter {
    case "A": statements[last].actions = (statements[last].actions ?? []) + parts
    case "N": statements[last].notActions = (statements[last].notActions ?? []) + parts
    case "R": statements[last].resources = (statements[last].resources ?? []) + parts
    case "X": statements[last].notResources = (statements[last].notResources ?? []) + parts
    case "W": statements[last].principals = (statements[last].principals ?? [:]).merging([parts[0]: Array(parts.dropFirst())]) { $0 + $1 }
    case "V":
      statements[last].notPrincipals = (statements[last].notPrincipals ?? [:]).merging([parts[0]: Array(parts.dropFirst())]) { $0 + $1 }
    case "?" where parts.count > 1: statements[last].conditions[parts[0], default: [:]][parts[1], default: []] += parts.dropFirst(2)
    default: break
    }
  }
}

import AccountService
import IAM
import Language
import PolicyEngine

/// What a line of a batch asks.
enum BatchCase {
  /// Whether a request is allowed.
  case access(PoliciesInForce, AccessRequest)
  /// Whether a condition holds by itself.
  case condition(ConditionBlock, RequestContext)
}

/// Reads lines of a batch. It keeps what lines have in common: documents, and what the catalogue says of actions.
struct BatchReader {
  private var documents = BatchDocuments()
  private var facts: [String: DecisionFacts] = [:]

  /// Reads a line that is a JSON object.
  mutating func read(_ line: JSONValue, in source: [UInt8]) throws(BatchProblem) -> BatchCase {
    let members = try BatchMembers(line)
    if let condition = members[.condition] {
      let context = try BatchContext.read(members[.context])
      return .condition(try Self.condition(condition, version: members[.version]), context)
    }
    let request = try request(members)
    return .access(try policies(members, source), request)
  }

  private mutating func request(_ members: BatchMembers) throws(BatchProblem) -> AccessRequest {
    let principal = try BatchPrincipal.read(members[.principal])
    guard let element = members[.action] else {
      throw BatchProblem(.validationError, .batchMemberMissing("action"), path: "action")
    }
    let action = try Self.text(element)
    let known = try isWildcardOnly(members[.wildcardOnlyAction])
    let facts = facts(action)
    do {
      return try AccessRequest(
        principal: principal, action: action,
        resource: members[.resource].map { (value) throws(BatchProblem) in try Self.text(value) } ?? "*",
        resourceAccount: members[.resourceAccount].map { (value) throws(BatchProblem) in try Self.text(value) },
        context: BatchContext.read(members[.context]), isWildcardOnly: known ?? facts.isWildcardOnly,
        honoursResourceControl: facts.honoursResourceControl)
    } catch let problem as RequestProblem {
      throw Self.problem(problem, members)
    } catch let problem as BatchProblem {
      throw problem
    } catch {
      throw BatchProblem(.serviceFailure, .commandFailed)
    }
  }

  private mutating func facts(_ action: String) -> DecisionFacts {
    if let known = facts[action] { return known }
    let made = DecisionFacts(action)
    facts[action] = made
    return made
  }

  private mutating func policies(_ members: BatchMembers, _ source: [UInt8]) throws(BatchProblem) -> PoliciesInForce {
    var policies = PoliciesInForce()
    policies.identity = try list(members[.identityPolicies], as: .identity, source) ?? []
    policies.resource = try members[.resourcePolicy].map { (value) throws(BatchProblem) in
      try documents.policy(value, as: .resource, in: source)
    }
    policies.boundary = try list(members[.permissionBoundaries], as: .boundary, source)
    policies.session = try list(members[.sessionPolicies], as: .session, source)
    policies.serviceControl = try levels(members[.scps], as: .serviceControl, source)
    policies.resourceControl = try levels(members[.rcps], as: .resourceControl, source)
    policies.endpoint = try list(members[.endpointPolicies], as: .resource, source)
    return policies
  }

  private mutating func list(_ value: JSONValue?, as kind: PolicyKind, _ source: [UInt8]) throws(BatchProblem) -> [CompiledPolicy]? {
    guard let value else { return nil }
    guard value.kind == .array else {
      throw BatchProblem(.validationError, .batchNeedsDocuments(value.path), path: value.path, place: .line(offset: value.range.lowerBound))
    }
    var policies: [CompiledPolicy] = []
    for document in value.children { policies.append(try documents.policy(document, as: kind, in: source)) }
    return policies
  }

  private mutating func levels(_ value: JSONValue?, as kind: PolicyKind, _ source: [UInt8]) throws(BatchProblem) -> [[CompiledPolicy]]? {
    guard let value else { return nil }
    guard value.kind == .array, value.children.allSatisfy({ $0.kind == .array }) else {
      throw BatchProblem(.validationError, .batchNeedsLevels(value.path), path: value.path, place: .line(offset: value.range.lowerBound))
    }
    var levels: [[CompiledPolicy]] = []
    for level in value.children { levels.append(try list(level, as: kind, source) ?? []) }
    return levels
  }

  private func isWildcardOnly(_ value: JSONValue?) throws(BatchProblem) -> Bool? {
    guard let value else { return nil }
    if let flag = value.bool { return flag }
    throw BatchProblem(.validationError, .batchNeedsBool(value.path), path: value.path, place: .line(offset: value.range.lowerBound))
  }

  static func text(_ value: JSONValue) throws(BatchProblem) -> String {
    if let text = value.string { return text }
    throw BatchProblem(.validationError, .batchNeedsText(value.path), path: value.path, place: .line(offset: value.range.lowerBound))
  }

  private static func problem(_ problem: RequestProblem, _ members: BatchMembers) -> BatchProblem {
    let (member, message): (BatchMembers.Name, Sentence) =
      switch problem {
      case .action(let text): (.action, .requestAction(text))
      case .resource(let text): (.resource, .requestResource(text))
      case .account(let text): (.resourceAccount, .requestAccount(text))
      }
    return BatchProblem(
      .validationError, message, path: member.rawValue, place: .line(offset: members[member]?.range.lowerBound ?? 0))
  }
}

/// The principal of a line.
enum BatchPrincipal {
  static func read(_ value: JSONValue?) throws(BatchProblem) -> RequestPrincipal {
    guard let value else { return .anonymous }
    if value.kind == .object, value["type"]?.string == "Anonymous" { return .anonymous }
    let text = try BatchReader.text(value)
    if let principal = RequestPrincipal(text) { return principal }
    throw BatchProblem(.validationError, .requestPrincipal(text), path: value.path, place: .line(offset: value.range.lowerBound))
  }
}

/// The context keys of a line.
enum BatchContext {
  static func read(_ value: JSONValue?) throws(BatchProblem) -> RequestContext {
    var context = RequestContext()
    guard let value else { return context }
    guard value.kind == .object else {
      throw BatchProblem(.validationError, .batchNeedsContext, path: value.path, place: .line(offset: value.range.lowerBound))
    }
    for member in value.children where member.kind != .null {
      var values: [String] = []
      for item in member.kind == .array ? member.children : [member] { values.append(try text(item, of: member)) }
      context[member.key ?? ""] = values
    }
    return context
  }

  /// Numbers and truths count as they are written.
  private static func text(_ value: JSONValue, of member: JSONValue) throws(BatchProblem) -> String {
    switch value.kind {
    case .string: return value.string ?? ""
    case .number, .bool: return value.text
    case .object, .array, .null:
      throw BatchProblem(
        .validationError, .batchContextValue(member.key ?? ""), path: value.path, place: .line(offset: value.range.lowerBound))
    }
  }
}

extension BatchReader {
  /// A condition by itself: its operators must be those of the language, its values are what they are.
  private static func condition(_ value: JSONValue, version: JSONValue?) throws(BatchProblem) -> ConditionBlock {
    guard value.kind == .object else {
      throw BatchProblem(.malformedPolicyDocument, .batchNeedsCondition, path: value.path, place: .line(offset: value.range.lowerBound))
    }
    for block in value.children {
      let name = block.key ?? ""
      if ConditionOperator(name) == nil { throw malformed(.policyUnknownOperator(name), block) }
      if block.kind != .object { throw malformed(.policyConditionShape(name), block) }
      for member in block.children {
        for item in member.kind == .array ? member.children : [member] where [.object, .array, .null].contains(item.kind) {
          throw malformed(.policyConditionValue(member.key ?? ""), item)
        }
      }
    }
    return ConditionBlock(value, version: try language(version))
  }

  private static func malformed(_ advice: Sentence, _ value: JSONValue) -> BatchProblem {
    BatchProblem(
      .malformedPolicyDocument, .documentProblem(.policySyntax, advice: advice), path: value.path,
      place: .line(offset: (value.keyRange ?? value.range).lowerBound))
  }

  private static func language(_ value: JSONValue?) throws(BatchProblem) -> PolicyDocument.LanguageVersion {
    guard let value else { return .v2012 }
    switch value.string {
    case "2012-10-17": return .v2012
    case "2008-10-17": return .v2008
    default: throw malformed(.policyVersionUnknown, value)
    }
  }
}

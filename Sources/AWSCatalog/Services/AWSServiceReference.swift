public import IAM

/// The program's own catalogue as the reference of services: `PolicyDocument.findings(text, as: .identity, reference: AWSServiceReference())`.
public struct AWSServiceReference: ServiceReference {
  /// A reference; it holds nothing.
  public init() {}

  /// The prefixes of all services.
  public var servicePrefixes: [String] { Services.all.map(\.prefix) }

  /// The prefix as the reference writes it.
  public func servicePrefix(_ prefix: String) -> String? {
    Services.named(prefix)?.prefix
  }

  /// Whether resource control policies bind the service.
  public func honoursResourceControl(_ service: String) -> Bool {
    Services.named(service)?.honoursResourceControlPolicies ?? false
  }

  /// The names of the service's actions that begin with a text.
  public func actionNames(of service: String, beginning: String) -> [String] {
    Services.named(service)?.actions(withPrefix: beginning).map(\.name) ?? []
  }

  /// The action of a whole name.
  public func action(_ name: String) -> ActionFacts? {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")), let service = Services.named(String(name[..<colon])) else { return nil }
    guard let action = service.action(named: String(name[name.utf8.index(after: colon)...])) else { return nil }
    let targets = action.targets
    let types = targets.isEmpty ? [] : service.resourceTypes
    return ActionFacts(
      service: service.prefix, name: action.name, level: action.level,
      targets: targets.map { target in
        // A kind that the reference names but doesn't describe takes any ARN.
        let pattern = types.first { $0.name == target.resourceType }?.arnPattern ?? "*"
        let type = ResourceTypeFacts(name: target.resourceType, arnPattern: pattern)
        return ActionFacts.Target(resource: type, isRequired: target.isRequired)
      },
      conditionKeys: action.conditionKeys + targets.flatMap(\.conditionKeys))
  }

  /// Whether the action works on no kind of resource.
  public func isWildcardOnly(_ action: String) -> Bool {
    Services.action(action)?.hasNoTargets ?? false
  }

  /// The service's kinds of resource.
  public func resourceTypes(of service: String) -> [ResourceTypeFacts] {
    Services.named(service)?.resourceTypes.map { ResourceTypeFacts(name: $0.name, arnPattern: $0.arnPattern) } ?? []
  }

  /// The service's condition key of a name.
  public func conditionKey(_ key: String, of service: String) -> ConditionKeyFacts? {
    Services.named(service)?.conditionKey(named: key).map { ConditionKeyFacts(name: $0.name, reference: $0.type) }
  }

  /// The names of the service's condition keys.
  public func conditionKeyNames(of service: String) -> [String] {
    Services.named(service)?.conditionKeys.map(\.name) ?? []
  }

  /// Whether the list of service principals has the name.
  public func isServicePrincipal(_ name: String) -> Bool {
    ServicePrincipals.isKnown(name)
  }
}

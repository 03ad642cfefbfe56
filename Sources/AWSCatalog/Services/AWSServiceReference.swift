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
    guard let (service, action) = Self.find(name) else { return nil }
    let targets = action.targets
    return ActionFacts(
      service: service.prefix, name: action.name, level: action.level,
      targets: targets.map { target in
        let type = ResourceTypeFacts(name: target.resourceType, arnPattern: service.arnPattern(of: target.resourceType))
        return ActionFacts.Target(resource: type, isRequired: target.isRequired)
      },
      conditionKeys: action.conditionKeys + targets.flatMap(\.conditionKeys))
  }

  /// The forms of the ARNs that the action works on.
  public func resourcePatterns(of action: String) -> [String]? {
    guard let (service, action) = Self.find(action) else { return nil }
    return action.targetNames.map { service.arnPattern(of: $0) }
  }

  private static func find(_ name: String) -> (service: Service, action: ServiceAction)? {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")), let service = Services.named(String(name[..<colon])) else { return nil }
    return service.action(named: String(name[name.utf8.index(after: colon)...])).map { (service, $0) }
  }

  /// Whether the action works on no kind of resource.
  public func isWildcardOnly(_ action: String) -> Bool {
    Services.action(action)?.hasNoTargets ?? false
  }

  /// The service's kinds of resource.
  public func resourceTypes(of service: String) -> [ResourceTypeFacts] {
    Services.named(service)?.resourceTypes.map { ResourceTypeFacts(name: $0.name, arnPattern: $0.arnPattern) } ?? []
  }

  /// The kinds of resource whose ARNs have the name in the service's place.
  public func resourceTypes(named arnService: String) -> [ResourceTypeFacts] {
    Services.resourceTypes(named: arnService).map { ResourceTypeFacts(name: $0.name, arnPattern: $0.arnPattern) }
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

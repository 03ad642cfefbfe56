/// What AWS's services have: actions, resources, condition keys. Findings and decisions ask it; the catalogue answers.
///
/// Names of services, actions and condition keys are compared without regard to case. An answer costs a search in a table, and nothing is
/// read before it is asked for.
///
/// Source: [Service authorization reference](https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html).
public protocol ServiceReference: Sendable {
  /// The prefixes of all services, such as `s3`, in order.
  var servicePrefixes: [String] { get }

  /// A service's prefix as the reference writes it; nil where there is no such service.
  func servicePrefix(_ prefix: String) -> String?

  /// Whether an organization's resource control policies bind a service.
  func honoursResourceControl(_ service: String) -> Bool

  /// The names of a service's actions that begin with a text, as the reference writes them and without the service; empty for an unknown service.
  func actionNames(of service: String, beginning: String) -> [String]

  /// An action by its whole name such as `s3:GetObject`; nil where there is none. Without wildcards.
  func action(_ name: String) -> ActionFacts?

  /// The forms of the ARNs that an action works on, such as `arn:${Partition}:s3:::${BucketName}`, `*` for one that isn't described; empty
  /// where a statement must say `*`. Nil for an unknown action. Costs less than all the facts.
  func resourcePatterns(of action: String) -> [String]?

  /// Whether an action works on no kind of resource, so that a statement must say `*`. False for an unknown one.
  func isWildcardOnly(_ action: String) -> Bool

  /// The kinds of resource that a service's actions work on.
  func resourceTypes(of service: String) -> [ResourceTypeFacts]

  /// The kinds of resource, of all services, whose ARNs have a name in the service's place. It is compared with regard to case, as in ARNs.
  func resourceTypes(named arnService: String) -> [ResourceTypeFacts]

  /// A condition key that a service's requests carry, by its whole name such as `s3:prefix` or `aws:RequestTag/team`; nil where there is none.
  /// Keys of all services stand in `GlobalConditionKeys`.
  func conditionKey(_ key: String, of service: String) -> ConditionKeyFacts?

  /// The names of a service's condition keys as the reference writes them; a part in `${…}` stands for any text.
  func conditionKeyNames(of service: String) -> [String]

  /// Whether a name such as `ec2.amazonaws.com` is known as a service principal.
  func isServicePrincipal(_ name: String) -> Bool
}

extension ServiceReference {
  /// The service's prefix that somebody may have meant.
  public func nearestService(to prefix: String) -> String? {
    Nearest.name(to: prefix, among: servicePrefixes)
  }

  /// The action, with its service, that somebody may have meant; nil too where the service is unknown.
  public func nearestAction(to name: String) -> String? {
    guard let colon = name.firstIndex(of: ":"), let service = servicePrefix(String(name[..<colon])) else { return nil }
    let word = String(name[name.index(after: colon)...])
    return Nearest.name(to: word, among: actionNames(of: service, beginning: "")).map { service + ":" + $0 }
  }

  /// The condition key that somebody may have meant, among those of all services and those of one.
  public func nearestConditionKey(to key: String, service: String?) -> String? {
    let own = service.map { conditionKeyNames(of: $0) } ?? []
    return Nearest.name(to: key, among: GlobalConditionKeys.all.map(\.name) + own)
  }
}

/// An action of a service, with what it works on and what conditions can ask.
public struct ActionFacts: Sendable, Hashable {
  /// A kind of resource that an action works on.
  public struct Target: Sendable, Hashable {
    /// The kind of resource.
    public let resource: ResourceTypeFacts
    /// Whether a statement must name a resource of this kind for the action to be allowed.
    public let isRequired: Bool

    /// A kind of resource that an action works on.
    public init(resource: ResourceTypeFacts, isRequired: Bool) {
      self.resource = resource
      self.isRequired = isRequired
    }
  }

  /// The service's prefix.
  public let service: String
  /// The name behind the colon.
  public let name: String
  /// What the action does.
  public let level: ActionLevel
  /// The kinds of resource it works on; empty where a statement must say `*`.
  public let targets: [Target]
  /// The condition keys its requests carry, those of its resources included, as the reference writes them.
  public let conditionKeys: [String]

  /// An action.
  public init(service: String, name: String, level: ActionLevel, targets: [Target], conditionKeys: [String]) {
    self.service = service
    self.name = name
    self.level = level
    self.targets = targets
    self.conditionKeys = conditionKeys
  }

  /// The whole name, such as `s3:GetObject`.
  public var fullName: String { service + ":" + name }
}

/// A kind of resource.
public struct ResourceTypeFacts: Sendable, Hashable {
  /// Its name, such as `bucket`.
  public let name: String
  /// The form of its ARNs, such as `arn:${Partition}:s3:::${BucketName}`.
  public let arnPattern: String

  /// A kind of resource.
  public init(name: String, arnPattern: String) {
    self.name = name
    self.arnPattern = arnPattern
  }
}

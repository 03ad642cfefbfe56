public import IAM

/// An action of a service, with what it works on and what conditions can ask.
public struct ServiceAction: Sendable, Hashable {
  /// A type of resource that an action works on.
  public struct Target: Sendable, Hashable {
    /// The resource type's name, as `Service.resourceTypes` has it.
    public let resourceType: String
    /// Whether a statement must name a resource of this type for the action to be allowed.
    public let isRequired: Bool
    /// The condition keys that are present for this type.
    public let conditionKeys: [String]
    /// The actions that are needed too.
    public let dependentActions: [String]
  }

  let index: Int

  private var table: Table { Services.table }
  private func field(_ place: Int) -> Int { table.word(table.word(12) + 20 * index + 4 * place) }

  var nameBytes: UnsafeBufferPointer<UInt8> { table.stringBytes(field(0)) }

  /// The name behind the colon, such as `GetObject`.
  public var name: String { table.string(field(0)) }

  /// What the action does.
  public var level: ActionLevel { ActionLevel(rawValue: UInt8(truncatingIfNeeded: field(1))) ?? .write }

  /// Whether it works on no resource type, so that a statement must say `*`.
  public var hasNoTargets: Bool { field(2) == 0 }

  /// The resource types it works on; empty where a statement must say `*`.
  public var targets: [Target] {
    let words = table.list(field(2))
    return stride(from: 0, to: words.count, by: 4).map { place in
      Target(
        resourceType: table.string(words[place]), isRequired: words[place + 1] != 0, conditionKeys: table.strings(words[place + 2]),
        dependentActions: table.strings(words[place + 3]))
    }
  }

  /// The names of the resource types it works on.
  public var targetNames: [String] {
    let words = table.list(field(2))
    return stride(from: 0, to: words.count, by: 4).map { table.string(words[$0]) }
  }

  /// The condition keys that are present whatever the resource.
  public var conditionKeys: [String] { table.strings(field(3)) }

  /// The actions that are needed too, as `service:Action`.
  public var dependentActions: [String] { table.strings(field(4)) }
}

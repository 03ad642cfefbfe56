/// A service of AWS, as the service authorization reference describes it. A handle of a word's size: each property reads constant data.
///
/// Source: [Service authorization reference](https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html).
public struct Service: Sendable, Hashable {
  /// A type of resource of a service.
  public struct ResourceType: Sendable, Hashable {
    /// The type's name, such as `bucket`.
    public let name: String
    /// The form of its ARNs, such as `arn:${Partition}:s3:::${BucketName}`.
    public let arnPattern: String
    /// The condition keys that are present for it.
    public let conditionKeys: [String]
  }

  /// A condition key that a service's requests carry.
  public struct ConditionKey: Sendable, Hashable {
    /// The key, such as `s3:prefix`; a part in `${…}` stands for any text.
    public let name: String
    /// The type of its values as the reference writes it: `String`, `ArrayOfString`, `ARN`, `Bool`, `Date`, `Numeric`, `IPAddress` …
    public let type: String
  }

  /// Actions in order of their names, case not counted; each is decoded when it is looked at.
  public struct Actions: RandomAccessCollection, Sendable {
    let range: Range<Int>

    /// The first place; places count over all services.
    public var startIndex: Int { range.lowerBound }
    /// The place behind the last action.
    public var endIndex: Int { range.upperBound }

    /// The action at a place.
    public subscript(position: Int) -> ServiceAction {
      precondition(range.contains(position), "There is no action at this place.")
      return ServiceAction(index: position)
    }
  }

  let index: Int

  private var table: Table { Services.table }
  private func field(_ place: Int) -> Int { table.word(32 + 40 * index + 4 * place) }

  var prefixBytes: UnsafeBufferPointer<UInt8> { table.stringBytes(field(0)) }

  /// The prefix of its actions, such as `s3`.
  public var prefix: String { table.string(field(0)) }
  /// The name for people, such as `Amazon S3`.
  public var name: String { table.string(field(1)) }
  /// The group AWS puts it in, such as `Storage`.
  public var category: String { table.string(field(2)) }
  /// Whether an organization's resource control policies bind it.
  public var honoursResourceControlPolicies: Bool { field(3) & 1 != 0 }
  /// Its actions, in order of their names.
  public var actions: Actions { Actions(range: field(4)..<(field(4) + field(5))) }

  /// Its resource types.
  public var resourceTypes: [ResourceType] {
    (field(6)..<(field(6) + field(7))).map { Services.resourceType(at: $0) }
  }

  /// The form of the ARNs of a resource type; `*`, which any ARN fits, where the reference names a type and doesn't describe it.
  func arnPattern(of type: String) -> String {
    let wanted = Array(type.utf8)
    let start = table.word(20)
    let place = (field(6)..<(field(6) + field(7))).first { table.stringBytes(table.word(start + 12 * $0)).elementsEqual(wanted) }
    return place.map { table.string(table.word(start + 12 * $0 + 4)) } ?? "*"
  }

  /// Its condition keys, those it shares with other services included.
  public var conditionKeys: [ConditionKey] {
    let start = table.word(28)
    return (field(8)..<(field(8) + field(9))).map { place in
      let record = start + 8 * place
      return ConditionKey(name: table.string(table.word(record)), type: table.string(table.word(record + 4)))
    }
  }

  /// The condition key of a name, its case not counted; a key such as `s3:ExistingObjectTag/${TagKey}` takes every name with its beginning.
  public func conditionKey(named name: String) -> ConditionKey? {
    let start = table.word(28)
    let wanted = Array(name.utf8)
    let place = (field(8)..<(field(8) + field(9))).first { Self.key(table.stringBytes(table.word(start + 8 * $0)), takes: wanted) }
    return place.map { ConditionKey(name: table.string(table.word(start + 8 * $0)), type: table.string(table.word(start + 8 * $0 + 4))) }
  }

  /// The reference writes what stands for any text as `${TagKey}`, `<key>` or `tag-key`.
  private static func key(_ key: UnsafeBufferPointer<UInt8>, takes name: [UInt8]) -> Bool {
    for place in 0..<key.count {
      let isOpen = key[place] == UInt8(ascii: "$") || key[place] == UInt8(ascii: "<") || key[place...].elementsEqual("tag-key".utf8)
      if isOpen { return name.count > place }
      guard place < name.count, Caseless.lower(key[place]) == Caseless.lower(name[place]) else { return false }
    }
    return key.count == name.count
  }

  /// The action of a name; its case doesn't count.
  public func action(named name: String) -> ServiceAction? {
    actions(withPrefix: name).first { $0.nameBytes.count == name.utf8.count }
  }

  /// The actions whose name begins with a text, case not counted, in order.
  public func actions(withPrefix prefix: String) -> Actions {
    Actions(range: Caseless.prefixed(in: actions.range, by: Array(prefix.utf8)) { ServiceAction(index: $0).nameBytes })
  }
}

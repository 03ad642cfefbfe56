import CCatalog

/// The services of AWS with their actions, for completion, for findings and for decisions. Nothing is read before somebody asks.
///
///     Services.named("s3")?.action(named: "GetObject")?.level   // .read
///     Services.completions(of: "s3:GetOb", limit: 5)            // "s3:GetObject", "s3:GetObjectAcl", …
public enum Services {
  static var table: Table { Table(base: catalog_services_index(), size: catalog_services_index_size()) }

  /// All services in order of their prefixes; each is decoded when it is looked at.
  public struct All: RandomAccessCollection, Sendable {
    /// The first place, 0.
    public var startIndex: Int { 0 }
    /// The number of services.
    public var endIndex: Int { Services.count }

    /// The service at a place.
    public subscript(position: Int) -> Service {
      precondition(indices.contains(position), "There is no service at this place.")
      return Service(index: position)
    }
  }

  /// All services in order of their prefixes.
  public static var all: All { All() }
  /// How many services there are.
  public static var count: Int { table.word(0) }
  /// How many actions they have together.
  public static var actionCount: Int { table.word(8) }

  /// The service of a prefix such as `s3`; its case doesn't count.
  public static func named(_ prefix: String) -> Service? {
    withPrefix(prefix).first { $0.prefixBytes.count == prefix.utf8.count }
  }

  /// The services whose prefix begins with a text, case not counted, in order.
  public static func withPrefix(_ text: String) -> Slice<All> {
    all[Caseless.prefixed(in: 0..<count, by: Array(text.utf8)) { Service(index: $0).prefixBytes }]
  }

  /// The action of a whole name such as `s3:GetObject`, without wildcards; case doesn't count.
  public static func action(_ name: String) -> ServiceAction? {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return named(String(name[..<colon]))?.action(named: String(name[name.utf8.index(after: colon)...]))
  }

  /// Whether a service has an action of this name. IAM takes unknown names, so this is advice and no rule.
  public static func isAction(_ name: String) -> Bool {
    action(name) != nil
  }

  /// What an action's name that was typed so far can become: service prefixes with their colon before the colon, whole names behind it.
  /// - Parameter limit: the most answers.
  public static func completions(of text: String, limit: Int = 50) -> [String] {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return withPrefix(text).prefix(limit).map { $0.prefix + ":" }
    }
    guard let service = named(String(text[..<colon])) else { return [] }
    let rest = String(text[text.utf8.index(after: colon)...])
    return service.actions(withPrefix: rest).prefix(limit).map { service.prefix + ":" + $0.name }
  }

  static func resourceType(at place: Int) -> Service.ResourceType {
    let record = table.word(20) + 12 * place
    return Service.ResourceType(
      name: table.string(table.word(record)), arnPattern: table.string(table.word(record + 4)),
      conditionKeys: table.strings(table.word(record + 8)))
  }

  /// The resource types, of all services, whose ARNs have a name in the service's place, compared exactly. Reads the beginnings of all 2 300.
  public static func resourceTypes(named arnService: String) -> [Service.ResourceType] {
    let wanted = Array(":\(arnService):".utf8)
    let table = table
    let start = table.word(20)
    return (0..<table.word(16)).filter { place in
      let pattern = table.stringBytes(table.word(start + 12 * place + 4))
      var colons = 0
      for offset in 0..<pattern.count where pattern[offset] == UInt8(ascii: ":") {
        colons += 1
        if colons == 2 { return pattern[offset...].starts(with: wanted) }
      }
      return false
    }.map(resourceType)
  }
}

import IAM
import Language
import PolicyEngine

/// A context key with its values, as a simulation is given it.
///
/// Source: [ContextEntry](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ContextEntry.html).
public struct ContextEntry: Shaped, Hashable {
  /// The key, such as `aws:SourceIp`.
  public var name: String?
  /// The values.
  public var values: [String]?
  /// What the values are.
  public var type: String?

  /// IAM's types of values.
  static let types = ContextValue.allCases.flatMap { [$0.rawValue, $0.rawValue + "List"] }

  /// ContextKeyName, ContextKeyValues and ContextKeyType.
  public static let members: [Member<ContextEntry>] = [
    Member("ContextKeyName", \.name, .text(.contextKeyName)),
    Member("ContextKeyValues", \.values, .list(.anyText)),
    Member("ContextKeyType", \.type, .choice(types)),
  ]

  /// An empty entry.
  public init() {}

  /// An entry.
  public init(_ name: String, _ values: [String], type: String = "string") {
    self.name = name
    self.values = values
    self.type = type
  }

  /// The context that entries make. Throws InvalidInput for an entry without a key, for two values of a type that isn't a list, and for a
  /// value that can't be of its type.
  static func context(_ entries: [ContextEntry], over base: RequestContext = RequestContext()) throws -> RequestContext {
    var context = base
    for entry in entries {
      guard let name = entry.name else { throw IAMError(.invalidInput, .contextEntryWithoutKey, field: "ContextEntries") }
      let values = entry.values ?? []
      let type = entry.type ?? "string"
      if values.count > 1, !type.hasSuffix("List") {
        throw IAMError(.invalidInput, .contextEntryNeedsList(name, type: type), field: "ContextEntries")
      }
      let kind = type.hasSuffix("List") ? String(type.dropLast("List".count)) : type
      if let wrong = values.first(where: { ContextValue(rawValue: kind)?.canRead($0) != true }) {
        throw IAMError(.invalidInput, .contextEntryValue(name, wrong, type: kind), field: "ContextEntries")
      }
      context[name] = values
    }
    return context
  }
}

import IAM

/// The context keys that policies ask for.
public struct ContextKeysAnswer: Shaped, Hashable {
  /// The keys, as the documents write them, each once.
  public var names: [String] = []

  /// ContextKeyNames.
  public static let members: [Member<ContextKeysAnswer>] = [Member("ContextKeyNames", \.names, .list(.anyText))]

  /// An empty answer.
  public init() {}

  init(_ policies: [HeldPolicy]) {
    var seen: Set<String> = []
    names = policies.flatMap(\.policy.contextKeys).filter { seen.insert($0.lowercased()).inserted }
  }
}

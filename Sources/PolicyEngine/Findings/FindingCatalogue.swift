/// Every finding there is: for the documentation's table, for completion and for `--mute`.
public enum FindingCatalogue {
  /// The checks beyond what IAM refuses, in the order they look.
  static let checks: [any FindingCheck.Type] = []

  /// All kinds: first what IAM refuses, then what the checks find.
  public static let all: [FindingKind] = FindingKind.refusals + checks.flatMap { $0.kinds }

  /// The kind of an identifier; its case doesn't count.
  public static func kind(_ id: String) -> FindingKind? {
    let id = id.uppercased()
    return all.first { $0.id == id }
  }
}

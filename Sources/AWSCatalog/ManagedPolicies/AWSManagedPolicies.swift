import CCatalog

/// The AWS managed policies that travel inside the program: nothing is read before somebody asks, and a look-up reads what it needs.
///
///     AWSManagedPolicies.policy(named: "ReadOnlyAccess")?.arn
///     AWSManagedPolicies.search("s3").map(\.name)
public enum AWSManagedPolicies {
  /// What the ARN of each of them begins with.
  public static let arnPrefix = "arn:aws:iam::aws:policy"

  static var index: Table { Table(base: catalog_policies_index(), size: catalog_policies_index_size()) }
  static var documents: Table { Table(base: catalog_policies(), size: catalog_policies_size()) }

  /// All policies in order of their names, case not counted; each is decoded when it is looked at.
  public struct All: RandomAccessCollection, Sendable {
    /// The first place, 0.
    public var startIndex: Int { 0 }
    /// The number of policies.
    public var endIndex: Int { AWSManagedPolicies.count }

    /// The policy at a place.
    public subscript(position: Int) -> AWSManagedPolicy {
      precondition(indices.contains(position), "There is no policy at this place.")
      return AWSManagedPolicy(index: position)
    }
  }

  /// All policies in order of their names, case not counted.
  public static var all: All { All() }

  /// How many there are.
  public static var count: Int { index.word(0) }

  /// The policy of a name; its case doesn't count, as for all policy names.
  public static func policy(named name: String) -> AWSManagedPolicy? {
    let name = Array(name.utf8)
    let place = lowerBound(name)
    guard place < count else { return nil }
    let policy = AWSManagedPolicy(index: place)
    return policy.nameBytes.count == name.count && Caseless.hasPrefix(policy.nameBytes, name) ? policy : nil
  }

  /// The policy of an ARN, compared exactly.
  public static func policy(arn: String) -> AWSManagedPolicy? {
    guard let slash = arn.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    guard let policy = policy(named: String(arn[arn.utf8.index(after: slash)...])) else { return nil }
    return policy.arnBytes.elementsEqual(arn.utf8) ? policy : nil
  }

  /// The policies whose name begins with a text, case not counted, in order.
  public static func withPrefix(_ prefix: String) -> Slice<All> {
    let range = Caseless.prefixed(in: 0..<count, by: Array(prefix.utf8)) { AWSManagedPolicy(index: $0).nameBytes }
    return all[range]
  }

  /// The place of the first policy whose name doesn't come before a text; `count` where all do. A list that mixes them with an account's
  /// own policies goes on from here.
  public static func lowerBound(_ name: String) -> Int {
    lowerBound(Array(name.utf8))
  }

  private static func lowerBound(_ name: [UInt8]) -> Int {
    Caseless.lowerBound(in: 0..<count, of: name) { AWSManagedPolicy(index: $0).nameBytes }
  }

  /// The document of the policy of an ARN.
  public static func document(of arn: String) -> String? {
    policy(arn: arn)?.document
  }
}

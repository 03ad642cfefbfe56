public import IAM

/// A policy that AWS keeps and every account can attach. A handle of a word's size: each property reads the program's constant data.
///
/// Source: [AWS managed policy reference](https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html).
public struct AWSManagedPolicy: Sendable, Hashable {
  let index: Int

  private var table: Table { AWSManagedPolicies.index }
  private func field(_ place: Int) -> Int { table.word(4 + 32 * index + 4 * place) }

  var arnBytes: UnsafeBufferPointer<UInt8> { table.bytes(field(0), field(1)) }

  var nameBytes: UnsafeBufferPointer<UInt8> {
    let length = field(2)
    return table.bytes(field(0) + field(1) - length, length)
  }

  /// The policy's ARN, such as `arn:aws:iam::aws:policy/job-function/Billing`.
  public var arn: String { String(decoding: arnBytes, as: UTF8.self) }

  /// The policy's name.
  public var name: String { String(decoding: nameBytes, as: UTF8.self) }

  /// The path before the name, with both slashes: `/`, `/service-role/`, `/aws-service-role/`, `/job-function/` or `/root-task/`.
  public var path: String {
    let prefix = AWSManagedPolicies.arnPrefix.utf8.count
    return table.text(field(0) + prefix, field(1) - prefix - field(2))
  }

  /// The version in force, such as `v3`.
  public var defaultVersionID: String { "v\(field(3))" }

  /// When AWS made the policy.
  public var created: Timestamp { Timestamp(seconds: Int64(field(4))) }

  /// When AWS last changed it.
  public var updated: Timestamp { Timestamp(seconds: Int64(field(5))) }

  /// The document of the default version, on one line.
  public var document: String { AWSManagedPolicies.documents.text(field(6), field(7)) }

  /// The length of the document in characters.
  public var documentLength: Int { field(7) }

  /// A unique ID of the usual form, always the same for the same ARN. The published data has no IDs, so this one is the program's own: `ANPAI`,
  /// the fifth character of IDs that carry no account, and 16 characters of base 32 from the ARN's hash.
  public var id: String { StableID.policy(arn: arnBytes) }
}

/// A permissions boundary as answers show it.
public struct BoundaryDescription: Shaped, Hashable {
  /// `Policy` as the AWS CLI prints it.
  public var type = "Policy"
  /// The managed policy's ARN.
  public var arn = ""

  /// PermissionsBoundaryType and PermissionsBoundaryArn.
  public static let members: [Member<BoundaryDescription>] = [
    Member("PermissionsBoundaryType", \.type, .anyText),
    Member("PermissionsBoundaryArn", \.arn, .anyText),
  ]

  /// An empty description.
  public init() {}

  /// The boundary with this ARN.
  public init(arn: String) {
    self.arn = arn
  }
}

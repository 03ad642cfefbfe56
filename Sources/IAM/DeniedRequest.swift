/// A request that policies refused, as it was decided: what an explanation of the refusal needs.
public struct DeniedRequest: Sendable, Hashable {
  /// The ARN of who asked.
  public let principal: String
  /// The action, such as `iam:CreateUser`.
  public let action: String
  /// The ARN of the resource, or `*`.
  public let resource: String
  /// The context keys with their values.
  public let context: [String: [String]]

  /// A refused request.
  public init(principal: String, action: String, resource: String, context: [String: [String]]) {
    self.principal = principal
    self.action = action
    self.resource = resource
    self.context = context
  }
}

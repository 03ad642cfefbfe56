import PolicyEngine

/// Short ways to write requests and policies of one account.
enum Account {
  static let number = "111122223333"
  static let other = "444455556666"
  static let ana = "arn:aws:iam::111122223333:user/team/ana"
  static let role = "arn:aws:iam::111122223333:role/service/Reader"
  static let session = "arn:aws:sts::111122223333:assumed-role/Reader/build-7"
  static let federated = "arn:aws:sts::111122223333:federated-user/fay"
  static let root = "arn:aws:iam::111122223333:root"
  static let report = "arn:aws:s3:::reports/2026/q1.csv"

  static func request(
    _ principal: String? = ana, _ action: String = "s3:GetObject", on resource: String = report, of owner: String? = nil,
    context: [String: [String]] = [:], isWildcardOnly: Bool = false, honoursResourceControl: Bool = true
  ) throws -> AccessRequest {
    try AccessRequest(
      principal: principal.flatMap(RequestPrincipal.init) ?? .anonymous, action: action, resource: resource, resourceAccount: owner,
      context: RequestContext(context), isWildcardOnly: isWildcardOnly, honoursResourceControl: honoursResourceControl)
  }

  /// A policy of one statement; `more` is written behind its effect, such as `"Principal":"*",`.
  static func policy(
    _ effect: String = "Allow", _ action: String = "*", on resource: String? = "*", more: String = "", version: String = "2012-10-17"
  ) throws -> CompiledPolicy {
    let resource = resource.map { #","Resource":"\#($0)""# } ?? ""
    return try CompiledPolicy(
      #"{"Version":"\#(version)","Statement":[{"Effect":"\#(effect)",\#(more)"Action":"\#(action)"\#(resource)}]}"#)
  }

  /// A resource's policy that names AWS principals.
  static func naming(_ principals: String..., effect: String = "Allow", not: Bool = false) throws -> CompiledPolicy {
    let list = principals.map { #""\#($0)""# }.joined(separator: ",")
    return try policy(effect, on: nil, more: #""\#(not ? "NotPrincipal" : "Principal")":{"AWS":[\#(list)]},"#)
  }
}

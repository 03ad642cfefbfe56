import IAM

/// Policy documents that tests write.
enum Documents {
  /// A policy that allows reading one bucket.
  static let read = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}"#
  /// The same with white space and line breaks, which a store must keep.
  static let spaced = """
    {
      "Version": "2012-10-17",
      "Statement": { "Effect": "Allow", "Action": [ "s3:*" ],   "Resource": "*" }
    }
    """
  /// A policy with a word that isn't in the language.
  static let wrong = #"{"Version":"2012-10-17","Statement":[{"Effect":"allow","Action":"s3:GetObject","Resource":"*"}]}"#

  /// A policy of a size in characters without white space, at least 120.
  static func sized(_ size: Int) -> String {
    let frame = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::"}]}"#
    let filling = String(repeating: "b", count: size - frame.count)
    return frame.replacing(#":::"}"#, with: ":::\(filling)\"}")
  }

  /// A trust policy that names one principal.
  static func trust(_ kind: String = "Service", _ principal: String = "ec2.amazonaws.com") -> String {
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"\#(kind)":"\#(principal)"},"Action":"sts:AssumeRole"}]}"#
  }
}

/// A kind of entity that policies can be attached to, with its operations, so that a claim about all three is written once.
enum Owner: String, CaseIterable, CustomStringConvertible {
  case user = "User"
  case group = "Group"
  case role = "Role"

  var description: String { rawValue }
  /// The member that names it.
  var field: String { rawValue + "Name" }
  /// A name nobody has.
  static let nobody = "nobody"
}

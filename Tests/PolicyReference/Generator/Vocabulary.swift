/// The few names of random requests and policies: so few that they often meet, and often nearly.
enum Vocabulary {
  static let accounts = ["111122223333", "444455556666"]
  static let services = ["ec2.amazonaws.com", "s3.amazonaws.com"]
  static let uniqueIDs = ["AIDAS5NLFGDTUMT22VJQ2", "AROAS5NLFGDTUMT22VJQ2"]

  /// ARNs of all kinds of principals, in every account.
  static let users = accounts.flatMap { ["arn:aws:iam::\($0):user/ana", "arn:aws:iam::\($0):user/dev/bob", "arn:aws:iam::\($0):user/fay"] }
  static let roles = accounts.flatMap { account in
    ["app", "ops/app", "ops/deploy", "aws-service-role/x.amazonaws.com/AWSServiceRoleForX"].map { "arn:aws:iam::\(account):role/\($0)" }
  }
  static let sessions = accounts.flatMap { account in
    ["app/s1", "app/s2", "deploy/s1", "AWSServiceRoleForX/s1"].map { "arn:aws:sts::\(account):assumed-role/\($0)" }
  }
  static let federated = accounts.map { "arn:aws:sts::\($0):federated-user/fay" }
  static let roots = accounts.map { "arn:aws:iam::\($0):root" }
  static let providers = accounts.flatMap {
    ["arn:aws:iam::\($0):saml-provider/idp", "arn:aws:iam::\($0):oidc-provider/login.example.com"]
  }

  static let actions = [
    "s3:GetObject", "s3:GetBucketPolicy", "s3:PutObject", "iam:GetUser", "iam:PassRole", "sts:AssumeRole", "sts:TagSession", "kms:Decrypt",
    "kms:Encrypt",
  ]

  /// Resources that requests of a service ask for; each service also knows requests without one.
  static func resources(_ service: String) -> [String] {
    switch service {
    case "s3": ["arn:aws:s3:::box", "arn:aws:s3:::box/a", "arn:aws:s3:::box/ana/b", "arn:aws:s3:::box/a*b", "*"]
    case "kms": accounts.flatMap { ["arn:aws:kms:eu-west-1:\($0):key/k1", "arn:aws:kms:eu-west-1:\($0):alias/k1"] }
    case "sts": roles
    default: users + roles + ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:sns:eu-west-1:111122223333:topic:sub", "*"]
    }
  }

  static let allResources = resources("s3") + resources("kms") + resources("iam")

  static let variables = [
    "${aws:username}", "${AWS:UserName}", "${aws:PrincipalTag/team}", "${s3:prefix}", "${aws:TagKeys}", "${ex:nothing}",
    "${aws:PrincipalAccount}",
    "${s3:prefix, 'a'}", "${ex:nothing,'box'}", "${aws:PrincipalTag/team, 'a*'}", "${*}", "${?}", "${$}",
    "${}", "${ aws:username }", "${s3:prefix,}", "${ex:nothing, box}", "${ex:nothing, 'a' }", "${ex:nothing, 'a}b'}", "${aws:username",
    "$aws",
    "${**}", "${s3:prefix, ''}", "${,'a'}",
  ]
}

/// What a value of a condition is read as.
enum ValueFamily: CaseIterable {
  case text, number, moment, truth, bytes, address, arn

  /// Keys that hold such values.
  var keys: [String] {
    switch self {
    case .text: ["aws:PrincipalTag/team", "s3:prefix", "aws:TagKeys", "aws:username", "aws:PrincipalType"]
    case .number: ["ex:number", "aws:MultiFactorAuthAge"]
    case .moment: ["aws:CurrentTime", "aws:TokenIssueTime"]
    case .truth: ["aws:SecureTransport", "ex:truth"]
    case .bytes: ["ex:bytes"]
    case .address: ["aws:SourceIp", "aws:VpcSourceIp"]
    case .arn: ["aws:SourceArn", "aws:PrincipalArn"]
    }
  }

  /// Values that requests have and policies ask for, some of them unreadable.
  var values: [String] {
    switch self {
    case .text: ["a", "b", "A", "ab", "a*b", "a?b", "ana", "User", "", "é", "e\u{301}", "É", "${aws:username}", "$", "한글", "*", "box"]
    case .number:
      [
        "1", "2", "10", "1.0", "01", "-1", "1.5", "0", "-0", "+1", "9007199254740993", "9007199254740992",
        "", "x", "1x", "0.1", "1e0", "1E+1", "15e-1", "0.10", "00.5", ".5", "5.", "1e999", "12345678901234567890.123456789012345678",
        "-1.5", "1e",
        "99999999999999999999", "100000000000000000000",
      ]
    case .moment:
      [
        "2026-01-01T00:00:00Z", "2026-01-01", "2026-01-01T09:00:00+09:00", "1767225600", "2026-01", "2025-12-31T23:59:59Z",
        "2025-12-31T23:59Z", "2026-01-01T00:00:01Z", "1767225601", "2026-01-01T00:00:00.5Z", "1767225600.5", "2026-01-01 00:00:00", "2026",
        "2026-01-01T00:00:00", "2025-12-31T19:00:00-0500",
        "tomorrow", "2026-02-30", "2026-13-01", "", "2024-02-29", "0",
      ]
    case .truth: ["true", "false", "True", "FALSE", "yes", "1", ""]
    case .bytes: ["QQ==", "QUI=", "QUJD", "QQ", "Q*==", "", "QUJE", "+/+/", "-_-_"]
    case .address:
      [
        "10.0.0.1", "10.0.0.0/8", "10.0.1.0/24", "10.0.1.77", "10.1.2.3/16", "0.0.0.0/0", "10.0.0.1/32", "2001:db8::1", "2001:db8::/32",
        "2001:DB8:0:0:0:0:0:1", "::/0", "::1", "::ffff:10.0.0.1", "10.0.0", "256.0.0.1", "10.0.0.01", "010.0.0.1", "10.0.0.1/",
        "10.0.0.0/08", "10.0.0.1/33", "2001:db8::1/129", "", "1::2::3",
        "203.0.113.9",
      ]
    case .arn:
      [
        "arn:aws:s3:::box", "arn:aws:s3:::box/a", "arn:aws:iam::111122223333:role/app", "arn:aws:iam::111122223333:user/ana",
        "arn:aws:sns:eu-west-1:111122223333:topic:sub", "arn:aws:s3::box", "box", "arn:aws:s3", "*", "arn:aws:s3:::*", "",
        "arn:aws:iam::444455556666:user/ana",
      ]
    }
  }
}

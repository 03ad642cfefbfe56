import AccountService
import Language
import Terminal

@testable import Console

/// Documents with findings, and consoles that show them.
enum FindingSamples {
  /// One finding of each severity: an unknown action in line 9, a redundant one in line 8, a role passed with a star in line 13, a wildcard
  /// that is none in line 16.
  static let mixed = """
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Sid": "Deploy",
                "Effect": "Allow",
                "Action": [
                    "s3:GetObject",
                    "s3:PutObjct",
                    "s3:Get*",
                    "iam:PassRole"
                ],
                "Resource": "*",
                "Condition": {
                    "StringEquals": {
                        "aws:username": "dev-*"
                    }
                }
            }
        ]
    }
    """

  static let lines = [7, 8, 12, 15]

  /// The page of a customer managed policy with this document.
  static func policy(_ text: String = mixed, size: Size = Size(columns: 80, rows: 24), language: Language = .english) throws
    -> ConsoleHarness
  {
    try ConsoleHarness(
      size: size, language: language, at: "policy/\(PolicyFormsTests.arn)", [CreatePolicy(policyName: "readers", policyDocument: text)])
  }
}

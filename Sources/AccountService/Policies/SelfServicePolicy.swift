/// A policy with which users look after their own credentials: password, access keys, MFA devices.
///
/// Source: [AWS: Allows IAM users to manage their own credentials](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html).
public enum SelfServicePolicy {
  /// The document.
  public static let document = """
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Sid": "SeeTheAccount",
                "Effect": "Allow",
                "Action": "iam:GetAccountPasswordPolicy",
                "Resource": "*"
            },
            {
                "Sid": "OwnPasswordAndKeys",
                "Effect": "Allow",
                "Action": [
                    "iam:ChangePassword",
                    "iam:CreateAccessKey",
                    "iam:DeleteAccessKey",
                    "iam:GetAccessKeyLastUsed",
                    "iam:GetLoginProfile",
                    "iam:GetUser",
                    "iam:ListAccessKeys",
                    "iam:UpdateAccessKey"
                ],
                "Resource": "arn:aws:iam::*:user/${aws:username}"
            },
            {
                "Sid": "OwnDevices",
                "Effect": "Allow",
                "Action": [
                    "iam:CreateVirtualMFADevice",
                    "iam:DeleteVirtualMFADevice",
                    "iam:ListMFADeviceTags",
                    "iam:TagMFADevice",
                    "iam:UntagMFADevice"
                ],
                "Resource": "arn:aws:iam::*:mfa/${aws:username}*"
            },
            {
                "Sid": "OwnDevicesInUse",
                "Effect": "Allow",
                "Action": [
                    "iam:DeactivateMFADevice",
                    "iam:EnableMFADevice",
                    "iam:GetMFADevice",
                    "iam:ListMFADevices",
                    "iam:ResyncMFADevice"
                ],
                "Resource": "arn:aws:iam::*:user/${aws:username}"
            }
        ]
    }
    """
}

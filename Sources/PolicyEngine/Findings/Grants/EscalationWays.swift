/// Ways to more permissions than one was given: each is a set of actions that together are as good as any policy of the account.
///
/// Source: the ways are common knowledge since Rhino Security Labs' list of 2018; each follows from what its actions do.
enum EscalationWays {
  /// The actions of each way, the one that opens it first.
  static let all: [[String]] =
    alone.map { [$0] } + passing.map { ["iam:PassRole"] + $0 } + [["iam:UpdateAssumeRolePolicy", "sts:AssumeRole"]]

  private static let alone = [
    "iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion", "iam:AttachUserPolicy", "iam:AttachGroupPolicy", "iam:AttachRolePolicy",
    "iam:PutUserPolicy", "iam:PutGroupPolicy", "iam:PutRolePolicy", "iam:AddUserToGroup", "iam:CreateAccessKey",
    "iam:CreateLoginProfile", "iam:UpdateLoginProfile", "iam:DeleteUserPermissionsBoundary", "iam:DeleteRolePermissionsBoundary",
    "lambda:UpdateFunctionCode", "glue:UpdateDevEndpoint", "ssm:SendCommand",
  ]

  private static let passing = [
    ["ec2:RunInstances"], ["lambda:CreateFunction", "lambda:InvokeFunction"], ["lambda:CreateFunction", "lambda:AddPermission"],
    ["lambda:CreateFunction", "lambda:CreateEventSourceMapping"], ["cloudformation:CreateStack"], ["glue:CreateDevEndpoint"],
    ["glue:CreateJob", "glue:StartJobRun"], ["datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition"],
    ["sagemaker:CreateNotebookInstance", "sagemaker:CreatePresignedNotebookInstanceUrl"],
    ["codebuild:CreateProject", "codebuild:StartBuild"],
    ["ecs:RegisterTaskDefinition", "ecs:RunTask"],
  ]
}

/// A way to more permissions than one was given: actions that together are as good as any policy of the account.
public struct EscalationWay: Sendable, Hashable {
  /// What turns the actions into permissions, which is what they must be allowed on.
  public enum Lever: Sendable, Hashable, CaseIterable {
    /// Another document in a managed policy that one has.
    case ownPolicy
    /// Policies of the user herself.
    case ownUser
    /// Policies of a group that one is in.
    case ownGroup
    /// Policies of the role itself, or of one that may be assumed.
    case ownRole
    /// Being in another group.
    case membership
    /// Credentials of another user.
    case credentials
    /// Taking the limit of a permissions boundary away from oneself, a user.
    case userBoundary
    /// The same for a role.
    case roleBoundary
    /// A role whose trust policy is rewritten.
    case trust
    /// A role that is handed to a service which runs what one tells it.
    case passedRole
    /// A role that a service runs code with already.
    case runningRole
  }

  /// The actions, the one that opens the way first.
  public let actions: [String]
  /// What they are used on.
  public let lever: Lever
  /// The service that gets or has the role, for `passedRole` and `runningRole`.
  public let service: String?

  init(_ actions: [String], _ lever: Lever, service: String? = nil) {
    self.actions = actions
    self.lever = lever
    self.service = service
  }
}

/// All ways to more permissions than one was given. Findings in documents, and the questions who can become whom, read this one list.
///
/// Source: the ways are common knowledge since Rhino Security Labs' list of 2018; each follows from what its actions do.
public enum EscalationWays {
  /// Every way.
  public static let all = alone + passing + [EscalationWay(["iam:UpdateAssumeRolePolicy", "sts:AssumeRole"], .trust)]

  private static let alone = [
    EscalationWay(["iam:CreatePolicyVersion"], .ownPolicy), EscalationWay(["iam:SetDefaultPolicyVersion"], .ownPolicy),
    EscalationWay(["iam:AttachUserPolicy"], .ownUser), EscalationWay(["iam:AttachGroupPolicy"], .ownGroup),
    EscalationWay(["iam:AttachRolePolicy"], .ownRole), EscalationWay(["iam:PutUserPolicy"], .ownUser),
    EscalationWay(["iam:PutGroupPolicy"], .ownGroup), EscalationWay(["iam:PutRolePolicy"], .ownRole),
    EscalationWay(["iam:AddUserToGroup"], .membership), EscalationWay(["iam:CreateAccessKey"], .credentials),
    EscalationWay(["iam:CreateLoginProfile"], .credentials), EscalationWay(["iam:UpdateLoginProfile"], .credentials),
    EscalationWay(["iam:DeleteUserPermissionsBoundary"], .userBoundary),
    EscalationWay(["iam:DeleteRolePermissionsBoundary"], .roleBoundary),
    EscalationWay(["lambda:UpdateFunctionCode"], .runningRole, service: "lambda.amazonaws.com"),
    EscalationWay(["glue:UpdateDevEndpoint"], .runningRole, service: "glue.amazonaws.com"),
    EscalationWay(["ssm:SendCommand"], .runningRole, service: "ec2.amazonaws.com"),
  ]

  private static let passing = [
    passed("ec2", ["ec2:RunInstances"]), passed("lambda", ["lambda:CreateFunction", "lambda:InvokeFunction"]),
    passed("lambda", ["lambda:CreateFunction", "lambda:AddPermission"]),
    passed("lambda", ["lambda:CreateFunction", "lambda:CreateEventSourceMapping"]),
    passed("cloudformation", ["cloudformation:CreateStack"]), passed("glue", ["glue:CreateDevEndpoint"]),
    passed("glue", ["glue:CreateJob", "glue:StartJobRun"]),
    passed("datapipeline", ["datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition"]),
    passed("sagemaker", ["sagemaker:CreateNotebookInstance", "sagemaker:CreatePresignedNotebookInstanceUrl"]),
    passed("codebuild", ["codebuild:CreateProject", "codebuild:StartBuild"]),
    passed("ecs-tasks", ["ecs:RegisterTaskDefinition", "ecs:RunTask"]),
  ]

  private static func passed(_ service: String, _ actions: [String]) -> EscalationWay {
    EscalationWay(["iam:PassRole"] + actions, .passedRole, service: service + ".amazonaws.com")
  }
}

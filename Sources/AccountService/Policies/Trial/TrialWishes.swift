import IAM

extension SimulateChange {
  /// Simulating the subject, and seeing the groups and customer managed policies that are tried.
  public var wishes: [AccessWish] {
    var boundary: [String] = []
    if case .set(let arn)? = change.boundary { boundary = [arn] }
    let groups = change.joined.map { AccessWish(Self.action, on: .group($0)) }
    return [Self.wish(subject)] + groups + (change.attached + boundary).compactMap(Self.looking)
  }

  private static func wish(_ subject: SimulationSubject) -> AccessWish {
    switch subject {
    case .user(let name): AccessWish(action, on: .user(name))
    case .role(let name): AccessWish(action, on: .role(name))
    case .group(let name): AccessWish(action, on: .group(name))
    case .policy(let arn): looking(at: arn) ?? AccessWish("iam:SimulateCustomPolicy")
    case .documents: AccessWish("iam:SimulateCustomPolicy")
    }
  }

  /// Everybody sees the policies that AWS keeps.
  private static func looking(at arn: String) -> AccessWish? {
    ARN(arn)?.account == "aws" ? nil : AccessWish("iam:GetPolicyVersion", on: .policy(arn))
  }
}

extension SmallestChange {
  /// What the simulation needs, and seeing all groups and policies of the account.
  public var wishes: [AccessWish] { simulation.wishes + [AccessWish(Self.action)] }
}

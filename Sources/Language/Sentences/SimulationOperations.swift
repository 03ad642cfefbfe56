/// The simulator's operations: what they do, what they take, why they refuse.
extension Sentence {
  /// GetContextKeysForCustomPolicy.
  public static let summaryGetContextKeysForCustomPolicy = Sentence(
    "Lists the context keys that policy documents ask for.", "정책 문서가 참조하는 컨텍스트 키를 나열합니다.")
  /// GetContextKeysForPrincipalPolicy.
  public static let summaryGetContextKeysForPrincipalPolicy = Sentence(
    "Lists the context keys that the policies of a user, group or role ask for.",
    "사용자, 사용자 그룹 또는 역할의 정책이 참조하는 컨텍스트 키를 나열합니다.")
  /// SimulateCustomPolicy.
  public static let summarySimulateCustomPolicy = Sentence(
    "Decides whether policy documents allow actions on resources.", "정책 문서가 리소스에 대한 작업을 허용하는지 판정합니다.")
  /// SimulatePrincipalPolicy.
  public static let summarySimulatePrincipalPolicy = Sentence(
    "Decides whether the policies of a user, group or role allow actions on resources.",
    "사용자, 사용자 그룹 또는 역할의 정책이 리소스에 대한 작업을 허용하는지 판정합니다.")

  /// PolicySourceArn.
  public static let helpPolicySourceARN = Sentence(
    "The ARN of the user, group or role whose policies count.", "정책을 적용할 사용자, 사용자 그룹 또는 역할의 ARN입니다.")
  /// PolicyInputList.
  public static let helpPolicyInputList = Sentence("Identity-based policy documents that count too.", "함께 적용할 자격 증명 기반 정책 문서입니다.")
  /// PermissionsBoundaryPolicyInputList.
  public static let helpBoundaryInputList = Sentence(
    "The document of the permissions boundary, one at most.", "권한 경계의 정책 문서이며 최대 1개입니다.")
  /// ActionNames.
  public static let helpActionNames = Sentence("Actions like s3:GetObject, without wildcards.", "s3:GetObject 형식의 작업이며 와일드카드는 쓸 수 없습니다.")
  /// ResourceArns.
  public static let helpResourceARNs = Sentence("The ARNs of resources; * when left out.", "리소스의 ARN입니다. 생략하면 *입니다.")
  /// ResourcePolicy.
  public static let helpResourcePolicy = Sentence("The policy document that every resource has.", "모든 리소스에 적용되는 리소스 기반 정책 문서입니다.")
  /// ResourceOwner.
  public static let helpResourceOwner = Sentence(
    "The account ID of the owner of resources whose ARN names none.", "ARN에 계정이 없는 리소스의 소유 계정 ID입니다.")
  /// CallerArn.
  public static let helpCallerARN = Sentence("The ARN of the user who asks.", "요청하는 사용자의 ARN입니다.")
  /// ContextEntries.
  public static let helpContextEntries = Sentence("Context keys with their values and type.", "컨텍스트 키와 값, 유형입니다.")
  /// ResourceHandlingOption.
  public static let helpResourceHandling = Sentence("A scenario of EC2, such as EC2-VPC-EBS.", "EC2-VPC-EBS와 같은 EC2 시나리오입니다.")

  /// Not the ARN of a user, group or role.
  public static func badSimulationSource(_ arn: String) -> Sentence {
    Sentence("\(arn) isn't the ARN of a user, group or role.", "\(arn)은(는) 사용자, 사용자 그룹 또는 역할의 ARN이 아닙니다.")
  }
  /// No user, group or role with that ARN.
  public static func noSuchSimulationSource(_ arn: String) -> Sentence {
    Sentence("The user, group or role with ARN \(arn) cannot be found.", "ARN이 \(arn)인 사용자, 사용자 그룹 또는 역할을 찾을 수 없습니다.")
  }
  /// A caller who isn't a user.
  public static func badSimulatedCaller(_ arn: String) -> Sentence {
    Sentence("CallerArn must be the ARN of an IAM user; \(arn) isn't one.", "CallerArn은 IAM 사용자의 ARN이어야 합니다. \(arn)은(는) 아닙니다.")
  }
  /// A resource's policy without a caller.
  public static let simulatedCallerMissing = Sentence(
    "A ResourcePolicy needs the caller; name a user in CallerArn.", "ResourcePolicy에는 호출자가 필요합니다. CallerArn에 사용자를 지정하십시오.")
  /// Two boundaries.
  public static let oneBoundaryOnly = Sentence(
    "Only one permissions boundary can be simulated; leave out the others.", "권한 경계는 하나만 시뮬레이션할 수 있습니다. 나머지를 제외하십시오.")
  /// A context entry without its key.
  public static let contextEntryWithoutKey = Sentence(
    "A context entry needs a ContextKeyName.", "컨텍스트 항목에는 ContextKeyName이 필요합니다.")
  /// Several values of a type that is no list.
  public static func contextEntryNeedsList(_ key: String, type: String) -> Sentence {
    Sentence(
      "The context key \(key) has several values; its ContextKeyType must be \(type)List.",
      "컨텍스트 키 \(key)에 값이 여러 개이므로 ContextKeyType은 \(type)List여야 합니다.")
  }
  /// A value that can't be of its type.
  public static func contextEntryValue(_ key: String, _ value: String, type: String) -> Sentence {
    Sentence(
      "The context key \(key) can't have the value \(value), which is not of the type \(type).",
      "컨텍스트 키 \(key)에는 \(type) 유형이 아닌 값 \(value)을(를) 쓸 수 없습니다.")
  }
}

/// What IAM says of a policy document that it refuses: the English texts are IAM's own, because programs compare them.
extension Sentence {
  /// The document isn't JSON, or its elements have a wrong shape.
  public static let policySyntax = Sentence("Syntax errors in policy.", "정책에 구문 오류가 있습니다.")

  /// An old version of the language in a new document.
  public static let policyVersionTooOld = Sentence(
    "Policy document must be version 2012-10-17 or greater.", "정책 문서의 버전은 2012-10-17 이상이어야 합니다.")

  /// A value that an old part of IAM's reader refuses.
  public static let policyLegacyParsing = Sentence("The policy failed legacy parsing", "정책을 이전 방식으로 구문 분석하지 못했습니다.")

  /// Two statements of one name.
  public static let policySidNotUnique = Sentence(
    "Statement IDs (SID) in a single policy must be unique.", "한 정책의 문 ID(SID)는 고유해야 합니다.")

  /// A statement without actions.
  public static let policyNeedsActions = Sentence("Policy statement must contain actions.", "정책 문에는 작업이 있어야 합니다.")

  /// A statement without resources.
  public static let policyNeedsResources = Sentence("Policy statement must contain resources.", "정책 문에는 리소스가 있어야 합니다.")

  /// An action or a condition key without its service.
  public static let policyNeedsVendor = Sentence(
    "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
    "작업과 조건 앞에는 iam, sdb, ec2와 같은 공급업체가 있어야 합니다.")

  /// An action with two colons.
  public static let policyOneColon = Sentence(
    "Actions/Condition can contain only one colon.", "작업과 조건에는 콜론이 하나만 있어야 합니다.")

  /// A service that isn't a word.
  public static func policyVendorNotValid(_ vendor: String) -> Sentence {
    Sentence("Vendor \(vendor) is not valid", "공급업체 \(vendor)은(는) 유효하지 않습니다.")
  }

  /// A resource that isn't an ARN.
  public static func policyResourceNotARN(_ resource: String) -> Sentence {
    Sentence("Resource \(resource) must be in ARN format or \"*\".", "리소스 \(resource)은(는) ARN 형식 또는 \"*\"이어야 합니다.")
  }

  /// A partition that AWS doesn't have.
  public static func policyPartitionNotValid(_ partition: String, resource: String) -> Sentence {
    Sentence(
      "Partition \"\(partition)\" is not valid for resource \"\(resource)\".",
      "파티션 \"\(partition)\"은(는) 리소스 \"\(resource)\"에 유효하지 않습니다.")
  }

  /// A resource whose service is missing or has a wildcard.
  public static let policyResourceVendor = Sentence(
    "Resource vendor must be fully qualified and cannot contain regexes.",
    "리소스 공급업체는 전체 이름이어야 하며 정규식을 포함할 수 없습니다.")

  /// An IAM resource with a region.
  public static func policyIAMResourceRegion(_ resource: String) -> Sentence {
    Sentence(
      "IAM resource \(resource) cannot contain region information.", "IAM 리소스 \(resource)에는 리전 정보를 넣을 수 없습니다.")
  }

  /// A principal in an identity policy.
  public static let policyForbidsPrincipal = Sentence(
    "Policy document should not specify a principal.", "정책 문서에 보안 주체를 지정하면 안 됩니다.")

  /// An element that this kind of policy can't have.
  public static func policyProhibitedField(_ name: String) -> Sentence {
    Sentence("Has prohibited field \(name).", "금지된 필드 \(name)이(가) 있습니다.")
  }

  /// An element that this kind of policy must have.
  public static func policyMissingField(_ name: String) -> Sentence {
    Sentence("Missing required field \(name).", "필수 필드 \(name)이(가) 없습니다.")
  }

  /// An action that a trust policy can't allow.
  public static let policyTrustActions = Sentence(
    "AssumeRole policy may only specify STS AssumeRole actions.", "신뢰 정책에는 STS AssumeRole 작업만 지정할 수 있습니다.")

  /// A principal of a wrong form.
  public static func policyInvalidPrincipal(kind: String, value: String) -> Sentence {
    Sentence("Invalid principal in policy: \"\(kind)\":\"\(value)\"", "정책의 보안 주체가 유효하지 않습니다: \"\(kind)\":\"\(value)\"")
  }

  /// Characters that a policy document can't hold.
  public static let policyCharacters = Sentence(
    "The specified value for policyDocument is invalid.", "policyDocument에 지정한 값이 유효하지 않습니다.")

  /// A quota that the document exceeds.
  public static func policyQuotaExceeded(_ name: String, limit: Int) -> Sentence {
    Sentence("Cannot exceed quota for \(name): \(limit)", "\(name)의 할당량 \(limit)을(를) 초과할 수 없습니다.")
  }
}

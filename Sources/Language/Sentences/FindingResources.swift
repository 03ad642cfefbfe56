/// Findings about resources.
extension FindingText {
  /// A resource that another one takes in.
  public static let redundantResource = FindingText(
    title: Sentence("Redundant resource", "중복된 리소스"),
    help: Sentence(
      "Another resource of the statement takes in this one, so that removing it changes nothing. If only this one is meant, remove the other.",
      "문의 다른 리소스가 이 리소스를 포함하므로 삭제해도 달라지지 않습니다. 이 리소스만 필요하면 다른 리소스를 삭제하십시오."))

  /// An ARN with too few parts.
  public static let missingARNField = FindingText(
    title: Sentence("ARN with too few parts", "부분이 모자란 ARN"),
    help: Sentence(
      "An ARN has six parts, arn:partition:service:region:account:resource; empty parts keep their colons. Missing parts count as *, which "
        + "is more than it looks like.",
      "ARN은 arn:파티션:서비스:리전:계정:리소스의 여섯 부분이며 빈 부분도 콜론을 씁니다. 빠진 부분은 *로 처리되어 보이는 것보다 넓습니다."))

  /// A service in capitals.
  public static let invalidARNServiceCase = FindingText(
    title: Sentence("Capital letters in an ARN's service", "ARN 서비스의 대문자"),
    help: Sentence(
      "ARNs are compared with regard to case and services are written in small letters, so this one matches nothing.",
      "ARN은 대소문자를 구분하며 서비스는 소문자로 씁니다. 이 ARN은 아무것도 일치하지 않습니다."))

  /// A service that doesn't exist.
  public static let invalidServiceInResource = FindingText(
    title: Sentence("Unknown service in an ARN", "ARN의 알 수 없는 서비스"),
    help: Sentence(
      "No service has this name in its ARNs, so the resource matches nothing; correct the third part.",
      "ARN에 이 이름을 쓰는 서비스가 없어 아무것도 일치하지 않습니다. 세 번째 부분을 고치십시오."))

  /// An account that can't exist.
  public static let invalidARNAccount = FindingText(
    title: Sentence("Invalid account in an ARN", "ARN의 유효하지 않은 계정"),
    help: Sentence(
      "The fifth part of an ARN is an account number of twelve digits, is empty, or has a wildcard; aliases and names don't stand there.",
      "ARN의 다섯 번째 부분은 12자리 계정 번호이거나 비어 있거나 와일드카드입니다. 별칭이나 이름은 쓸 수 없습니다."))

  /// A region that can't exist.
  public static let invalidARNRegion = FindingText(
    title: Sentence("Invalid region in an ARN", "ARN의 유효하지 않은 리전"),
    help: Sentence(
      "The fourth part of an ARN is a region such as eu-west-1, is empty, or has a wildcard.",
      "ARN의 네 번째 부분은 eu-west-1과 같은 리전이거나 비어 있거나 와일드카드입니다."))

  /// An ARN that is no resource of its service.
  public static let invalidARNResource = FindingText(
    title: Sentence("ARN of no kind of resource", "리소스 유형이 없는 ARN"),
    help: Sentence(
      "The part behind the fifth colon has none of the forms of the service's resources, so the ARN matches nothing; write it as the service "
        + "authorization reference does.",
      "다섯 번째 콜론 뒤의 부분이 서비스의 어떤 리소스 형식과도 맞지 않아 아무것도 일치하지 않습니다. 서비스 승인 참조의 형식으로 쓰십시오."))

  /// An account where the resource has none.
  public static let arnAccountNotAllowed = FindingText(
    title: Sentence("Account not allowed in this ARN", "계정을 쓸 수 없는 ARN"),
    help: Sentence(
      "These resources have no account in their ARNs, as with S3 buckets, so a pattern with one matches nothing; leave the part empty.",
      "S3 버킷처럼 이 리소스의 ARN에는 계정이 없어 계정을 쓰면 아무것도 일치하지 않습니다. 그 부분을 비워 두십시오."))

  /// No region where the resource has one.
  public static let missingARNRegion = FindingText(
    title: Sentence("Region missing in an ARN", "ARN의 리전 누락"),
    help: Sentence(
      "These resources have a region in their ARNs, so a pattern without one matches nothing; write a region, or * for all.",
      "이 리소스의 ARN에는 리전이 있어 리전이 없으면 아무것도 일치하지 않습니다. 리전을 쓰거나 모두를 뜻하는 *를 쓰십시오."))

  /// An action that works on no resource.
  public static let actionNeedsAllResources = FindingText(
    title: Sentence("Action that needs all resources", "모든 리소스가 필요한 작업"),
    help: Sentence(
      "The action works on no kind of resource, and only \"Resource\": \"*\" matches it; move it to a statement of its own.",
      "이 작업은 어떤 리소스 유형에도 작동하지 않으며 \"Resource\": \"*\"만 일치합니다. 별도의 문으로 옮기십시오."))

  /// An action that no resource of the statement fits.
  public static let actionWithoutResource = FindingText(
    title: Sentence("Action without a fitting resource", "맞는 리소스가 없는 작업"),
    help: Sentence(
      "None of the statement's resources is of a kind that the action works on, so the statement doesn't reach it; add a resource, or remove "
        + "the action. A bucket and its objects, for one, have different ARNs.",
      "문의 리소스 중에 이 작업이 작동하는 유형이 없어 문이 적용되지 않습니다. 리소스를 추가하거나 작업을 삭제하십시오. "
        + "예를 들어 버킷과 객체는 ARN이 다릅니다."))

  /// A resource that no action of the statement works on.
  public static let resourceWithoutAction = FindingText(
    title: Sentence("Resource without a fitting action", "맞는 작업이 없는 리소스"),
    help: Sentence(
      "None of the statement's actions works on this kind of resource, so that it adds nothing; correct it, or add the action that is meant.",
      "문의 작업 중에 이 유형의 리소스에 작동하는 것이 없어 의미가 없습니다. 리소스를 고치거나 필요한 작업을 추가하십시오."))
}

extension Sentence {
  /// An ARN with too few parts.
  public static func findingMissingFields(_ arn: String, count: Int) -> Sentence {
    Sentence("\(arn) has \(count) of an ARN's six parts.", "\(arn)에는 ARN의 여섯 부분 중 \(count)개만 있습니다.")
  }

  /// A service in capitals.
  public static func findingARNServiceCase(_ service: String) -> Sentence {
    Sentence("Write the service \(service) in small letters.", "서비스 \(service)을(를) 소문자로 쓰십시오.")
  }

  /// An account that can't exist.
  public static func findingARNAccount(_ account: String) -> Sentence {
    Sentence("\(account) is no account number of twelve digits.", "\(account)은(는) 12자리 계정 번호가 아닙니다.")
  }

  /// A region that can't exist.
  public static func findingARNRegion(_ region: String) -> Sentence {
    Sentence("\(region) is no region.", "\(region)은(는) 리전이 아닙니다.")
  }

  /// An ARN that is no resource of its service.
  public static func findingNoResource(_ arn: String, service: String, forms: [String]) -> Sentence {
    let list = forms.joined(separator: ", ")
    return Sentence(
      "\(arn) is no kind of resource of \(service), whose ARNs look like \(list).",
      "\(arn)은(는) \(service)의 리소스 유형이 아닙니다. ARN 형식은 \(list) 등입니다.")
  }

  /// A region where the resource has none.
  public static func findingRegionNotAllowed(_ service: String, _ region: String) -> Sentence {
    Sentence("These ARNs of \(service) have no region; remove \(region).", "\(service)의 이 ARN에는 리전이 없습니다. \(region)을(를) 삭제하십시오.")
  }

  /// An account where the resource has none.
  public static func findingAccountNotAllowed(_ service: String, _ account: String) -> Sentence {
    Sentence(
      "These ARNs of \(service) have no account; remove \(account).", "\(service)의 이 ARN에는 계정이 없습니다. \(account)을(를) 삭제하십시오.")
  }

  /// No region where the resource has one.
  public static func findingNeedsRegion(_ arn: String) -> Sentence {
    Sentence("\(arn) needs a region, or * for all.", "\(arn)에는 리전이나 모두를 뜻하는 *가 필요합니다.")
  }

  /// An action that works on no resource.
  public static func findingActionNeedsAll(_ action: String) -> Sentence {
    Sentence("\(action) works only with \"Resource\": \"*\".", "\(action)은(는) \"Resource\": \"*\"에서만 작동합니다.")
  }

  /// An action that no resource of the statement fits.
  public static func findingActionWithoutResource(_ action: String, forms: [String]) -> Sentence {
    let list = forms.joined(separator: ", ")
    return Sentence(
      "No resource of the statement fits \(action), which works on \(list).",
      "문에 \(action)에 맞는 리소스가 없습니다. 이 작업의 리소스는 \(list)입니다.")
  }

  /// A resource that no action of the statement works on.
  public static func findingResourceWithoutAction(_ arn: String) -> Sentence {
    Sentence("No action of the statement works on \(arn).", "문에 \(arn)에 작동하는 작업이 없습니다.")
  }
}

/// How to mend a policy document: what stands at the place of the problem and what should.
extension Sentence {
  /// IAM's text, the place and the advice in one sentence.
  public static func policyProblem(_ text: Sentence, line: Int, column: Int, advice: Sentence) -> Sentence {
    func bare(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
    return Sentence(
      "\(bare(text.english)) (line \(line), column \(column)): \(advice.english)",
      "\(bare(text.korean)) (\(line)행 \(column)열): \(advice.korean)")
  }

  /// A document that is a list, a text or a number.
  public static let policyNotObject = Sentence(
    "A policy document is an object; put it in { }.", "정책 문서는 객체입니다. { }로 묶으십시오.")

  /// A statement that isn't an object.
  public static let policyStatementNotObject = Sentence(
    "A statement is an object with Effect, Action and Resource; put it in { }.",
    "문은 Effect, Action, Resource가 있는 객체입니다. { }로 묶으십시오.")

  /// No statement at all.
  public static let policyNoStatement = Sentence(
    "Add \"Statement\" with at least one statement.", "문이 하나 이상 있는 \"Statement\"를 추가하십시오.")

  /// An element that the language doesn't have.
  public static func policyUnknownElement(_ name: String, allowed: [String]) -> Sentence {
    let list = allowed.joined(separator: ", ")
    return Sentence(
      "\(name) is no element here; the elements are \(list).", "\(name)은(는) 여기에 쓸 수 없는 요소입니다. 쓸 수 있는 요소는 \(list)입니다.")
  }

  /// A version that the language doesn't have.
  public static let policyVersionUnknown = Sentence(
    "Write \"Version\": \"2012-10-17\".", "\"Version\": \"2012-10-17\"로 쓰십시오.")

  /// An element that must be a text.
  public static func policyNeedsText(_ name: String) -> Sentence {
    Sentence("\(name) must be a text in double quotes.", "\(name)은(는) 큰따옴표로 묶은 텍스트여야 합니다.")
  }

  /// An element that must be a text or a list of texts.
  public static func policyNeedsTexts(_ name: String) -> Sentence {
    Sentence(
      "\(name) must be a text in double quotes or a list of such texts.", "\(name)은(는) 큰따옴표로 묶은 텍스트나 그 목록이어야 합니다.")
  }

  /// An element and its `Not…` twin together.
  public static func policyBothElements(_ name: String) -> Sentence {
    Sentence(
      "Keep either \(name) or Not\(name) in a statement, not both.", "한 문에는 \(name)과(와) Not\(name) 중 하나만 남기십시오.")
  }

  /// No effect, or a wrong one.
  public static let policyEffectValues = Sentence(
    "Effect must be \"Allow\" or \"Deny\", written so.", "Effect는 대소문자까지 \"Allow\" 또는 \"Deny\"와 같아야 합니다.")

  /// A Sid with other characters than letters and digits.
  public static func policySidCharacters(_ sid: String) -> Sentence {
    Sentence(
      "Use only letters A-Z, a-z and digits in the Sid \"\(sid)\".", "Sid \"\(sid)\"에는 영문자와 숫자만 쓰십시오.")
  }

  /// A Sid that an earlier statement has.
  public static func policySidTaken(_ sid: String, line: Int) -> Sentence {
    Sentence(
      "The Sid \"\(sid)\" already stands on line \(line); rename one of the two.",
      "Sid \"\(sid)\"이(가) \(line)행에 이미 있습니다. 둘 중 하나의 이름을 바꾸십시오.")
  }

  /// A statement without actions.
  public static let policyAddActions = Sentence(
    "Add \"Action\" with at least one action, such as \"s3:GetObject\".", "\"s3:GetObject\"와 같은 작업이 하나 이상 있는 \"Action\"을 추가하십시오.")

  /// A statement without resources.
  public static let policyAddResources = Sentence(
    "Add \"Resource\" with at least one ARN, or \"*\" for all resources.",
    "ARN이 하나 이상 있는 \"Resource\"를 추가하거나 모든 리소스를 뜻하는 \"*\"를 쓰십시오.")

  /// An action or condition key without its service.
  public static func policyAddVendor(_ name: String) -> Sentence {
    Sentence("Write the service and a colon before \(name), such as s3:\(name).", "\(name) 앞에 s3:\(name)처럼 서비스와 콜론을 쓰십시오.")
  }

  /// An action with two colons.
  public static func policyRemoveColon(_ action: String) -> Sentence {
    Sentence("Keep one colon in \(action), between service and action.", "\(action)에서 서비스와 작업 사이의 콜론 하나만 남기십시오.")
  }

  /// A service that isn't a word.
  public static let policyVendorCharacters = Sentence(
    "A service is written with letters, digits, - and . only.", "서비스는 영문자, 숫자, -, .로만 씁니다.")

  /// A resource that isn't an ARN.
  public static let policyResourceForm = Sentence(
    "Write an ARN such as arn:aws:s3:::bucket/*, or \"*\" for all resources.",
    "arn:aws:s3:::bucket/*와 같은 ARN이나 모든 리소스를 뜻하는 \"*\"를 쓰십시오.")

  /// A partition that AWS doesn't have.
  public static let policyPartitions = Sentence(
    "Write aws, aws-cn or aws-us-gov after arn:.", "arn: 뒤에 aws, aws-cn 또는 aws-us-gov를 쓰십시오.")

  /// A resource whose service is missing or has a wildcard.
  public static func policyResourceService(_ resource: String) -> Sentence {
    Sentence("Write the service's full name in \(resource), without * and ?.", "\(resource)에 서비스의 전체 이름을 * 및 ? 없이 쓰십시오.")
  }

  /// An IAM resource with a region.
  public static let policyRemoveRegion = Sentence(
    "IAM has no regions; leave the field between the third and fourth colon empty.",
    "IAM에는 리전이 없습니다. 세 번째와 네 번째 콜론 사이를 비워 두십시오.")

  /// An operator that the language doesn't have.
  public static func policyUnknownOperator(_ name: String) -> Sentence {
    Sentence(
      "\(name) is no condition operator; write one such as StringEquals.",
      "\(name)은(는) 조건 연산자가 아닙니다. StringEquals와 같은 연산자를 쓰십시오.")
  }

  /// A condition that isn't an object of objects.
  public static func policyConditionShape(_ name: String) -> Sentence {
    Sentence(
      "\(name) must be an object such as { \"StringEquals\": { \"aws:username\": \"maria\" } }.",
      "\(name)은(는) { \"StringEquals\": { \"aws:username\": \"maria\" } }와 같은 객체여야 합니다.")
  }

  /// A condition's value that is neither text, number nor truth.
  public static func policyConditionValue(_ key: String) -> Sentence {
    Sentence(
      "Compare \(key) with a text, a number, true or false, or a list of them.", "\(key)을(를) 텍스트, 숫자, true, false 또는 그 목록과 비교하십시오.")
  }

  /// A date that can't be read.
  public static func policyDateForm(_ value: String) -> Sentence {
    Sentence(
      "Write \(value) as a date such as 2026-01-31T09:00:00Z, or in seconds since 1970.",
      "\(value)을(를) 2026-01-31T09:00:00Z와 같은 날짜나 1970년부터의 초로 쓰십시오.")
  }

  /// A principal in a policy that hangs on its principal.
  public static func policyRemovePrincipal(_ name: String) -> Sentence {
    Sentence(
      "Remove \(name); this policy applies to the identity it is attached to.", "\(name)을(를) 삭제하십시오. 이 정책은 연결된 자격 증명에 적용됩니다.")
  }

  /// No principal in a policy that needs one.
  public static let policyAddPrincipal = Sentence(
    "Add \"Principal\", such as { \"Service\": \"ec2.amazonaws.com\" }.",
    "{ \"Service\": \"ec2.amazonaws.com\" }와 같은 \"Principal\"을 추가하십시오.")

  /// A principal that is neither `*` nor an object.
  public static let policyPrincipalShape = Sentence(
    "Write \"*\" or an object such as { \"AWS\": \"111122223333\" }.", "\"*\" 또는 { \"AWS\": \"111122223333\" }와 같은 객체를 쓰십시오.")

  /// A principal of a wrong form, by kind.
  public static func policyPrincipalForm(_ kind: String) -> Sentence {
    switch kind {
    case "Service":
      Sentence("Write a service principal such as ec2.amazonaws.com.", "ec2.amazonaws.com과 같은 서비스 보안 주체를 쓰십시오.")
    case "Federated":
      Sentence(
        "Write the ARN of a SAML or OIDC provider, or a provider's host name.", "SAML 또는 OIDC 제공업체의 ARN이나 제공업체의 호스트 이름을 쓰십시오.")
    default:
      Sentence(
        "Write an account number, or the ARN of an account, user, role or session without * and ?.",
        "계정 번호나 계정, 사용자, 역할, 세션의 ARN을 * 및 ? 없이 쓰십시오.")
    }
  }

  /// An element that this kind of policy can't have.
  public static func policyRemoveElement(_ name: String) -> Sentence {
    Sentence("Remove \(name) from the statement.", "문에서 \(name)을(를) 삭제하십시오.")
  }

  /// An action that a trust policy can't allow.
  public static let policyTrustActionList = Sentence(
    "Write sts:AssumeRole, sts:AssumeRoleWithSAML, sts:AssumeRoleWithWebIdentity, sts:TagSession, sts:SetSourceIdentity or sts:SetContext.",
    "sts:AssumeRole, sts:AssumeRoleWithSAML, sts:AssumeRoleWithWebIdentity, sts:TagSession, sts:SetSourceIdentity, sts:SetContext 중에서 쓰십시오."
  )

  /// What a resource control policy may say.
  public static let policyDenyEverybody = Sentence(
    "A resource control policy can only deny, and to everybody: \"Effect\": \"Deny\", \"Principal\": \"*\".",
    "리소스 제어 정책은 모두를 거부할 수만 있습니다. \"Effect\": \"Deny\", \"Principal\": \"*\"로 쓰십시오.")

  /// A character outside Latin-1.
  public static func policyCharacterOutside(_ character: String) -> Sentence {
    Sentence(
      "Remove \(character); a policy document holds only characters up to U+00FF.",
      "\(character)을(를) 삭제하십시오. 정책 문서에는 U+00FF 이하의 문자만 쓸 수 있습니다.")
  }

  /// A document longer than a request takes.
  public static func policyTooLong(_ count: Int, limit: Int) -> Sentence {
    Sentence(
      "The document has \(count) characters; shorten it to \(limit).", "문서가 \(count)자입니다. \(limit)자 이하로 줄이십시오.")
  }
}

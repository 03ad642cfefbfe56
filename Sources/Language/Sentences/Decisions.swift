/// What a sentence about a decision speaks of.
public struct DecisionWords: Sendable, Hashable {
  /// The ARN of who asks, a service principal, or `anonymous`.
  public let principal: String
  /// The action, such as `iam:CreateUser`.
  public let action: String
  /// The ARN of the resource, or `*`.
  public let resource: String

  /// The parts of a request that its sentence names.
  public init(principal: String, action: String, resource: String) {
    self.principal = principal
    self.action = action
    self.resource = resource
  }
}

/// Decisions in words. The English of refusals is IAM's own, for programs that compare it.
///
/// Source: [Access denied error messages](https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html).
extension Sentence {
  /// "… because no identity-based policy allows the iam:CreateUser action."
  /// - Parameter kind: the kind of policy whose allow is missing.
  public static func requestDeniedImplicitly(_ words: DecisionWords, by kind: Sentence) -> Sentence {
    let reason = "because no \(kind.english) allows the \(words.action) action."
    return Sentence(
      words.refusal + " " + reason, "\(words.action) 작업을 허용하는 \(Particle.subject.after(kind.korean)) 없으므로 \(words.koreanRefusal)")
  }

  /// "… with an explicit deny in a service control policy."
  /// - Parameter kind: the kind of policy that denies.
  public static func requestDeniedExplicitly(_ words: DecisionWords, by kind: Sentence) -> Sentence {
    let article = kind.english.hasPrefix("identity") ? "an" : "a"
    return Sentence(
      words.refusal + " with an explicit deny in \(article) \(kind.english).",
      "\(Particle.subject.after(kind.korean)) 명시적으로 거부하므로 \(words.koreanRefusal)")
  }

  /// That a request is allowed, and by what.
  /// - Parameter kind: the kind of policy that allows; nil where none is needed, as for the root user.
  public static func requestAllowed(_ words: DecisionWords, by kind: Sentence?) -> Sentence {
    let english = "User: \(words.principal) is authorized to perform: \(words.action) on resource: \(words.resource)"
    let korean = "사용자 \(words.principal)에게는 리소스 \(words.resource)에 대해 \(words.action) 작업을 수행할 권한이 있습니다."
    guard let kind else { return Sentence(english + ".", korean) }
    let article = kind.english.hasPrefix("identity") ? "an" : "a"
    return Sentence("\(english) as allowed by \(article) \(kind.english).", "\(Particle.subject.after(kind.korean)) 허용하므로 \(korean)")
  }

  /// The kinds of policies as refusals name them: what hangs on an identity.
  public static let identityBasedPolicy = Sentence("identity-based policy", "자격 증명 기반 정책")
  /// A resource's policy.
  public static let resourceBasedPolicy = Sentence("resource-based policy", "리소스 기반 정책")
  /// A role's trust policy.
  public static let roleTrustPolicy = Sentence("role trust policy", "역할 신뢰 정책")
  /// A permissions boundary.
  public static let permissionsBoundaryPolicy = Sentence("permissions boundary", "권한 경계")
  /// A session policy.
  public static let sessionPolicy = Sentence("session policy", "세션 정책")
  /// A service control policy.
  public static let serviceControlPolicy = Sentence("service control policy", "서비스 제어 정책")
  /// A resource control policy.
  public static let resourceControlPolicy = Sentence("resource control policy", "리소스 제어 정책")
  /// A VPC endpoint's policy.
  public static let endpointPolicy = Sentence("VPC endpoint policy", "VPC 엔드포인트 정책")
}

extension DecisionWords {
  fileprivate var refusal: String {
    "User: \(principal) is not authorized to perform: \(action) on resource: \(resource)"
  }

  fileprivate var koreanRefusal: String {
    "사용자 \(principal)에게는 리소스 \(resource)에 대해 \(action) 작업을 수행할 권한이 없습니다."
  }
}

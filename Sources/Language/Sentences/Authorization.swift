/// What callers may do.
extension Sentence {
  /// Something that no policy can give.
  public static func onlyRootUser(_ action: String) -> Sentence {
    Sentence("Only the root user can do this (\(action)); sign in as the root user.", "루트 사용자만 할 수 있는 작업입니다(\(action)). 루트 사용자로 로그인하십시오.")
  }

  /// A document that can't be read denies everything, as nobody knows what it denies.
  /// - Parameter policy: the way by which the principal has it.
  public static func policyUnreadable(_ words: DecisionWords, _ policy: String) -> Sentence {
    Sentence(
      "User: \(words.principal) is not authorized to perform: \(words.action) on resource: \(words.resource) because the policy \(policy) isn't valid JSON policy text; an administrator must correct or remove it.",
      "정책 \(policy)의 문서가 올바르지 않아 평가할 수 없으므로 사용자 \(words.principal)에게는 리소스 \(words.resource)에 대해 \(words.action) 작업을 수행할 권한이 없습니다. 관리자가 정책을 수정하거나 제거해야 합니다."
    )
  }
}

/// What isn't allowed, in the console.
extension Sentence {
  /// The key that explains a refusal.
  public static let keyWhyDenied = Sentence("Why denied", "거부 이유")
  /// A refusal with the key that explains it.
  public static func withWhyKey(_ refusal: Sentence) -> Sentence {
    Sentence(refusal.english + " (w: why)", refusal.korean + " (w: 이유)")
  }
  /// What policies withhold, in the place of its value.
  public static let notAllowed = Sentence("not allowed", "허용되지 않음")
  /// A part of a page that policies withhold.
  public static func notAllowed(_ action: String) -> Sentence { Sentence("Not allowed: \(action)", "허용되지 않음: \(action)") }
}

/// Why an operation is refused.
extension Sentence {
  /// No user of that name.
  public static func noSuchUser(_ name: String) -> Sentence {
    Sentence("The user with name \(name) cannot be found.", "이름이 \(name)인 사용자를 찾을 수 없습니다.")
  }
  /// No group of that name.
  public static func noSuchGroup(_ name: String) -> Sentence {
    Sentence("The group with name \(name) cannot be found.", "이름이 \(name)인 사용자 그룹을 찾을 수 없습니다.")
  }
  /// No role of that name.
  public static func noSuchRole(_ name: String) -> Sentence {
    Sentence("The role with name \(name) cannot be found.", "이름이 \(name)인 역할을 찾을 수 없습니다.")
  }
  /// No instance profile of that name.
  public static func noSuchInstanceProfile(_ name: String) -> Sentence {
    Sentence("Instance Profile \(name) cannot be found.", "인스턴스 프로파일 \(name)을(를) 찾을 수 없습니다.")
  }
  /// No managed policy with that ARN.
  public static func noSuchPolicy(_ arn: String) -> Sentence {
    Sentence("Policy \(arn) does not exist or is not attachable.", "정책 \(arn)이(가) 없거나 연결할 수 없습니다.")
  }
  /// No managed policy with that ARN, where it isn't to be attached.
  public static func policyNotFound(_ arn: String) -> Sentence {
    Sentence("Policy \(arn) was not found.", "정책 \(arn)을(를) 찾을 수 없습니다.")
  }
  /// Not the ARN of a managed policy.
  public static func badPolicyARN(_ arn: String) -> Sentence {
    Sentence(
      "ARN \(arn) is not valid; give the ARN of a managed policy.", "ARN \(arn)이(가) 올바르지 않습니다. 관리형 정책의 ARN을 입력하십시오.")
  }
  /// No boundary that could be taken away.
  public static func noBoundary(_ name: String) -> Sentence {
    Sentence("\(name) has no permissions boundary.", "\(name)에 권한 경계가 없습니다.")
  }
  /// A path that only AWS gives to roles.
  public static func reservedPath(_ path: String) -> Sentence {
    Sentence(
      "The path \(path) is reserved for roles of AWS services; choose another path.", "경로 \(path)은(는) AWS 서비스 역할 전용입니다. 다른 경로를 선택하십시오.")
  }
  /// The account has the alias.
  public static func aliasExists(_ alias: String) -> Sentence {
    Sentence("The account alias \(alias) already exists.", "계정 별칭 \(alias)이(가) 이미 있습니다.")
  }
  /// The account has another alias or none.
  public static func noSuchAlias(_ alias: String) -> Sentence {
    Sentence("The account alias \(alias) cannot be found.", "계정 별칭 \(alias)을(를) 찾을 수 없습니다.")
  }
  /// An ordinary role, which DeleteRole deletes.
  public static func notServiceLinked(_ name: String) -> Sentence {
    Sentence("The role \(name) is not a service-linked role; use DeleteRole.", "역할 \(name)은(는) 서비스 연결 역할이 아닙니다. DeleteRole을 사용하십시오.")
  }
  /// No deletion task of that ID.
  public static func noSuchDeletionTask(_ task: String) -> Sentence {
    Sentence("The deletion task \(task) cannot be found.", "삭제 작업 \(task)을(를) 찾을 수 없습니다.")
  }
  /// No operation of that name.
  public static func noSuchOperation(_ name: String) -> Sentence {
    Sentence("There is no operation \(name); see the list of operations.", "\(name) 작업이 없습니다. 작업 목록을 확인하십시오.")
  }
  /// No version of that ID.
  public static func noSuchVersion(_ version: String, policy arn: String) -> Sentence {
    Sentence("Policy \(arn) version \(version) does not exist.", "정책 \(arn)의 버전 \(version)이(가) 없습니다.")
  }
  /// No inline policy of that name.
  public static func noSuchInlinePolicy(_ policy: String, holder: String) -> Sentence {
    Sentence("\(holder) has no inline policy with name \(policy).", "\(holder)에 이름이 \(policy)인 인라인 정책이 없습니다.")
  }
  /// A policy that should be detached isn't attached.
  public static func notAttached(_ arn: String, holder: String) -> Sentence {
    Sentence("Policy \(arn) was not attached to \(holder).", "정책 \(arn)이(가) \(holder)에 연결되어 있지 않습니다.")
  }
  /// The user isn't in the group.
  public static func notAMember(_ user: String, group: String) -> Sentence {
    Sentence("The user \(user) is not in the group \(group).", "사용자 \(user)은(는) 사용자 그룹 \(group)에 속해 있지 않습니다.")
  }
  /// The role isn't in the instance profile.
  public static func notInProfile(_ role: String, profile: String) -> Sentence {
    Sentence("The role \(role) is not in the instance profile \(profile).", "역할 \(role)은(는) 인스턴스 프로파일 \(profile)에 없습니다.")
  }
  /// The name is taken.
  public static func alreadyExists(_ kind: Sentence, _ name: String) -> Sentence {
    Sentence("\(kind.english) with name \(name) already exists.", "이름이 \(name)인 \(kind.korean)이(가) 이미 있습니다.")
  }
  /// A quota is reached.
  public static func quotaReached(_ quota: String, _ most: Int) -> Sentence {
    Sentence("Cannot exceed quota for \(quota): \(most).", "\(quota) 할당량 \(most)을(를) 초과할 수 없습니다.")
  }
  /// One version too many.
  public static func tooManyVersions(_ most: Int) -> Sentence {
    Sentence(
      "A managed policy can have up to \(most) versions. Before you create a new version, you must delete an existing version.",
      "관리형 정책의 버전은 최대 \(most)개입니다. 새 버전을 생성하기 전에 기존 버전을 삭제해야 합니다.")
  }
  /// More tags than an entity can have.
  public static func tooManyTags(_ most: Int) -> Sentence {
    Sentence("An entity can have at most \(most) tags; remove some first.", "태그는 최대 \(most)개입니다. 먼저 일부를 제거하십시오.")
  }
  /// Inline policies that are too long together.
  public static func inlinePoliciesTooLong(_ most: Int, kind: Sentence, _ name: String) -> Sentence {
    Sentence(
      "Maximum policy size of \(most) bytes exceeded for \(kind.english.lowercased()) \(name).",
      "\(kind.korean) \(name)의 인라인 정책 크기가 최대 \(most)바이트를 초과했습니다.")
  }
  /// The default version can't be deleted.
  public static let defaultVersionStays = Sentence(
    "Cannot delete the default version of a policy; set another version as default first.",
    "정책의 기본 버전은 삭제할 수 없습니다. 먼저 다른 버전을 기본 버전으로 설정하십시오.")
  /// A key stands twice among tags.
  public static func tagTwice(_ key: String) -> Sentence {
    Sentence("The tag key \(key) stands there twice; keep one of them.", "태그 키 \(key)이(가) 중복되었습니다. 하나만 남기십시오.")
  }
  /// A marker that no list gave.
  public static let badMarker = Sentence(
    "The marker is not one that this list gave; start again without it.", "이 목록에서 제공한 마커가 아닙니다. 마커 없이 다시 시작하십시오.")
  /// An operation on the caller, called by the local owner.
  public static let localOwnerHasNoName = Sentence(
    "The local owner is no IAM user, so a user must be named: give UserName.", "로컬 소유자는 IAM 사용자가 아니므로 UserName으로 사용자를 지정하십시오.")
  /// Somebody changed the thing in between.
  public static func changedMeanwhile(_ name: String) -> Sentence {
    Sentence(
      "\(name) was changed by somebody else since it was read; look at it again.", "\(name)이(가) 조회한 뒤에 다른 사람에 의해 변경되었습니다. 다시 확인하십시오.")
  }
  /// An operation ended without an answer.
  public static let nothingAnswered = Sentence(
    "The operation ended without an answer; nothing was changed.", "작업이 응답 없이 종료되었으며 변경된 것은 없습니다.")
  /// A role that belongs to a service.
  public static func serviceLinkedRole(_ name: String) -> Sentence {
    Sentence(
      "Cannot perform the operation on the protected role \(name): only the service that uses it can change it.",
      "보호된 역할 \(name)에 대해서는 이 작업을 할 수 없습니다. 해당 서비스만 변경할 수 있습니다.")
  }
  /// A policy that only service-linked roles can have.
  public static func notAttachable(_ arn: String) -> Sentence {
    Sentence(
      "Policy \(arn) belongs to a service-linked role and cannot be attached; choose another policy.",
      "정책 \(arn)은(는) 서비스 연결 역할 전용이므로 연결할 수 없습니다. 다른 정책을 선택하십시오.")
  }
  /// An AWS managed policy can't be changed.
  public static func awsManagedPolicyIsFixed(_ arn: String) -> Sentence {
    Sentence(
      "Policy \(arn) is AWS managed and cannot be changed; make a customer managed copy of it.",
      "정책 \(arn)은(는) AWS 관리형이므로 변경할 수 없습니다. 고객 관리형 사본을 만드십시오.")
  }
}

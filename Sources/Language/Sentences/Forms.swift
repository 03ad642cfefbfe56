/// Titles, labels and notices of the console's forms.
extension Sentence {
  /// The button that creates.
  public static let buttonCreate = Sentence("Create", "생성")
  /// A new user: the title.
  public static let createUserTitle = Sentence("Create user", "사용자 생성")
  /// A new group: the title.
  public static let createGroupTitle = Sentence("Create group", "사용자 그룹 생성")
  /// A new role: the title.
  public static let createRoleTitle = Sentence("Create role", "역할 생성")
  /// A new customer managed policy: the title.
  public static let createPolicyTitle = Sentence("Create policy", "정책 생성")
  /// A copy of a policy: the title.
  public static func copyPolicyTitle(_ name: String) -> Sentence { Sentence("Copy \(name)", "\(name) 복사") }
  /// A new instance profile: the title.
  public static let createProfileTitle = Sentence("Create instance profile", "인스턴스 프로파일 생성")
  /// A new inline policy: the title.
  public static func createInlineTitle(_ holder: String) -> Sentence {
    Sentence("Create inline policy for \(holder)", "\(holder)의 인라인 정책 생성")
  }
  /// Changing something: the title.
  public static func editTitle(_ kind: Sentence, _ name: String) -> Sentence {
    Sentence("Edit \(kind.english.lowercased()) \(name)", "\(kind.korean) \(name) 편집")
  }
  /// Changing tags: the title.
  public static func tagsTitle(_ name: String) -> Sentence { Sentence("Tags of \(name)", "\(name)의 태그") }
  /// The account's alias: the title.
  public static let aliasTitle = Sentence("Account alias", "계정 별칭")

  /// Something is there now.
  public static func created(_ kind: Sentence, _ name: String) -> Sentence {
    Sentence("\(kind.english) \(name) was created.", "\(kind.korean) \(name) 생성을 완료했습니다.")
  }
  /// A role and its instance profile are there now.
  public static func createdWithProfile(_ name: String) -> Sentence {
    Sentence("Role \(name) and its instance profile were created.", "역할 \(name)과(와) 인스턴스 프로파일을 생성했습니다.")
  }
  /// Something was changed.
  public static func saved(_ kind: Sentence, _ name: String) -> Sentence {
    Sentence("\(kind.english) \(name) was saved.", "\(kind.korean) \(name) 변경 사항을 저장했습니다.")
  }
  /// Tags were changed.
  public static func tagsSaved(_ name: String) -> Sentence { Sentence("The tags of \(name) were saved.", "\(name)의 태그를 저장했습니다.") }
  /// The alias is set.
  public static func aliasSet(_ alias: String) -> Sentence {
    Sentence("The account's alias is \(alias) now.", "계정 별칭을 \(alias)(으)로 설정했습니다.")
  }
  /// The alias is gone.
  public static func aliasRemoved(_ alias: String) -> Sentence {
    Sentence("The account's alias \(alias) was removed.", "계정 별칭 \(alias)을(를) 제거했습니다.")
  }
  /// Nothing was changed.
  public static let nothingChanged = Sentence("Nothing was changed.", "변경된 내용이 없습니다.")
}

/// Labels.
extension Sentence {
  /// A user's name.
  public static let formUserName = Sentence("User name", "사용자 이름")
  /// A group's name.
  public static let formGroupName = Sentence("Group name", "그룹 이름")
  /// A role's name.
  public static let formRoleName = Sentence("Role name", "역할 이름")
  /// A policy's name.
  public static let formPolicyName = Sentence("Policy name", "정책 이름")
  /// An instance profile's name.
  public static let formProfileName = Sentence("Instance profile name", "인스턴스 프로파일 이름")
  /// Managed policies to attach.
  public static let formPolicies = Sentence("Managed policies", "관리형 정책")
  /// The service that a role trusts.
  public static let formService = Sentence("Service", "서비스")
  /// The account that a role trusts.
  public static let formAccountID = Sentence("Account ID", "계정 ID")
  /// The external ID.
  public static let formExternalID = Sentence("External ID", "외부 ID")
  /// Whether MFA is asked for.
  public static let formMFA = Sentence("MFA", "MFA")
  /// The words behind the box for MFA.
  public static let formNeedsMFA = Sentence("Required of who assumes the role", "역할을 맡을 때 필수")
  /// A role's trust policy.
  public static let tabTrustPolicy = Sentence("Trust policy", "신뢰 정책")
  /// The words behind the box for an instance profile.
  public static let formProfile = Sentence("Create one of the same name", "같은 이름으로 생성")
  /// Another duration than those offered.
  public static let formOtherDuration = Sentence("Other", "기타")
  /// A duration in seconds.
  public static let formSeconds = Sentence("Seconds", "초")
  /// The policy whose document begins a new one.
  public static let formModel = Sentence("Start from", "시작 정책")
  /// The account's alias.
  public static let formAlias = Sentence("Alias", "별칭")
  /// A role trusts a service.
  public static let trustService = Sentence("AWS service", "AWS 서비스")
  /// A role trusts another account.
  public static let trustAccount = Sentence("Another AWS account", "다른 AWS 계정")
  /// A role trusts whom its own policy names.
  public static let trustOwn = Sentence("Own trust policy", "사용자 지정 신뢰 정책")
  /// A document that isn't written yet.
  public static let documentEmpty = Sentence("not written yet", "아직 작성하지 않음")
  /// The size of a document.
  public static func documentSize(_ text: String) -> Sentence {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
    return Sentence("\(number(lines)) lines", "\(number(lines))행")
  }
  /// A tag as a field of its own.
  public static func tagNamed(_ key: String) -> Sentence { Sentence("Tag \(key)", "태그 \(key)") }
  /// Opens a field's list.
  public static let keyChooseFromList = Sentence("Choose from a list", "목록에서 선택")
  /// Takes away a row.
  public static let keyRemoveRow = Sentence("Remove row", "행 제거")
}

/// Sentences about fields.
extension Sentence {
  /// Names.
  public static let formUserNameHelp = Sentence(
    "1 to 64 letters, digits and _+=,.@- without spaces; unique in the account, upper and lower case being the same.",
    "영문자, 숫자, _+=,.@- 문자로 1~64자(공백 제외)입니다. 계정 내에서 대소문자 구분 없이 고유해야 합니다.")
  /// Names of groups.
  public static let formGroupNameHelp = Sentence(
    "1 to 128 letters, digits and _+=,.@- without spaces; unique in the account, upper and lower case being the same.",
    "영문자, 숫자, _+=,.@- 문자로 1~128자(공백 제외)입니다. 계정 내에서 대소문자 구분 없이 고유해야 합니다.")
  /// Names of roles.
  public static let formRoleNameHelp = Sentence(
    "1 to 64 letters, digits and _+=,.@- without spaces; a role cannot be renamed later.",
    "영문자, 숫자, _+=,.@- 문자로 1~64자(공백 제외)입니다. 역할 이름은 나중에 변경할 수 없습니다.")
  /// Names of policies.
  public static let formPolicyNameHelp = Sentence(
    "1 to 128 letters, digits and _+=,.@- without spaces; a policy cannot be renamed later.",
    "영문자, 숫자, _+=,.@- 문자로 1~128자(공백 제외)입니다. 정책 이름은 나중에 변경할 수 없습니다.")
  /// Names of instance profiles.
  public static let formProfileNameHelp = Sentence(
    "1 to 128 letters, digits and _+=,.@- without spaces; it cannot be renamed later.",
    "영문자, 숫자, _+=,.@- 문자로 1~128자(공백 제외)입니다. 나중에 변경할 수 없습니다.")
  /// Names of inline policies.
  public static func formInlineNameHelp(_ holder: String) -> Sentence {
    Sentence(
      "1 to 128 letters, digits and _+=,.@-; unique among the inline policies of \(holder).",
      "영문자, 숫자, _+=,.@- 문자로 1~128자입니다. \(holder)의 인라인 정책 중에서 고유해야 합니다.")
  }
  /// An inline policy's name is taken.
  public static func inlineNameTaken(_ name: String) -> Sentence {
    Sentence("There is an inline policy \(name) already; choose another name.", "인라인 정책 \(name)이(가) 이미 있습니다. 다른 이름을 입력하십시오.")
  }
  /// Renaming.
  public static let formRenameHelp = Sentence(
    "Another name keeps the unique ID, the memberships and the policies; ARNs in the Resource of policies do not follow.",
    "이름을 바꿔도 고유 ID, 그룹, 정책은 유지됩니다. 정책의 Resource에 적힌 ARN은 바뀌지 않습니다.")
  /// Paths.
  public static let formPathHelp = Sentence(
    "/ or names between slashes, like /engineering/seoul/; it becomes part of the ARN.", "/ 또는 /engineering/seoul/ 형식입니다. ARN의 일부가 됩니다.")
  /// Groups of a new user.
  public static let formGroupsHelp = Sentence(
    "The user has the permissions of all its groups, 10 at most.", "사용자는 속한 그룹의 권한을 모두 갖습니다. 최대 10개입니다.")
  /// Users of a new group.
  public static let formUsersHelp = Sentence("They have the group's permissions at once.", "선택한 사용자는 즉시 그룹의 권한을 갖습니다.")
  /// Policies to attach.
  public static let formPoliciesHelp = Sentence(
    "AWS managed and customer managed policies, 10 at most.", "AWS 관리형 정책과 고객 관리형 정책이며 최대 10개입니다.")
  /// A boundary.
  public static let formBoundaryHelp = Sentence(
    "A policy that limits what other policies can allow; it grants nothing by itself.",
    "다른 정책이 허용할 수 있는 범위를 제한하는 정책입니다. 자체로는 권한을 부여하지 않습니다.")
  /// Whom a role trusts.
  public static let formTrustHelp = Sentence("Who may assume the role.", "이 역할을 맡을 수 있는 보안 주체입니다.")
  /// A service.
  public static let formServiceHelp = Sentence(
    "The service that assumes the role, such as ec2.amazonaws.com.", "역할을 맡을 서비스입니다(예: ec2.amazonaws.com).")
  /// An account.
  public static let formAccountIDHelp = Sentence(
    "The 12 digits of the account whose users and roles may assume the role.", "역할을 맡을 사용자와 역할이 있는 계정의 12자리 ID입니다.")
  /// No account ID.
  public static let formBadAccountID = Sentence("An account ID has 12 digits.", "계정 ID는 12자리 숫자여야 합니다.")
  /// An external ID.
  public static let formExternalIDHelp = Sentence(
    "Optional; a third party must give it, so that nobody else's customer uses the role.", "선택 사항입니다. 제3자가 역할을 맡을 때 이 값을 제시해야 합니다.")
  /// MFA.
  public static let formNeedsMFAHelp = Sentence(
    "Only users who signed in with a second factor may assume the role.", "다중 인증(MFA)으로 로그인한 사용자만 역할을 맡을 수 있습니다.")
  /// A trust policy of one's own.
  public static let formOwnTrustHelp = Sentence("Enter opens the editor.", "Enter를 누르면 편집기가 열립니다.")
  /// A role's description.
  public static let formRoleDescriptionHelp = Sentence(
    "At most 1,000 characters of Latin script; Hangul is not possible here.", "라틴 문자로 최대 1,000자입니다. 한글은 사용할 수 없습니다.")
  /// A policy's description.
  public static let formPolicyDescriptionHelp = Sentence(
    "At most 1,000 characters; it cannot be changed later.", "최대 1,000자이며 나중에 변경할 수 없습니다.")
  /// An instance profile with a role.
  public static let formProfileHelp = Sentence(
    "EC2 hands the role to an instance through an instance profile.", "EC2는 인스턴스 프로파일을 통해 인스턴스에 역할을 전달합니다.")
  /// The role of an instance profile.
  public static let formProfileRoleHelp = Sentence(
    "Optional; an instance profile holds one role.", "선택 사항입니다. 인스턴스 프로파일에는 역할을 하나만 둘 수 있습니다.")
  /// The longest session.
  public static let formSessionHelp = Sentence("How long a session of the role can last, 1 to 12 hours.", "역할 세션의 최대 기간이며 1~12시간입니다.")
  /// The longest session in seconds.
  public static let formSecondsHelp = Sentence("3,600 to 43,200 seconds.", "3,600~43,200초입니다.")
  /// No number of seconds.
  public static func formBadSeconds(_ range: ClosedRange<Int>) -> Sentence {
    Sentence(
      "Enter a whole number from \(number(range.lowerBound)) to \(number(range.upperBound)).",
      "\(number(range.lowerBound))에서 \(number(range.upperBound)) 사이의 정수를 입력하십시오.")
  }
  /// A policy to begin with.
  public static let formModelHelp = Sentence("Takes over the document of an AWS managed policy.", "AWS 관리형 정책의 문서를 가져와 시작합니다.")
  /// A document.
  public static let formDocumentHelp = Sentence(
    "Enter opens the editor; at most 6,144 characters without white space.", "Enter를 누르면 편집기가 열립니다. 공백을 제외하고 최대 6,144자입니다.")
  /// An inline policy's document.
  public static func formInlineDocumentHelp(_ left: Int) -> Sentence {
    Sentence(
      "Enter opens the editor; \(number(max(0, left))) characters without white space are left for inline policies.",
      "Enter를 누르면 편집기가 열립니다. 인라인 정책에 남은 크기는 공백을 제외하고 \(number(max(0, left)))자입니다.")
  }
  /// A document is missing.
  public static let documentMissing = Sentence("Press Enter here and write the document first.", "여기서 Enter를 눌러 문서를 먼저 작성하십시오.")
  /// The alias.
  public static let formAliasHelp = Sentence(
    "3 to 63 lower-case letters, digits and single hyphens; it stands in the sign-in URL. Empty removes it.",
    "영문 소문자, 숫자, 하이픈으로 3~63자이며 로그인 URL에 사용됩니다. 비우면 별칭을 제거합니다.")
}

/// Documents on their own screens.
extension Sentence {
  /// A trust policy: the title.
  public static func editTrustTitle(_ role: String) -> Sentence { Sentence("Trust policy of \(role)", "\(role)의 신뢰 정책") }
  /// An inline policy: the title.
  public static func inlineTitle(_ name: String, of holder: String) -> Sentence { Sentence("\(name) of \(holder)", "\(holder)의 \(name)") }
  /// A new version: the title.
  public static func newVersionTitle(_ policy: String) -> Sentence { Sentence("New version of \(policy)", "\(policy)의 새 버전") }
  /// A trust policy was saved.
  public static func trustSaved(_ role: String) -> Sentence {
    Sentence("The trust policy of \(role) was saved.", "\(role)의 신뢰 정책을 저장했습니다.")
  }
  /// An inline policy was saved.
  public static func inlineSaved(_ name: String, of holder: String) -> Sentence {
    Sentence("The inline policy \(name) of \(holder) was saved.", "\(holder)의 인라인 정책 \(name)을(를) 저장했습니다.")
  }
  /// A new default version is in force.
  public static func newDefaultSaved(_ policy: String) -> Sentence {
    Sentence("A new version of \(policy) is the default version now.", "\(policy)의 새 버전을 기본 버전으로 저장했습니다.")
  }
  /// A new version is there.
  public static func newVersionSaved(_ policy: String) -> Sentence {
    Sentence("A new version of \(policy) was saved; the default version stays.", "\(policy)의 새 버전을 저장했습니다. 기본 버전은 그대로입니다.")
  }
  /// A document with a problem isn't saved.
  public static func notSavedProblem(line: Int, column: Int) -> Sentence {
    Sentence("Not saved: mend line \(line), column \(column) first.", "저장하지 않았습니다. \(line)행 \(column)열을 먼저 고치십시오.")
  }
  /// Saving a version: the title.
  public static let saveVersionTitle = Sentence("Save as a new version", "새 버전으로 저장")
  /// Saving a version: the question.
  public static let saveVersionQuestion = Sentence(
    "Make the new version the default version? Then it takes effect at once wherever the policy is attached.",
    "새 버전을 기본 버전으로 설정하시겠습니까? 설정하면 정책이 연결된 모든 곳에 즉시 적용됩니다.")
  /// The button for a default version.
  public static let saveAsDefault = Sentence("Save as default", "기본 버전으로 저장")
  /// The button for a version that isn't the default one.
  public static let saveNotDefault = Sentence("Save only", "저장만")
  /// Room for another version: the title.
  public static func makeRoomTitle(_ limit: Int) -> Sentence {
    Sentence("\(limit) versions are the most: choose one to delete", "버전은 최대 \(limit)개입니다. 삭제할 버전 선택")
  }
}

/// Two editors.
extension Sentence {
  /// Somebody saved first.
  public static func changedByOther(_ title: Sentence) -> Sentence {
    Sentence(
      "\(title.english): somebody else saved since you began. Choose whose values to keep.",
      "\(title.korean): 편집하는 동안 다른 사람이 저장했습니다. 어느 값을 유지할지 선택하십시오.")
  }
  /// Somebody saved another document first.
  public static let documentConflict = Sentence(
    "Somebody else saved another document: - theirs, + mine.", "다른 사람이 문서를 저장했습니다. - 저장본, + 내 문서.")
  /// Keep one's own.
  public static let saveMine = Sentence("Mine", "내 문서")
  /// Go on from the other's.
  public static let takeTheirs = Sentence("Theirs", "저장본")
  /// Nothing is lost, nothing is saved.
  public static let notSavedYet = Sentence("Not saved yet.", "아직 저장하지 않았습니다.")
  /// The other's values were chosen and nothing else differs.
  public static let theirsKept = Sentence(
    "The values saved by somebody else stay; there was nothing more to save.", "다른 사람이 저장한 값을 유지했습니다. 더 저장할 내용이 없습니다.")
  /// Both wrote the same.
  public static let sameSavedByOther = Sentence("Somebody else saved the same meanwhile.", "다른 사람이 같은 내용을 이미 저장했습니다.")
  /// The other's document is in the editor.
  public static let theirsTaken = Sentence(
    "The document saved meanwhile is in the editor; your own was dropped.", "저장된 문서를 편집기에 불러왔습니다. 내 문서는 버렸습니다.")
}

/// What the console asks and says about attaching, adding, removing and their like.
extension Sentence {
  /// A few names, and how many more there are.
  static func some(_ names: [String]) -> Sentence {
    let shown = names.prefix(3).joined(separator: ", ")
    return names.count > 3
      ? Sentence("\(shown) and \(number(names.count - 3)) more", "\(shown) 외 \(number(names.count - 3))개") : Sentence(verbatim: shown)
  }

  /// The button that removes.
  public static let remove = Sentence("Remove", "제거")
  /// A choice that is so already.
  public static func chosenAlready(_ name: String) -> Sentence {
    Sentence("\(name) is there already.", "\(Particle.topic.after(name)) 이미 추가되어 있습니다.")
  }
  /// Enter on a list in which nothing was chosen.
  public static let nothingChosen = Sentence(
    "Nothing is chosen yet: move to a row, or set check marks with Space.", "아직 선택하지 않았습니다. 항목으로 이동하거나 스페이스로 선택하십시오.")
  /// A policy that is attached already.
  public static let attachedAlready = Sentence("attached already", "이미 연결됨")
}

/// Groups.
extension Sentence {
  /// Groups for a user: the title.
  public static func addToGroupsTitle(_ user: String) -> Sentence { Sentence("Add \(user) to groups", "\(user) 사용자를 그룹에 추가") }
  /// Users for a group: the title.
  public static func addUsersTitle(_ group: String) -> Sentence { Sentence("Add users to \(group)", "\(group) 그룹에 사용자 추가") }
  /// A user is in groups now.
  public static func addedToGroups(_ user: String, _ groups: [String]) -> Sentence {
    Sentence("\(user) was added to \(some(groups).english).", "\(user) 사용자를 \(some(groups).korean) 그룹에 추가했습니다.")
  }
  /// Users are in a group now.
  public static func usersAdded(_ users: [String], group: String) -> Sentence {
    Sentence(
      "\(some(users).english) \(users.count == 1 ? "was" : "were") added to \(group).", "\(some(users).korean) 사용자를 \(group) 그룹에 추가했습니다.")
  }
  /// Whether to take a user out of a group.
  public static func removeUserQuestion(_ user: String, group: String) -> Sentence {
    Sentence(
      "Remove \(user) from \(group)? The user loses what the group's policies allow.",
      "\(user) 사용자를 \(group) 그룹에서 제거하시겠습니까? 그룹 정책으로 받은 권한이 없어집니다.")
  }
  /// A user has left a group.
  public static func userRemoved(_ user: String, group: String) -> Sentence {
    Sentence("\(user) was removed from \(group).", "\(user) 사용자를 \(group) 그룹에서 제거했습니다.")
  }
}

/// Managed policies.
extension Sentence {
  /// Policies for a user, group or role: the title.
  public static func attachTitle(_ holder: String) -> Sentence { Sentence("Attach policies to \(holder)", "\(holder)에 정책 연결") }
  /// Users, groups and roles for a policy: the title.
  public static func attachToTitle(_ policy: String) -> Sentence { Sentence("Attach \(policy) to", "\(policy) 정책을 연결할 엔터티") }
  /// Policies are attached now.
  public static func policiesAttached(_ names: [String], to holder: String) -> Sentence {
    Sentence(
      "\(some(names).english) \(names.count == 1 ? "was" : "were") attached to \(holder).", "\(some(names).korean) 정책을 \(holder)에 연결했습니다.")
  }
  /// A policy is attached now.
  public static func policyAttached(_ name: String, to holders: [String]) -> Sentence {
    Sentence("\(name) was attached to \(some(holders).english).", "\(name) 정책을 \(some(holders).korean)에 연결했습니다.")
  }
  /// Whether to detach.
  public static func detachQuestion(_ policy: String, from holder: String) -> Sentence {
    Sentence("Detach \(policy) from \(holder)?", "\(holder)에서 \(policy) 정책을 분리하시겠습니까?")
  }
  /// A policy isn't attached any more.
  public static func policyDetached(_ policy: String, from holder: String) -> Sentence {
    Sentence("\(policy) was detached from \(holder).", "\(holder)에서 \(policy) 정책을 분리했습니다.")
  }
  /// A policy that comes from a group.
  public static func inheritedFrom(_ group: String, _ policy: String) -> Sentence {
    Sentence("\(policy) comes from the group \(group); detach it there.", "\(policy) 정책은 \(group) 그룹에서 상속됩니다. 해당 그룹에서 분리하십시오.")
  }
  /// A policy for a boundary: the title.
  public static func boundaryTitle(_ holder: String) -> Sentence { Sentence("Permissions boundary of \(holder)", "\(holder)의 권한 경계") }
  /// A boundary is set.
  public static func boundarySet(_ policy: String, of holder: String) -> Sentence {
    Sentence("\(policy) is the permissions boundary of \(holder) now.", "\(policy) 정책을 \(holder)의 권한 경계로 설정했습니다.")
  }
  /// Whether to take the boundary away.
  public static func removeBoundaryQuestion(_ policy: String, from holder: String) -> Sentence {
    Sentence(
      "Remove the permissions boundary \(policy) from \(holder)? Policies then allow all they say.",
      "\(holder)에서 권한 경계 \(policy)을(를) 제거하시겠습니까? 제거하면 정책이 허용하는 모든 권한을 갖게 됩니다.")
  }
  /// The boundary is gone.
  public static func boundaryRemoved(_ policy: String, from holder: String) -> Sentence {
    Sentence("The permissions boundary \(policy) was removed from \(holder).", "\(holder)에서 권한 경계 \(policy)을(를) 제거했습니다.")
  }
}

/// Inline policies and versions.
extension Sentence {
  /// Deleting an inline policy: the title.
  public static let deleteInlineTitle = Sentence("Delete inline policy", "인라인 정책 삭제")
  /// Whether to delete an inline policy.
  public static func deleteInlineQuestion(_ policy: String, of holder: String) -> Sentence {
    Sentence(
      "Delete the inline policy \(policy) of \(holder)? Its document is nowhere else.",
      "\(holder)의 인라인 정책 \(policy)을(를) 삭제하시겠습니까? 정책 문서는 다른 곳에 남지 않습니다.")
  }
  /// An inline policy is gone.
  public static func inlineDeleted(_ policy: String, of holder: String) -> Sentence {
    Sentence("The inline policy \(policy) of \(holder) was deleted.", "\(holder)의 인라인 정책 \(policy)을(를) 삭제했습니다.")
  }
  /// Whether to make a version the default.
  public static func setDefaultQuestion(_ version: String, of policy: String) -> Sentence {
    Sentence(
      "Make \(version) the default version of \(policy)? It takes effect at once wherever the policy is attached.",
      "\(version)을(를) \(policy) 정책의 기본 버전으로 설정하시겠습니까? 정책이 연결된 모든 곳에 즉시 적용됩니다.")
  }
  /// A version is the default now.
  public static func defaultSet(_ version: String, of policy: String) -> Sentence {
    Sentence("\(version) is the default version of \(policy) now.", "\(version)을(를) \(policy) 정책의 기본 버전으로 설정했습니다.")
  }
  /// The default version can't be deleted.
  public static func isDefaultVersion(_ version: String) -> Sentence {
    Sentence(
      "\(version) is the default version; make another one the default before deleting it.",
      "\(version)은(는) 기본 버전입니다. 삭제하기 전에 다른 버전을 기본 버전으로 설정하십시오.")
  }
  /// Whether to delete a version.
  public static func deleteVersionQuestion(_ version: String, of policy: String) -> Sentence {
    Sentence("Delete \(version) of \(policy) for good?", "\(policy) 정책의 \(version) 버전을 영구적으로 삭제하시겠습니까?")
  }
  /// A version is gone.
  public static func versionDeleted(_ version: String, of policy: String) -> Sentence {
    Sentence("\(version) of \(policy) was deleted.", "\(policy) 정책의 \(version) 버전을 삭제했습니다.")
  }
}

/// Instance profiles.
extension Sentence {
  /// Instance profiles for a role: the title.
  public static func addToProfileTitle(_ role: String) -> Sentence {
    Sentence("Put \(role) into an instance profile", "\(role) 역할을 인스턴스 프로파일에 추가")
  }
  /// Roles for an instance profile: the title.
  public static func addRoleTitle(_ profile: String) -> Sentence { Sentence("Put a role into \(profile)", "\(profile)에 역할 추가") }
  /// A role is in an instance profile now.
  public static func roleAdded(_ role: String, profile: String) -> Sentence {
    Sentence("\(role) was put into the instance profile \(profile).", "\(role) 역할을 인스턴스 프로파일 \(profile)에 추가했습니다.")
  }
  /// Whether to take a role out of an instance profile.
  public static func removeRoleQuestion(_ role: String, profile: String) -> Sentence {
    Sentence(
      "Take \(role) out of the instance profile \(profile)? Instances with it lose their permissions.",
      "\(role) 역할을 인스턴스 프로파일 \(profile)에서 제거하시겠습니까? 이 프로파일을 쓰는 인스턴스가 권한을 잃습니다.")
  }
  /// A role is in an instance profile no more.
  public static func roleRemoved(_ role: String, profile: String) -> Sentence {
    Sentence("\(role) was taken out of the instance profile \(profile).", "\(role) 역할을 인스턴스 프로파일 \(profile)에서 제거했습니다.")
  }
}

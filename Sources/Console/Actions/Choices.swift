import AWSCatalog
import AccountService
import IAM
import Language
import Terminal

/// Lists of the account's things, and of AWS's, as choices.
enum Choices {
  /// Managed policies: the account's own first, then AWS's, without those that only service-linked roles may have. Told apart by ARN.
  static func policies(_ own: [AttachedPolicy], _ look: Look) -> [Choice] {
    let customer = look.text(.customerManaged)
    let mine = own.map { Choice(id: $0.arn, title: SafeText($0.name), detail: path(ARN($0.arn)?.path ?? "/"), group: customer) }
    return mine + awsPolicies(look)
  }

  /// The AWS managed policies that can be attached.
  static func awsPolicies(_ look: Look) -> [Choice] {
    let group = look.text(.awsManaged)
    return AWSManagedPolicies.all.compactMap { policy in
      let path = policy.path
      if path.hasPrefix("/aws-service-role/") { return nil }
      return Choice(id: policy.arn, title: SafeText(policy.name), detail: Self.path(path), group: group)
    }
  }

  /// A path, where it says something.
  private static func path(_ path: String) -> SafeText { path == "/" ? .empty : SafeText(path) }

  /// Users, groups, roles or instance profiles; where there are several kinds, below the headings of their kinds. Told apart by `kind/name`
  /// or, where there is one kind, by name.
  static func entities(_ answer: FindEntities.Answer, kinds: [EntityKind], _ look: Look) -> [Choice] {
    answer.rows.map { row in
      Choice(
        id: kinds.count > 1 ? "\(row.kind.rawValue)/\(row.name)" : row.name, title: SafeText(row.name), detail: path(row.path),
        lead: row.isMarked ? look.glyphs.checked : .empty, group: kinds.count > 1 ? look.text(row.kind.word) : .empty)
    }
  }

  /// Services that a role can trust, those that are known to be trusted first.
  static let services: [Choice] = ServicePrincipals.all.map { Choice($0.name) }
}

extension PickerFeed {
  /// Managed policies, filtered in the list.
  static func policies(attached: [String], instead none: (id: String, title: Sentence)? = nil) -> PickerFeed {
    PickerFeed(isFiltered: false, query: { _ in CustomerPolicies() }) { answer, context in
      let taken = Set(attached)
      let look = context.look
      let first = none.map { [Choice(id: $0.id, title: look.text($0.title))] } ?? []
      let all = Choices.policies(answer as? [AttachedPolicy] ?? [], look)
      let marked = all.map { choice in
        taken.contains(choice.id)
          ? Choice(id: choice.id, title: choice.title, detail: look.text(.attachedAlready), group: choice.group) : choice
      }
      return Page(choices: first + marked, taken: taken)
    }
  }

  /// Entities of an account of any size, filtered by the account.
  static func entities(_ kinds: [EntityKind], mark: FindEntities.Mark = .none) -> PickerFeed {
    PickerFeed(isFiltered: true, query: { FindEntities(kinds, filter: $0, mark: mark) }) { answer, context in
      guard let found = answer as? FindEntities.Answer else { return Page(choices: []) }
      let choices = Choices.entities(found, kinds: kinds, context.look)
      let taken = zip(found.rows, choices).filter(\.0.isMarked).map(\.1.id)
      return Page(choices: choices, taken: Set(taken), total: found.total)
    }
  }
}

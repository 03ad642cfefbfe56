import AccountService
import IAM
import Language
import Terminal

/// The form of an entity's tags.
struct TagsForm: FormSource {
  let kind: EntityKind
  let name: String
  /// The ARN of a policy, whose operations name it so.
  var arn: String?

  var title: Sentence { .tagsTitle(name) }
  var query: any Query { TagsDetail(kind, name) }

  func form(of detail: TagsDetail.Answer, _ context: Context) -> Form { Form([.tags(detail.tags)]) }

  func change(_ input: FormInput, since detail: TagsDetail.Answer, _ context: Context) -> Change? {
    let new = input.values.tags(.tags)
    let gone = detail.tags.map(\.key).filter { key in !new.contains { $0.key == key } }
    let set = new.filter { !detail.tags.contains($0) }
    guard !gone.isEmpty || !set.isEmpty else { return nil }
    return Change(
      operations: (gone.isEmpty ? [] : [untag(gone)]) + (set.isEmpty ? [] : [tag(set)]),
      expectations: [Expectation(kind, named: name, revision: detail.revision)], done: .tagsSaved(name), then: [.pop])
  }

  private func tag(_ tags: [Tag]) -> any WriteOperation {
    switch kind {
    case .role: TagRole(roleName: name, tags: tags)
    case .policy: TagPolicy(policyARN: arn ?? name, tags: tags)
    case .instanceProfile: TagInstanceProfile(instanceProfileName: name, tags: tags)
    case .user, .group: TagUser(userName: name, tags: tags)
    }
  }

  private func untag(_ keys: [String]) -> any WriteOperation {
    switch kind {
    case .role: UntagRole(roleName: name, tagKeys: keys)
    case .policy: UntagPolicy(policyARN: arn ?? name, tagKeys: keys)
    case .instanceProfile: UntagInstanceProfile(instanceProfileName: name, tagKeys: keys)
    case .user, .group: UntagUser(userName: name, tagKeys: keys)
    }
  }
}

extension Actions {
  /// - Parameter name: The entity's name; of a policy its ARN.
  static func editTags(_ kind: EntityKind, name: String, _ tags: [Tag], revision: Int, _ context: Context) -> [Effect] {
    let form = kind == .policy ? TagsForm(kind: kind, name: Self.name(ofPolicy: name), arn: name) : TagsForm(kind: kind, name: name)
    return [.push(FormScreen(form))]
  }
}

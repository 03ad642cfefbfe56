import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// Managed policies on users, groups and roles.
extension Actions {
  static func attachPolicies(to holder: InlineHolder, current: [AttachedPolicy], _ context: Context) -> [Effect] {
    let picker = PickerOverlay(.attachTitle(holder.name), mode: .multiple, from: .policies(attached: current.map(\.arn))) { choices in
      let done = Sentence.policiesAttached(choices.map(\.title.text), to: holder.name)
      return [.perform(Change(operations: choices.map { holder.attach($0.id) }, done: done))]
    }
    return [.open(picker)]
  }

  static func attachToEntities(arn: String, _ context: Context) -> [Effect] {
    let kinds: [EntityKind] = [.user, .group, .role]
    let title = Sentence.attachToTitle(name(ofPolicy: arn))
    let picker = PickerOverlay(title, mode: .multiple, from: .entities(kinds, mark: .hasPolicy(arn: arn))) { choices in
      let holders = choices.compactMap { InlineHolder(choice: $0.id) }
      let done = Sentence.policyAttached(name(ofPolicy: arn), to: holders.map(\.name))
      return [.perform(Change(operations: holders.map { $0.attach(arn) }, done: done))]
    }
    return [.open(picker)]
  }

  static func detach(arn: String, from subject: DetailRow.Subject) -> [Effect]? {
    InlineHolder(subject).map { detach(arn, from: $0) }
  }

  static func removePolicy(_ subject: DetailRow.Subject, from holder: InlineHolder) -> [Effect]? {
    switch subject {
    case .attachedPolicy(let arn): detach(arn, from: holder)
    case .inlinePolicy(let name): deleteInline(name, from: holder)
    case .boundary(let arn): removeBoundary(arn, from: holder)
    case .inheritedPolicy(let arn, let group): [.tell(Notice(.info, .inheritedFrom(group, name(ofPolicy: arn))))]
    default: nil
    }
  }

  private static func detach(_ arn: String, from holder: InlineHolder) -> [Effect] {
    let name = name(ofPolicy: arn)
    let change = Change(operations: [holder.detach(arn)], done: .policyDetached(name, from: holder.name))
    return [.open(GuardedOverlay(change, .keyDetach, .detachQuestion(name, from: holder.name), yes: .keyDetach))]
  }

  static func deleteInline(_ name: String, from holder: InlineHolder) -> [Effect] {
    let place = Place.inside(InlinePolicyScreen.placeName(name, of: holder))
    let change = Change(operations: [holder.deleteInline(name)], done: .inlineDeleted(name, of: holder.name), then: [.gone(place)])
    return confirm(.deleteInlineTitle, .deleteInlineQuestion(name, of: holder.name), yes: .keyDelete, change)
  }
}

// MARK: permissions boundaries

extension Actions {
  private static let noBoundary = "none"

  static func editBoundary(of holder: InlineHolder, current: String?, _ context: Context) -> [Effect] {
    let none = current == nil ? nil : (id: noBoundary, title: Sentence.keyRemoveBoundary)
    let feed = PickerFeed.policies(attached: current.map { [$0] } ?? [], instead: none)
    let picker = PickerOverlay(.boundaryTitle(holder.name), mode: .single, from: feed) { choices in
      guard let choice = choices.first else { return [] }
      if choice.id == noBoundary { return current.map { removeBoundary($0, from: holder) } ?? [] }
      guard let operation = holder.setBoundary(choice.id) else { return [] }
      return [.perform(Change(operations: [operation], done: .boundarySet(choice.title.text, of: holder.name)))]
    }
    return [.open(picker)]
  }

  private static func removeBoundary(_ arn: String, from holder: InlineHolder) -> [Effect] {
    guard let operation = holder.setBoundary(nil) else { return [] }
    let name = name(ofPolicy: arn)
    let change = Change(operations: [operation], done: .boundaryRemoved(name, from: holder.name))
    return confirm(.keyRemoveBoundary, .removeBoundaryQuestion(name, from: holder.name), yes: .remove, change)
  }
}

// MARK: versions

extension Actions {
  static func setDefault(_ subject: DetailRow.Subject, arn: String, revision: Int, name: String) -> [Effect]? {
    guard case .version(let version, isDefault: false) = subject else { return nil }
    let change = Change(
      operations: [SetDefaultPolicyVersion(policyARN: arn, versionID: version)],
      expectations: [Expectation(.policy, named: name, revision: revision)], done: .defaultSet(version, of: name))
    return confirm(.keySetDefault, .setDefaultQuestion(version, of: name), yes: .keySetDefault, change)
  }

  static func deleteVersion(_ subject: DetailRow.Subject, arn: String) -> [Effect]? {
    guard case .version(let version, let isDefault) = subject else { return nil }
    let name = name(ofPolicy: arn)
    if isDefault { return [.tell(Notice(.failure, .isDefaultVersion(version)))] }
    let change = Change(
      operations: [DeletePolicyVersion(policyARN: arn, versionID: version)], done: .versionDeleted(version, of: name))
    return confirm(.keyDeleteVersion, .deleteVersionQuestion(version, of: name), yes: .keyDelete, change)
  }
}

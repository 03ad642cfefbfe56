import AccountService
import IAM
import Language
import Terminal

/// A deletion: reads what hangs on the thing, tells all of it, wants the name typed, then takes everything away in one transaction.
struct DeleteOverlay: Overlay {
  /// The most names told of one kind; of the others how many they are.
  static let mostNames = 100

  private let kind: EntityKind
  private let name: String
  private let place: Place
  private var plan: DeletePlan.Answer?
  private var dialog: NameDialog?
  /// Whether nobody could sign in as an administrator any more.
  private var isLastWay = false
  private(set) var isClosed = false
  var changesAccount: Bool { true }

  /// - Parameter place: Where the thing's own screen is, which is left when it is gone.
  init(_ kind: EntityKind, _ name: String, at place: Place) {
    self.kind = kind
    self.name = name
    self.place = place
  }

  mutating func begin(_ context: Context) -> [Effect] { [.ask(DeletePlan(kind, named: name), tag: "plan")] }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch answer {
    case .found(let found as Bool):
      isLastWay = found
      if let plan { dialog = makeDialog(plan, context) }
      return []
    case .found(let found as DeletePlan.Answer):
      if found.operations.contains(where: { $0 is DeleteServiceLinkedRole }) {
        isClosed = true
        return [.tell(Notice(.failure, .serviceLinkedRole(name)))]
      }
      plan = found
      return [.tryOut(found.operations, tag: "last")]
    case .failed(let error):
      isClosed = true
      return [.tell(Notice(error))]
    default: return []
    }
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    guard var dialog, let plan else {
      if key == .escape || key == .control("c") { isClosed = true }
      return []
    }
    dialog.fit(context.screen, context.look)
    let outcome = dialog.handle(key)
    self.dialog = dialog
    switch outcome {
    case .submitted:
      isClosed = true
      let done = Sentence.deleted(kind.word, plan.expectation.name)
      return [.perform(Change(operations: plan.operations, expectations: [plan.expectation], done: done, then: [.gone(place)]).insisted)]
    case .cancelled: isClosed = true
    default: break
    }
    return []
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    guard dialog?.name != nil else { return nil }
    dialog?.paste(text)
    return []
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    guard let dialog else {
      let text = context.look.text(.searching)
      let area = DialogFrame(.empty).draw(Size(columns: text.width, rows: 1), into: &canvas, on: rect, with: context.look)
      canvas.write(text, at: area.origin, style: context.look[.dim])
      return
    }
    dialog.draw(into: &canvas, in: rect, with: context.look)
  }

  // MARK: what is told

  private func makeDialog(_ plan: DeletePlan.Answer, _ context: Context) -> NameDialog {
    let language = context.look.language
    let name = plan.expectation.name
    let title = Sentence.deleteTitle(kind.word, name)
    // A permissions boundary keeps somebody's permissions small, so taking it away is a decision of its own.
    let boundaries = plan.conflicts.obstacles.filter { $0.kind == .boundaryUse }
    guard boundaries.isEmpty else {
      let names = Self.listed(boundaries.map { Self.named($0, language) }, language)
      return NameDialog(
        title, [.deleteBlockedByBoundaries], sections: [DialogSection(.boundaryUses(boundaries.count), names, role: .warning)], name: nil,
        language: language)
    }
    let sections = Self.sections(plan, language)
    let message: Sentence = sections.isEmpty ? .deleteForEver(kind.word) : .deleteGoesAlong
    guard !isLastWay else {
      return NameDialog(
        title, [.lastWayIn, message], sections: sections, name: context.account.id.digits, language: language, isAccountID: true)
    }
    return NameDialog(title, [message], sections: sections, name: name, language: language)
  }

  private static func sections(_ plan: DeletePlan.Answer, _ language: Language) -> [DialogSection] {
    let hanging = DeleteConflicts.Obstacle.Kind.allCases.compactMap { kind -> DialogSection? in
      let found = plan.conflicts.obstacles.filter { $0.kind == kind }
      return found.isEmpty ? nil : DialogSection(kind.heading(found.count), listed(found.map { named($0, language) }, language))
    }
    let profiles = plan.operations.dropLast().compactMap { ($0 as? DeleteInstanceProfile)?.instanceProfileName }
    return hanging + (profiles.isEmpty ? [] : [DialogSection(.profilesDeleted(profiles.count), profiles)])
  }

  private static func named(_ obstacle: DeleteConflicts.Obstacle, _ language: Language) -> String {
    obstacle.entity.map { "\($0.word(language)) \(obstacle.name)" } ?? obstacle.name
  }

  private static func listed(_ names: [String], _ language: Language) -> [String] {
    guard names.count > mostNames else { return names }
    return names.prefix(mostNames) + [Sentence.andMore(names.count - mostNames)(language)]
  }
}

extension DeleteConflicts.Obstacle.Kind {
  /// What is done with things of this kind, as a heading over their names.
  fileprivate func heading(_ count: Int) -> Sentence {
    switch self {
    case .loginProfile: .passwordDeleted
    case .accessKey: .accessKeysDeleted(count)
    case .mfaDevice: .devicesDeleted(count)
    case .attachedPolicy: .policiesDetached(count)
    case .inlinePolicy: .inlinePoliciesDeleted(count)
    case .membership: .membershipsEnded(count)
    case .member: .membersRemoved(count)
    case .instanceProfile: .removedFromProfiles(count)
    case .profileRole: .rolesRemoved(count)
    case .attachment: .detachedFrom(count)
    case .boundaryUse: .boundaryUses(count)
    case .version: .versionsDeleted(count)
    }
  }
}

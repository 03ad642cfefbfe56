import AccountService
import IAM
import Terminal

/// What isn't allowed: asked beforehand for the keys of the visible screen, told when a refused key is pressed, explained by `w`.
extension AppStep {
  /// The number under which answers about the keys come back.
  static let abilitiesLayer = -2

  /// Asks what of the visible screen's keys is refused, where that isn't known yet.
  mutating func askAbilities() {
    guard state.presence.person?.isRoot == false, !state.isClosed, state.overlay == nil, !state.screen.takesText else { return }
    let context = state.context
    let unknown = Set(state.screen.offers(context).compactMap { state.screen.need(for: $0.key, context) }).subtracting(
      state.abilities.asked)
    guard !unknown.isEmpty else { return }
    state.abilities.asked.formUnion(unknown)
    order(.ask(Abilities(Array(unknown)), tag: "abilities"), from: Self.abilitiesLayer)
  }

  mutating func take(abilities answer: Answer) {
    guard case .found(let refused as [AccessWish: IAMError]) = answer else { return state.abilities = AppState.KnownAbilities() }
    state.abilities.refused.merge(refused) { _, new in new }
  }

  /// Tells why a key does nothing; false where nothing is known against it.
  mutating func refuse(_ key: Key) -> Bool {
    guard let need = state.screen.need(for: key, state.context), let refusal = state.abilities.refused[need] else { return false }
    state.notice = Notice(refusal)
    state.denied = refusal.denied
    return true
  }

  /// Remembers the request that was refused last, for `w`.
  mutating func note(_ answer: Answer) {
    switch answer {
    case .failed(let error): if let denied = error.denied { state.denied = denied }
    case .changed: state.denied = nil
    case .found: break
    }
  }

  /// Explains the refusal that is seen. False where there is none.
  mutating func explainRefusal() -> Bool {
    guard let denied = state.explicable else { return false }
    push(ExplanationScreen(asking: ExplainRefusal(denied)))
    return true
  }
}

extension AppState {
  /// What is known of the keys' permissions.
  struct KnownAbilities: Sendable {
    var asked: Set<AccessWish> = []
    var refused: [AccessWish: IAMError] = [:]
  }

  /// The refusal that `w` explains: the visible screen's, or the last one.
  var explicable: DeniedRequest? { screen.denied(context) ?? denied }

  /// Whether a key can only be refused.
  func isRefused(_ key: Key) -> Bool { screen.need(for: key, context).map { abilities.refused[$0] != nil } ?? false }
}

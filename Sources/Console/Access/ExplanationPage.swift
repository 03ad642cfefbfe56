import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// What the explanation of a decision says, in lines of a width.
struct ExplanationPage {
  /// The page.
  let blocks: [LinkedPage.Block]
  /// The statements that its links lead to, in order.
  let statements: [SimulateAccess.Heard]

  init(_ decided: SimulateAccess.Decided, columns: Int, look: Look) {
    let statements = decided.heard
    let writer = ExplanationWriter(decided: decided, columns: max(8, columns), look: look)
    self.statements = statements
    blocks = writer.head + writer.layers + writer.reasons(statements) + writer.request
  }
}

/// Writes the parts of an explanation.
private struct ExplanationWriter {
  let decided: SimulateAccess.Decided
  let columns: Int
  let look: Look

  private var explanation: Explanation { decided.explanation }

  // MARK: pieces

  private func paragraph(_ text: SafeText, _ role: ThemeRole = .text, indent: Int = 0) -> [[Span]] {
    text.wrapped(columns: max(1, columns - indent)).map { [Span(.blanks(indent), look[.text]), Span($0, look[role])] }
  }

  private func paragraph(_ sentence: Sentence, _ role: ThemeRole = .text, indent: Int = 0) -> [[Span]] {
    paragraph(look.text(sentence), role, indent: indent)
  }

  private func heading(_ sentence: Sentence) -> LinkedPage.Block { LinkedPage.Block([[]] + paragraph(sentence, .heading)) }

  // MARK: parts

  /// The decision in a word and in IAM's sentence.
  var head: [LinkedPage.Block] {
    let decision = explanation.verdict.decision
    let word = Span(look.text(decision.word), look[decision.role])
    return [LinkedPage.Block([[word]] + paragraph(explanation.sentence))]
  }

  /// What each kind of policy says by itself.
  var layers: [LinkedPage.Block] {
    let verdict = explanation.verdict
    let heard = PolicyLayer.allCases.filter { verdict.of($0) != nil }
    guard !heard.isEmpty else { return [] }
    let words = heard.map { look.text(verdict.of($0)?.word ?? .implicitDeny) }
    let width = words.map(\.width).max() ?? 0
    let lines = zip(heard, words).map { layer, word in
      line(layer, look.fit(word, to: width), verdict.of(layer)?.role ?? .deny, stops: verdict.blockedBy.contains(layer))
    }
    return [heading(.layersHeading), LinkedPage.Block(lines.flatMap(\.self))]
  }

  private func line(_ layer: PolicyLayer, _ word: SafeText, _ role: ThemeRole, stops: Bool) -> [[Span]] {
    let name = look.text(layer.name(isTrust: explanation.request.asksForRole))
    let line = [Span(word, look[role]), Span(.blanks(2) + name, look[.text])]
    guard stops else { return [line] }
    let stop = look.glyphs.left + .blanks(1) + look.text(.layerStoppedIt)
    let used = word.width + 2 + name.width
    if used + 2 + stop.width <= columns { return [line + [Span(.blanks(2), look[.text]), Span(stop, look[.warning])]] }
    return [line, [Span(.blanks(word.width + 2), look[.text]), Span(stop, look[.warning])]]
  }

  /// The statements, by their part in the decision.
  func reasons(_ statements: [SimulateAccess.Heard]) -> [LinkedPage.Block] {
    if statements.isEmpty { return [LinkedPage.Block([[]] + paragraph(silence))] }
    return SimulateAccess.Heard.Part.allCases.flatMap { part in
      let group = statements.filter { $0.part == part }
      return group.isEmpty ? [] : [heading(heading(of: part))] + group.map(block)
    }
  }

  /// What is said where no statement is about the action.
  private var silence: Sentence {
    if explanation.request.principal.kind == .root, explanation.verdict.decision == .allowed { return .rootNeedsNoPolicy }
    let count = explanation.policyCount
    return count == 0 ? .noPolicyHeard : .noStatementAbout(decided.action, policies: count)
  }

  private func heading(of part: SimulateAccess.Heard.Part) -> Sentence {
    switch part {
    case .decided: explanation.verdict.decision == .allowed ? .allowedByHeading : .deniedByHeading
    case .applied: .appliedHeading
    case .missed: .missedHeading
    }
  }

  /// A statement: what it does, where it stands, by which way it is heard, and why it doesn't apply.
  private func block(_ statement: SimulateAccess.Heard) -> LinkedPage.Block {
    let effect = statement.effect.map { SafeText($0.rawValue) } ?? look.text(.noEffect)
    let name = Sentence.statementOf(statement.origin.shownName, statement.place.statement, statement.place.sid)
    let indent = effect.width + 2
    var lines = paragraph(name, .link, indent: indent)
    lines[0] = [Span(effect + .blanks(2), look[statement.effect == .allow ? .allow : .deny])] + lines[0].dropFirst()
    lines += paragraph(way(statement), .dim, indent: indent)
    for reason in statement.reasons { lines += paragraph(reason, .warning, indent: indent) }
    return LinkedPage.Block(lines, isLink: true)
  }

  private func way(_ statement: SimulateAccess.Heard) -> SafeText {
    let layer = statement.place.layer
    let way = statement.origin.way
    // A boundary and a session's policies are managed policies too; what they are here counts.
    let name = layer == .identity || layer == .resource ? look.text(way) : look.text(layer.name(isTrust: false))
    return name + .blanks(1) + look.glyphs.dot + .blanks(1) + look.text(.atLines(statement.lines))
  }

  /// What was asked, and what was known of it.
  var request: [LinkedPage.Block] {
    let request = explanation.request
    var facts = [(Sentence.principalColumn, request.principal.text), (.actionColumn, request.action), (.resourceColumn, request.resource)]
    if let owner = request.resourceAccount, owner != request.principal.account { facts.append((.resourceOwner, owner)) }
    let asked = [heading(.requestHeading), LinkedPage.Block(facts.flatMap { pair(look.text($0.0), SafeText($0.1), facts) })]
    return missing + asked + context
  }

  private var missing: [LinkedPage.Block] {
    let keys = explanation.missingContextKeys
    return keys.isEmpty ? [] : [heading(.missingKeysHeading), LinkedPage.Block(keys.flatMap { paragraph(SafeText($0), .warning) })]
  }

  private var context: [LinkedPage.Block] {
    let context = explanation.request.context
    let keys = context.keys.sorted { $0.lowercased() < $1.lowercased() }
    if keys.isEmpty { return [] }
    let lines = keys.flatMap { key in
      paragraph(SafeText(key + " = ") + SafeText((context[key] ?? []).joined(separator: ", ")))
    }
    return [heading(.contextHeading), LinkedPage.Block(lines)]
  }

  private func pair(_ label: SafeText, _ value: SafeText, _ facts: [(Sentence, String)]) -> [[Span]] {
    let width = (facts.map { look.text($0.0).width }.max() ?? 0) + 2
    var lines = paragraph(value, indent: width)
    lines[0] = [Span(look.fit(label, to: width), look[.label])] + lines[0].dropFirst()
    return lines
  }
}

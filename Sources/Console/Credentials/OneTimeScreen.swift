import AccountService
import Credentials
import IAM
import Language
import Terminal

/// What is seen once: a new access key, a new password. The secret is hidden until a key asks for it, can be copied and written to a file
/// without being shown, and is overwritten when the page is left, in whichever way.
struct OneTimeScreen: Screen {
  let title: Sentence
  /// What is no secret.
  let facts: [Fact]
  private(set) var view: SecretView
  private let download: CredentialDownload?
  /// What is told below, the most important first.
  private let advice: [Sentence]
  private let next: Effect
  private(set) var pane: TextPane
  /// What was done with the secret last, or what went wrong.
  private(set) var news: Notice?

  init(
    _ title: Sentence, facts: [Fact], secret: SecretView, download: CredentialDownload?, advice: [Sentence], next: Effect,
    news: Sentence? = nil, _ look: Look
  ) {
    self.title = title
    self.facts = facts
    self.download = download
    self.advice = advice
    self.next = next
    view = secret
    self.news = news.map { Notice(.success, $0) }
    pane = Self.pane(advice, look)
  }

  private static func pane(_ advice: [Sentence], _ look: Look) -> TextPane {
    TextPane(advice.enumerated().map { TextPane.Paragraph(look.text($1), role: $0 == 0 ? .warning : .text) })
  }

  var place: Place { .inside("once") }
  var isDirty: Bool { true }
  var showsSecret: Bool { true }
  var loss: Loss { Loss(title: .onceLeaveTitle, question: .onceLeaveQuestion(view.label), yes: .onceLeave) }

  mutating func wipeSecrets() {
    view.isShown = false
    view.secret.wipe()
    download?.content.wipe()
  }

  mutating func begin(_ context: Context) -> [Effect] {
    pane = Self.pane(advice, context.look)
    return []
  }

  func bindings(_ context: Context) -> [Binding] {
    [view.binding, Binding(.character("c"), .keyCopySecret)]
      + (download == nil ? [] : [Binding(.character("d"), .keyDownload)]) + [
        Binding(.enter, .onceSaved), Binding(.character("y"), .keyCopyFirst(facts[0].label), hint: false),
        Binding(.down, .hintScroll, hint: false, name: "↑ ↓"), Binding(.escape, .keyBack, hint: false),
      ]
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    pane.fit(paneArea(context.area, context.look).size)
    if pane.handle(key) { return [] }
    if view.handle(key) == .handled { return [] }
    switch key {
    case .character("c"):
      news = Notice(.success, .secretSent(view.label))
      return [.copySecret(view.secret)]
    case .character("y"):
      let text = facts[0].value.text
      return [.copy(text), .tell(Notice(.success, .copied(text)))]
    case .character("d"):
      guard let download else { return [] }
      return [.open(PathOverlay(.downloadTitle, path: download.name, tag: "path"))]
    case .enter: return [next]
    case .escape: return [.leave]
    default: return []
    }
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    switch (tag, answer) {
    case ("path", .found(let path as String)):
      guard let download else { return [] }
      path.isEmpty ? () : (news = Notice(.info, .downloadedTo(path)))
      return [.saveSecret(download.content, toFile: path, tag: "file")]
    case ("file", .changed): news = news.map { Notice(.success, $0.sentence) }
    case ("file", .failed(let error)): news = Notice(.failure, error.message)
    default: break
    }
    return []
  }
}

// MARK: drawing

extension OneTimeScreen {
  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    canvas.fill(rect, style: look[.text])
    canvas.cursor = nil
    let area = inner(rect)
    let labels = labelColumns(area, look)
    var top = area
    for fact in facts {
      let rows = rows(fact, area.columns, labels, look)
      draw(fact, into: &canvas, in: top, labels, look)
      top = top.split(top: rows).rest
    }
    view.draw(into: &canvas, in: top, labelColumns: labels, with: look)
    pane.draw(into: &canvas, in: paneArea(rect, look), with: look)
    drawEnd(into: &canvas, in: area.split(bottom: endRows(area, look)).bottom, context)
  }

  private func inner(_ rect: Rect) -> Rect { rect.split(left: rect.columns > 44 ? 2 : 0).rest.split(right: rect.columns > 44 ? 2 : 0).rest }

  private func labelColumns(_ area: Rect, _ look: Look) -> Int? {
    let widest = (facts.map { look.text($0.label).width } + [look.text(view.label).width]).max() ?? 0
    return area.columns - widest >= 44 ? widest : nil
  }

  private func rows(_ fact: Fact, _ columns: Int, _ labels: Int?, _ look: Look) -> Int {
    let label = (labels ?? look.text(fact.label).width) + 2
    return fact.value.width <= columns - label ? 1 : 1 + fact.value.wrapped(columns: columns).count
  }

  private func draw(_ fact: Fact, into canvas: inout Canvas, in area: Rect, _ labels: Int?, _ look: Look) {
    let label = look.text(fact.label)
    canvas.write(label, at: area.origin, style: look[.label], columns: area.columns)
    let column = (labels ?? label.width) + 2
    if fact.value.width <= area.columns - column {
      canvas.write(fact.value, at: area.origin.moved(columns: column), style: look[fact.role])
    } else {
      for (number, line) in fact.value.wrapped(columns: area.columns).enumerated() where number + 1 < area.rows {
        canvas.write(line, at: area.origin.moved(rows: number + 1), style: look[fact.role])
      }
    }
  }

  /// The advice stands between the secret and what is told at the end.
  private func paneArea(_ rect: Rect, _ look: Look) -> Rect {
    let area = inner(rect)
    let labels = labelColumns(area, look)
    let above = facts.reduce(view.rows(columns: area.columns, labelColumns: labels, look)) { $0 + rows($1, area.columns, labels, look) }
    let gap = area.rows >= 14 ? 1 : 0
    return area.split(top: above + gap).rest.split(bottom: endRows(area, look) + gap).rest
  }

  /// News, how long the page stays, the button.
  private func endRows(_ area: Rect, _ look: Look) -> Int { 2 + newsLines(area, look).count }

  private func newsLines(_ area: Rect, _ look: Look) -> [SafeText] {
    news.map { Array(look.text($0.sentence).wrapped(columns: max(1, area.columns)).prefix(3)) } ?? []
  }

  private func drawEnd(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    let lines = newsLines(rect, look)
    for (number, line) in lines.enumerated() {
      canvas.write(line, at: rect.origin.moved(rows: number), style: look[news?.kind == .failure ? .error : .success])
    }
    let left = AppState.secretSeconds - context.idleSeconds
    let stays = left <= 30 ? Sentence.onceCloses(in: Int(max(0, left))) : .onceStays
    let place = rect.origin.moved(rows: lines.count)
    canvas.write(look.cut(look.text(stays), to: rect.columns), at: place, style: look[left <= 30 ? .warning : .dim])
    ButtonRow([.onceSaved]).draw(into: &canvas, in: rect.split(bottom: 1).bottom, with: look)
  }
}

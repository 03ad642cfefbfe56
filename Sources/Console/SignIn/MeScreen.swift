import AccountService
import IAM
import Language
import Terminal

/// Who somebody is that signed in: the page an IAM user begins with.
struct MeScreen: Screen {
  init() {}

  var title: Sentence { .securityCredentials }
  var place: Place { .me }

  mutating func begin(_ context: Context) -> [Effect] { [] }
  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    guard key == .character("y"), let arn = context.presence.person?.arn else { return [] }
    return [.copy(arn), .tell(Notice(.success, .copied(arn)))]
  }

  func bindings(_ context: Context) -> [Binding] {
    context.presence.person == nil ? [] : [Binding(.character("y"), .keyCopyARN, hint: false)]
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    canvas.cursor = rect.origin
    guard case .person(let arrival) = context.presence else {
      return write(look.text(.localOwnerHasNoPage), into: &canvas, in: rect, look)
    }
    let facts = facts(arrival, context)
    let width = min(rect.columns / 2, facts.map { look.text($0.label).width }.max() ?? 0)
    for (number, fact) in facts.prefix(rect.rows).enumerated() {
      let place = rect.origin.moved(rows: number).moved(columns: 1)
      canvas.write(look.fit(look.text(fact.label), to: width), at: place, style: look[.label])
      canvas.write(look.cut(fact.value, to: rect.columns - width - 4), at: place.moved(columns: width + 2), style: look[fact.role])
    }
    let note = arrival.person.isRoot ? Sentence.rootNotForDailyWork : .policiesNotEvaluated
    write(look.text(note), into: &canvas, in: rect.split(top: facts.count + 1).rest, look)
  }

  private func facts(_ arrival: Arrival, _ context: Context) -> [Fact] {
    let person = arrival.person
    let look = context.look
    let account = context.account.alias.map { "\($0) (\(context.account.id.digits))" } ?? context.account.id.digits
    return [
      Fact(.fieldUserName, person.isRoot ? look.text(.signInRoot) : SafeText(person.name)), Fact(.factARN, person.arn),
      Fact(.factAccountID, account), Fact(.factSince, person.since.minute),
      Fact(.columnMFA, look.text(person.hasMFA ? .yes : .no), role: person.hasMFA ? .text : .warning),
      Fact(.columnLastSignIn, arrival.lastSuccess.map { SafeText($0.minute) } ?? look.text(.never)),
      Fact(.factFailures, String(arrival.failures), role: arrival.failures == 0 ? .text : .warning),
    ]
  }

  private func write(_ text: SafeText, into canvas: inout Canvas, in rect: Rect, _ look: Look) {
    for (number, line) in text.wrapped(columns: max(1, min(100, rect.columns - 2))).prefix(rect.rows).enumerated() {
      canvas.write(line, at: rect.origin.moved(rows: number).moved(columns: 1), style: look[.dim])
    }
  }
}

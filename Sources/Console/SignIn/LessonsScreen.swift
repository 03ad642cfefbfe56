import AccountService
import Credentials
import IAM
import Language
import Terminal

/// The demo's people with what each of them shows. Before sign-in it stands in front of the sign-in page; inside it leads to another person.
struct LessonsScreen: Screen {
  private let lessons: DemoLessons
  /// Whether nobody is signed in.
  private let isDoor: Bool
  private var scroll = ListScroll()
  /// Who is being signed in.
  private(set) var trying: String?

  init(_ lessons: DemoLessons, isDoor: Bool, trying: String? = nil) {
    self.lessons = lessons
    self.isDoor = isDoor
    self.trying = trying
    if let place = lessons.people.firstIndex(where: { $0.name == trying }) { scroll.select(place, count: lessons.people.count) }
  }

  var title: Sentence { .lessonsTitle }
  var place: Place { .inside("lessons") }
  var takesText: Bool { isDoor }

  private var selected: DemoLessons.Person? {
    lessons.people.indices.contains(scroll.selected) ? lessons.people[scroll.selected] : nil
  }

  func bindings(_ context: Context) -> [Binding] {
    if trying != nil { return [] }
    let sign = [Binding(.enter, .signInButton)]
    guard isDoor else { return sign + [Binding(.down, .keyMove, hint: false, name: "j k ↑ ↓")] }
    return sign + [Binding(.function(3), .lessonsOthers), Binding(.function(2), .otherLanguage), Binding(.escape, .keyQuit)]
  }

  mutating func begin(_ context: Context) -> [Effect] {
    scroll.fit(rows: parts(context.area, context.look).list.rows, count: lessons.people.count)
    return []
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    if trying != nil { return [] }
    if scroll.handle(DetailScreen<AccountDetailSource>.scrollKey(key), count: lessons.people.count) { return [] }
    switch key {
    case .enter: return selected.map { [.become($0.name)] } ?? []
    case .escape where isDoor, .control("c") where isDoor, .character("q") where isDoor: return [.quit]
    case .function(2) where isDoor: return [.speak(context.look.language == .english ? .korean : .english)]
    case .function(3) where isDoor: return [.showSignIn(user: nil, isCode: false)]
    default: return []
    }
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    let name = trying
    switch answer {
    case .found(is CodeNeeded): return [.showSignIn(user: name, isCode: true)]
    case .failed(let error):
      trying = nil
      // She has another password by now, as whoever had to set one: it is to be typed.
      let isOwn = error.code == .failedAuthentication
      return (isOwn ? [.showSignIn(user: name, isCode: false)] : []) + [.tell(Notice(.failure, error.message))]
    default: return []
    }
  }

  // MARK: drawing

  private struct Parts {
    let intro: Rect, list: Rect, told: Rect, password: Rect
  }

  private static let toldRows = 3

  private func frame(_ rect: Rect, _ look: Look) -> Size {
    let columns = DialogFrame.columns(for: 72, on: rect)
    let intro = rect.rows >= 18 ? look.text(.lessonsIntro).wrapped(columns: columns).count + 1 : 0
    let gaps = rect.rows >= 18 ? 2 : 0
    return Size(
      columns: columns, rows: min(DialogFrame.rows(on: rect), intro + lessons.people.count + gaps + Self.toldRows + 1))
  }

  private func parts(_ rect: Rect, _ look: Look) -> Parts { parts(inside: Rect(frame(rect, look)), of: rect, look) }

  private func parts(inside area: Rect, of rect: Rect, _ look: Look) -> Parts {
    let isTall = rect.rows >= 18
    let intro = isTall ? look.text(.lessonsIntro).wrapped(columns: area.columns).count + 1 : 0
    let top = area.split(top: intro)
    let bottom = top.rest.split(bottom: 1)
    let told = bottom.rest.split(bottom: min(Self.toldRows, max(0, bottom.rest.rows - 2)) + (isTall ? 1 : 0))
    return Parts(intro: top.top, list: told.rest.split(bottom: isTall ? 1 : 0).rest, told: told.bottom, password: bottom.bottom)
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    canvas.fill(rect, style: look[.text])
    let area = DialogFrame(look.text(.lessonsTitle)).draw(frame(rect, look), into: &canvas, on: rect, with: look)
    let parts = parts(inside: area, of: rect, look)
    write(look.text(.lessonsIntro), .text, into: &canvas, in: parts.intro, look)
    let seen = scroll.window(rows: parts.list.rows, count: lessons.people.count)
    for (line, number) in seen.enumerated() {
      let row = parts.list.split(top: line).rest.split(top: 1).top
      draw(lessons.people[number], isSelected: number == scroll.selected, into: &canvas, in: row, look)
    }
    if trying != nil {
      write(look.text(.signingIn), .info, into: &canvas, in: parts.told, look)
    } else if let selected {
      write(look.text(selected.told), .dim, into: &canvas, in: parts.told, look)
    }
    write(look.text(.lessonsPassword(lessons.password)), .label, into: &canvas, in: parts.password, look)
  }

  private func write(_ text: SafeText, _ role: ThemeRole, into canvas: inout Canvas, in rect: Rect, _ look: Look) {
    guard rect.rows > 0 else { return }
    let lines = text.wrapped(columns: max(1, rect.columns))
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      canvas.write(look.cut(line, to: rect.columns), at: rect.origin.moved(rows: row), style: look[role])
    }
  }

  private func draw(_ person: DemoLessons.Person, isSelected: Bool, into canvas: inout Canvas, in row: Rect, _ look: Look) {
    let isBar = isSelected && look.theme.selection == .bar
    let ground = isBar ? look[.bar] : look[isSelected ? .marker : .text]
    if isBar { canvas.fill(row, style: ground) }
    if isSelected {
      if !isBar { canvas.write(look.glyphs.marker, at: row.origin, style: look[.marker]) }
      canvas.cursor = row.origin
    }
    let width = lessons.people.map(\.name.count).max() ?? 0
    canvas.write(SafeText(person.name), at: row.origin.moved(columns: 2), style: ground)
    let rest = max(0, row.columns - width - 4)
    canvas.write(
      look.cut(look.text(person.lesson), to: rest), at: row.origin.moved(columns: width + 4), style: isBar ? ground : look[.dim])
  }
}

import Language
import Terminal
import Testing

@testable import Console

struct TabsBarTests {
  private let bar = TabsBar(
    [
      .init(Sentence("Permissions", "권한"), count: 1204), .init(Sentence("Groups", "그룹"), count: 3), .init(Sentence("Tags", "태그")),
      .init(Sentence("Trust relationships", "신뢰 관계")), .init(Sentence("Raw JSON", "원본 JSON")),
    ], active: 3)

  private func text(_ columns: Int, _ language: Language = .english) -> String {
    drawn(columns, 1) { bar.draw(into: &$0, in: $1, with: look(language)) }.text()
  }

  @Test func `with room every tab shows its name and count`() {
    #expect(text(80) == " Permissions 1,204   Groups 3   Tags   Trust relationships   Raw JSON")
    #expect(text(60, .korean) == " 권한 1,204   그룹 3   태그   신뢰 관계   원본 JSON")
  }

  @Test func `the counts go first, then tabs far from the open one`() {
    #expect(text(63) == " Permissions   Groups   Tags   Trust relationships   Raw JSON")
    #expect(text(40) == "‹ Tags   Trust relationships   Raw JSON")
    #expect(text(25) == "‹ Trust relationships   ›")
    #expect(text(12) == "‹ Trust re…›")
  }

  @Test func `the open tab looks different`() {
    let canvas = drawn(80, 1) { bar.draw(into: &$0, in: $1, with: look()) }
    #expect(canvas[0, 41].style == look()[.tabActive])
    #expect(canvas[0, 1].style == look()[.tab])
  }

  @Test func `any size and any open tab can be drawn`() {
    drawAtEverySize { canvas, rect in
      for active in -1...6 { TabsBar(bar.tabs, active: active).draw(into: &canvas, in: rect, with: look()) }
    }
  }
}

struct StatusLineTests {
  private let line = StatusLine(
    [
      Hint(.enter, Sentence("open", "열기")), Hint("/", Sentence("filter", "필터")), Hint("n", Sentence("create", "생성")),
      Hint("?", Sentence("help", "도움말"), isPinned: true),
    ], trailing: SafeText("12:4"))

  private func text(_ columns: Int, _ language: Language = .english) -> String {
    drawn(columns, 1) { line.draw(into: &$0, in: $1, with: look(language)) }.text()
  }

  @Test func `hints stand with their keys and the trailing text at the end`() {
    #expect(text(60) == " Enter open  / filter  n create  ? help                12:4")
    #expect(text(60, .korean) == " Enter 열기  / 필터  n 생성  ? 도움말                  12:4")
  }

  @Test func `hints that don't fit go from the end, the pinned one stays`() {
    #expect(text(38) == " Enter open  / filter  ? help    12:4")
    #expect(text(22) == " Enter open  ? help")
    #expect(text(8) == " ? help")
    #expect(text(5) == " ? h…")
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { line.draw(into: &$0, in: $1, with: look(.korean)) }
  }
}

struct TitleBarTests {
  private let bar = TitleBar(
    SafeText("사용자"), count: SafeText("12 / 5,000"), account: [SafeText("acme-production 123456789012"), SafeText("acme-production")],
    badges: [.init([SafeText("local owner root: nobody signed in"), SafeText("local owner"), SafeText("owner")], role: .badgeAlert)])

  private func text(_ columns: Int) -> String {
    drawn(columns, 1) { bar.draw(into: &$0, in: $1, with: look()) }.text()
  }

  @Test func `the parts shorten from the account to the badge and the title stays`() {
    #expect(text(100) == " 사용자  12 / 5,000               acme-production 123456789012  local owner root: nobody signed in")
    #expect(text(75) == " 사용자  12 / 5,000   acme-production  local owner root: nobody signed in")
    #expect(text(40) == " 사용자  12 / 5,000        local owner")
    #expect(text(18) == " 사용자    owner")
    #expect(text(8) == " 사용자")
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { bar.draw(into: &$0, in: $1, with: look(.korean)) }
  }
}

struct NotificationTests {
  private let note = Notification(.error, Sentence("The name is taken; choose another one.", "이미 사용 중인 이름입니다. 다른 이름을 입력하십시오."))

  @Test func `a sentence stands in the last lines, as many as it needs`() {
    #expect(drawn(60, 2) { note.draw(into: &$0, in: $1, with: look()) }.text() == "\n ! The name is taken; choose another one.")
    #expect(drawn(30, 3) { note.draw(into: &$0, in: $1, with: look(.korean)) }.text() == "\n ! 이미 사용 중인 이름입니다.\n   다른 이름을 입력하십시오.")
    #expect(note.rows(columns: 30, look(.korean)) == 2)
  }

  @Test func `a very long sentence is cut with an ellipsis after four lines`() {
    let long = Notification(.success, Sentence(verbatim: String(repeating: "word ", count: 60)))
    let text = drawn(20, 6) { long.draw(into: &$0, in: $1, with: look()) }.text()
    #expect(text == "\n\n ✓ word word word\n   word word word\n   word word word\n   word word word…")
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { note.draw(into: &$0, in: $1, with: look(.korean)) }
  }
}

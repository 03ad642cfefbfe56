import Language
import Terminal
import Testing

@testable import Console

struct CommandLineTests {
  private let commands = [
    CommandSpec("users", Sentence("List the users", "사용자 목록"), aliases: ["u"]),
    CommandSpec("theme", Sentence("Change the theme", "테마 변경"), arguments: ["dark", "light", "monochrome"]),
    CommandSpec("roles", Sentence("List the roles", "역할 목록")), CommandSpec("reset", Sentence("Reset the demo", "데모 초기화")),
  ]

  private func play(_ script: String, history: [String] = []) -> (line: CommandLine, outcome: CommandLineOutcome) {
    var line = CommandLine(commands, history: history)
    let outcome = keys(script).reduce(CommandLineOutcome.ignored) { line.handle($1) }
    return (line, outcome)
  }

  @Test func `Enter runs what is typed, with the command's name written out`() {
    #expect(play("users<Enter>").outcome == .run("users"))
    #expect(play("us<Enter>").outcome == .run("users"))
    #expect(play("u<Enter>").outcome == .run("users"))
    #expect(play("th dark <Enter>").outcome == .run("theme dark"))
  }

  @Test func `what is no command or could be two is run as typed`() {
    #expect(play("xyz 1<Enter>").outcome == .run("xyz 1"))
    #expect(play("r<Enter>").outcome == .run("r"))
  }

  @Test func `a name typed with a Korean input method on is understood`() {
    #expect(play("ㅕㄴㄷㄱㄴ<Enter>").outcome == .run("users"))
    #expect(play("소듣<Enter>").outcome == .run("theme"))
  }

  @Test func `Tab goes through what fits and back`() {
    #expect(play("r<Tab>").line.field.text == "roles")
    #expect(play("r<Tab><Tab>").line.field.text == "reset")
    #expect(play("r<Tab><Tab><Tab>").line.field.text == "roles")
    #expect(play("r<Shift-Tab>").line.field.text == "reset")
  }

  @Test func `the only candidate is taken and its arguments are offered`() {
    let line = play("th<Tab>").line
    #expect(line.field.text == "theme ")
    #expect(line.candidates.map(\.word) == ["dark", "light", "monochrome"])
    #expect(play("th<Tab>l<Tab>").line.field.text == "theme light")
  }

  @Test func `up and down go through earlier lines that begin alike`() {
    let history = ["users", "theme dark", "roles", "theme light"]
    #expect(play("<Up>", history: history).line.field.text == "theme light")
    #expect(play("<Up><Up>", history: history).line.field.text == "roles")
    #expect(play("th<Up><Up>", history: history).line.field.text == "theme dark")
    #expect(play("th<Up><Up><Up><Down>", history: history).line.field.text == "theme light")
    #expect(play("th<Up><Down>", history: history).line.field.text == "th")
  }

  @Test func `Esc, Backspace and Enter leave the empty line`() {
    #expect(play("<Backspace>").outcome == .cancelled)
    #expect(play("<Enter>").outcome == .cancelled)
    #expect(play("us<Esc>").outcome == .cancelled)
    #expect(play("u<Backspace>").outcome == .handled)
  }

  @Test func `pasted text goes into the line and runs nothing`() {
    var line = CommandLine(commands)
    line.paste("users\n")
    #expect(line.field.text == "users")
  }

  @Test func `what fits stands above the line with its meaning`() {
    let canvas = drawn(30, 6) { play("r").line.draw(into: &$0, in: $1, with: look(.korean)) }
    #expect(canvas.text() == "\n\n──────────────────────────────\n roles  역할 목록\n reset  데모 초기화\n:r")
    #expect(canvas.cursor == Position(row: 5, column: 2))
  }

  @Test func `any size can be drawn`() {
    drawAtEverySize { CommandLine(commands).draw(into: &$0, in: $1, with: look()) }
  }
}

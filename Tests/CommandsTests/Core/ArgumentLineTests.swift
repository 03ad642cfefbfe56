import Language
import Testing

@testable import Commands

struct ArgumentLineTests {
  @Test func `without words the console is meant`() {
    let line = ArgumentLine(["--local", "--no-mouse"])
    #expect(line.command.isEmpty)
    #expect(line.rest == ["--local", "--no-mouse"])
  }

  @Test func `the first plain word names the command`() {
    let line = ArgumentLine(["import", "a.json", "b.json"])
    #expect(line.command == ["import"])
    #expect(line.rest == ["a.json", "b.json"])
  }

  @Test func `a family takes a second word`() {
    #expect(ArgumentLine(["audit", "list", "--user", "x"]).command == ["audit", "list"])
    #expect(ArgumentLine(["audit", "--user", "list"]).command == ["audit"])
  }

  @Test func `options of every command may stand before and behind the command`() {
    let before = ArgumentLine(["--store", "a.db", "call", "list-users"])
    let behind = ArgumentLine(["call", "list-users", "--store", "a.db"])
    #expect(before == behind)
    #expect(before.shared == ["--store", "a.db"])
    #expect(before.rest == ["list-users"])
  }

  @Test func `a value of the console's options is no command`() {
    let line = ArgumentLine(["--open", "users", "--theme", "light", "--read-only"])
    #expect(line.command.isEmpty)
    #expect(line.rest == ["--open", "users", "--theme", "light"])
    #expect(line.shared == ["--read-only"])
  }

  @Test func `behind two hyphens nothing is taken out`() {
    let line = ArgumentLine(["import", "--", "--store"])
    #expect(line.rest == ["--", "--store"])
    #expect(line.shared.isEmpty)
  }

  @Test func `the language comes from the option, else from the locale`() {
    let korean = ["LANG": "ko_KR.UTF-8"]
    #expect(ArgumentLine(["--language", "en"]).language(korean) == .english)
    #expect(ArgumentLine(["--language=ko"]).language([:]) == .korean)
    #expect(ArgumentLine([]).language(korean) == .korean)
    #expect(ArgumentLine(["--language", "fr"]).language([:]) == .english)
  }
}

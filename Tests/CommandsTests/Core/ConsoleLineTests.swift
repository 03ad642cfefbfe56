import Testing

@testable import Commands

@Suite struct ConsoleLineTests {
  private func read(_ words: String...) -> ConsoleLine? { ConsoleLine(ArgumentLine(words)) }

  @Test func `a plain line opens the console as the parser would`() {
    #expect(read() == ConsoleLine(shared: SharedChoices(), open: nil, theme: nil, hasMouse: true))
    let line = read("--store", "a.db", "--open", "user/ana", "--no-mouse", "--read-only", "--theme", "light", "--local", "--language", "ko")
    #expect(line?.shared == SharedChoices(store: "a.db", language: "ko", readOnly: true))
    #expect(line?.open == "user/ana")
    #expect(line?.theme == "light")
    #expect(line?.hasMouse == false)
    #expect(line?.isLocal == true && read()?.isLocal == false)
  }

  @Test func `what it doesn't know is the parser's`() {
    #expect(read("--help") == nil)
    #expect(read("--stroe", "a.db") == nil)
    #expect(read("--store") == nil)
    #expect(read("--store=a.db") == nil)
    #expect(read("--open", "users", "--open", "roles") == nil)
    #expect(read("--theme", "--no-mouse") == nil)
    #expect(read("--", "x") == nil)
    #expect(read("demo") == nil)
    #expect(read("call", "--store", "a.db") == nil)
  }
}

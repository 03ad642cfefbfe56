import Terminal
import Testing

@Suite struct KeyNameTests {
  @Test(
    arguments: [
      (.escape, "Esc"), (.backTab, "Shift-Tab"), (.pageDown, "PgDn"), (.function(12), "F12"), (.control("c"), "Ctrl-C"),
      (.alt("x"), "Alt-x"),
      (.character(" "), "Space"), (.character("F"), "F"), (.character("한"), "한"), (.controlRight, "Ctrl-Right"), (.altEnter, "Alt-Enter"),
    ] as [(Key, String)])
  func `a key's name leads back to the key`(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test(arguments: ["", "Escape", "F0", "F99", "Ctrl-", "Ctrl-Space-x", "ab"])
  func `other texts name no key`(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test func `a script spells keys in angle brackets`() {
    #expect(Key.script("/a<Enter><Ctrl-C>") == [.character("/"), .character("a"), .enter, .control("c")])
    #expect(Key.script("<<><>>") == [.character("<"), .character(">")])
    #expect(Key.script("") == [])
  }

  @Test(arguments: ["<", "<Enter", "a<Nope>", "<>"])
  func `a broken script is none`(text: String) {
    #expect(Key.script(text) == nil)
  }
}

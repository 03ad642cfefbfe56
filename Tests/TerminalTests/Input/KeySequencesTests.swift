import Terminal
import Testing

@Suite struct KeySequencesTests {
  private func keys(_ text: String) -> [Key] { InputDecoderTests.keys(text) }

  @Test func `arrows arrive in both modes of the keypad`() {
    #expect(keys("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D") == [.up, .down, .right, .left])
    #expect(keys("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD") == [.up, .down, .right, .left])
  }

  @Test(arguments: ["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~"])
  func `Home of xterm, the Linux console, screen and rxvt`(bytes: String) {
    #expect(keys(bytes) == [.home])
  }

  @Test(arguments: ["\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~"])
  func `End of xterm, the Linux console, screen and rxvt`(bytes: String) {
    #expect(keys(bytes) == [.end])
  }

  @Test func `editing keys have numbers`() {
    #expect(keys("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~") == [.insert, .delete, .pageUp, .pageDown])
  }

  @Test func `function keys of xterm and of the Linux console`() {
    #expect(keys("\u{1B}OP\u{1B}OS\u{1B}[15~\u{1B}[17~\u{1B}[21~\u{1B}[24~") == [1, 4, 5, 6, 10, 12].map(Key.function))
    #expect(keys("\u{1B}[11~\u{1B}[14~\u{1B}[25~\u{1B}[29~\u{1B}[34~") == [1, 4, 13, 16, 20].map(Key.function))
    #expect(keys("\u{1B}[[A\u{1B}[[E") == [.function(1), .function(5)])
  }

  @Test func `Shift, Ctrl and Alt with arrows`() {
    #expect(keys("\u{1B}[1;2A\u{1B}[1;2D\u{1B}[1;2H\u{1B}[1;2F") == [.shiftUp, .shiftLeft, .shiftHome, .shiftEnd])
    #expect(keys("\u{1B}[1;5C\u{1B}[1;5H\u{1B}[1;6C") == [.controlRight, .controlHome, .controlRight])
    #expect(keys("\u{1B}[1;3B\u{1B}\u{1B}[A\u{1B}\u{1B}OB") == [.altDown, .altUp, .altDown])
  }

  @Test func `rxvt writes modifiers in its own way`() {
    #expect(keys("\u{1B}[a\u{1B}Od\u{1B}[7$\u{1B}[8^") == [.shiftUp, .controlLeft, .shiftHome, .controlEnd])
  }

  @Test func `Shift-Tab goes back`() {
    #expect(keys("\u{1B}[Z") == [.backTab])
  }

  @Test func `a modifier that makes no key of its own is left out`() {
    #expect(keys("\u{1B}[3;5~\u{1B}[1;5P") == [.delete, .function(1)])
  }

  @Test func `Shift with a function key is the one that terminfo counts twelve on`() {
    #expect(keys("\u{1B}[19;2~\u{1B}[1;2P\u{1B}[34~") == [.function(20), .function(13), .function(20)])
  }

  @Test func `the number pad in application mode types`() {
    #expect(keys("\u{1B}Op\u{1B}Oy\u{1B}Ok\u{1B}OM") == [.character("0"), .character("9"), .character("+"), .enter])
  }

  @Test func `extended keyboard reports are understood`() {
    #expect(keys("\u{1B}[99;5u\u{1B}[27;5;99~") == [.control("c"), .control("c")])
    #expect(keys("\u{1B}[13;3u\u{1B}[9;2u\u{1B}[27u\u{1B}[127u") == [.altEnter, .backTab, .escape, .backspace])
    #expect(keys("\u{1B}[54620u\u{1B}[120;3u") == [.character("한"), .alt("x")])
    #expect(keys("\u{1B}[57358u\u{1B}[1114112u\u{1B}[99999999999u").count <= 1)
  }
}

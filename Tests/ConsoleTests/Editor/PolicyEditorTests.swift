import Language
import PolicyEngine
import Terminal
import Testing

@testable import Console

struct PolicyEditorTests {
  static let valid = """
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": "s3:GetObject",
                "Resource": "*"
            }
        ]
    }
    """

  @discardableResult
  private func play(_ script: String, on editor: inout PolicyEditor) -> EditorOutcome {
    keys(script).reduce(.ignored) { editor.handle($1) }
  }

  private func text(_ script: String, in text: String = "") -> String {
    var editor = PolicyEditor(text)
    play(script, on: &editor)
    return editor.text
  }

  // Typing

  @Test func `Enter keeps the indentation and goes a step in behind a bracket`() {
    #expect(text("{<Enter>\"a\": 1,<Enter>\"b\": {<Enter>x") == "{\n    \"a\": 1,\n    \"b\": {\n        x")
  }

  @Test func `Enter between two brackets opens a line between them`() {
    #expect(text("{}<Left><Enter>x") == "{\n    x\n}")
  }

  @Test func `a closing bracket on a line of its own goes a step out`() {
    #expect(text("{<Enter>[<Enter>1<Enter>]<Enter>}") == "{\n    [\n        1\n    ]\n}")
  }

  @Test func `Tab goes to the next step and Backspace back`() {
    #expect(text("a<Tab>b") == "a   b")
    #expect(text("<Tab><Tab><Backspace>x") == "    x")
    #expect(text("<Home><Tab><Shift-Tab>", in: "  x") == "  x")
  }

  @Test func `Tab and Shift-Tab move selected lines and keep the selection`() {
    var editor = PolicyEditor("a\nb\nc", quota: nil)
    play("<Shift-Down><Shift-Down><Tab>", on: &editor)
    #expect(editor.text == "    a\n    b\nc")
    #expect(editor.selection != nil)
    play("<Shift-Tab>", on: &editor)
    #expect(editor.text == "a\nb\nc")
  }

  @Test func `Home goes to the first word and then to the edge`() {
    var editor = PolicyEditor("    word")
    play("<End><Home>", on: &editor)
    #expect(editor.caret.offset == 4)
    play("<Home>", on: &editor)
    #expect(editor.caret.offset == 0)
  }

  @Test func `up and down keep the column over short lines`() {
    var editor = PolicyEditor("123456\n1\n한글로된줄\n123456")
    play("<Right><Right><Right><Right><Right><Down><Down>", on: &editor)
    #expect(editor.caret == LinePlace(line: 2, offset: 6))
    play("<Down>", on: &editor)
    #expect(editor.caret == LinePlace(line: 3, offset: 5))
  }

  @Test func `jamo are text`() {
    #expect(text("ㅓㅏ") == "ㅓㅏ")
  }

  // Undo

  @Test func `undo takes a word, a paste, an indentation back and redo makes them again`() {
    var editor = PolicyEditor("")
    play("one two", on: &editor)
    _ = editor.paste("\npasted\ntext")
    #expect(editor.text == "one two\npasted\ntext")
    play("<Ctrl-_>", on: &editor)
    #expect(editor.text == "one two")
    play("<Alt-u>", on: &editor)
    #expect(editor.text == "one ")
    play("<Alt-u>", on: &editor)
    #expect(editor.text.isEmpty && !editor.isDirty)
    play("<Ctrl-R><Ctrl-Y><Alt-r><Alt-r>", on: &editor)
    #expect(editor.text == "one two\npasted\ntext")
  }

  @Test func `a saved document is not dirty, a changed one is, and undone to the saved one it isn't`() {
    var editor = PolicyEditor("a")
    play("b", on: &editor)
    #expect(editor.isDirty)
    editor.markSaved()
    #expect(!editor.isDirty)
    play("<Alt-u>", on: &editor)
    #expect(editor.isDirty)
    play("<Alt-r>", on: &editor)
    #expect(!editor.isDirty)
  }

  @Test func `undo of everything gives the first text back, whatever was done`() {
    var random = FixedRandom(seed: 23)
    let pool = keys(
      "ab{}[]\":, 한<Enter><Enter><Tab><Shift-Tab><Backspace><Backspace><Del><Left><Right><Up><Down><Home><End><Shift-Left><Shift-Down>"
        + "<Ctrl-X><Ctrl-V><Alt-c><Ctrl-K><Ctrl-U><Ctrl-W><Alt-m><PgUp><PgDn><Ctrl-Left><Ctrl-Right><Alt-u><Alt-r><Alt-f><Alt-e>")
    for _ in 0..<6 {
      var editor = PolicyEditor(Self.valid)
      for round in 0..<400 {
        if let key = pool.randomElement(using: &random) { _ = editor.handle(key) }
        if round % 50 == 7 { _ = editor.paste("x\r\n한글\n\n{") }
        #expect(editor.buffer.clamped(editor.caret) == editor.caret)
        if let anchor = editor.anchor { #expect(editor.buffer.clamped(anchor) == anchor) }
      }
      let last = editor.text
      var steps = 0
      while editor.history.state != 0, steps < 4000 {
        _ = editor.handle(.alt("u"))
        steps += 1
      }
      #expect(editor.text == Self.valid && !editor.isDirty)
      for _ in 0..<steps { _ = editor.handle(.alt("r")) }
      #expect(editor.text == last)
    }
  }

  // Selection

  @Test func `shifted arrows select, cut and paste move the text`() {
    var editor = PolicyEditor("one two")
    #expect(play("<Shift-Right><Shift-Right><Shift-Right><Shift-Right><Ctrl-X>", on: &editor) == .copied("one "))
    #expect(play("<End> <Ctrl-V>", on: &editor) == .changed)
    #expect(editor.text == "two one ")
  }

  @Test func `a mark selects where Shift with arrows doesn't arrive`() {
    var editor = PolicyEditor("one two")
    #expect(play("<Alt-m><Ctrl-Right><Alt-c>", on: &editor) == .copied("one"))
    #expect(editor.selection == nil)
  }

  @Test func `without a selection the whole line is copied`() {
    var editor = PolicyEditor("one\ntwo")
    #expect(play("<Alt-c>", on: &editor) == .copied("one\n"))
    #expect(play("<Ctrl-X>", on: &editor) == .copied("one\n"))
    #expect(editor.text == "two")
  }

  @Test func `typing replaces the selection and Esc takes it back before it leaves`() {
    #expect(text("<Alt-a>x", in: "abc\ndef") == "x")
    var editor = PolicyEditor("abc")
    #expect(play("<Alt-a><Esc>", on: &editor) == .handled)
    #expect(editor.selection == nil)
    #expect(play("<Esc>", on: &editor) == .cancelled)
  }

  // Find

  @Test func `finding goes to the text while it is typed and round at the end`() {
    var editor = PolicyEditor(Self.valid)
    play("<Ctrl-F>ALLOW", on: &editor)
    #expect(editor.selection == LinePlace(line: 4, offset: 23)..<LinePlace(line: 4, offset: 28))
    play("<Esc><Ctrl-F><Ctrl-U>\"<Enter><Enter><Esc>", on: &editor)
    #expect(editor.prompt == nil)
    play("<Alt-n>", on: &editor)
    #expect(editor.selection != nil)
    play("<Ctrl-F><Ctrl-U>version<Esc><Alt-n><Alt-n>", on: &editor)
    #expect(editor.caret.line == 1)
  }

  @Test func `a line is gone to by its number`() {
    var editor = PolicyEditor(Self.valid)
    play("<Ctrl-G>7<Enter>", on: &editor)
    #expect(editor.caret.line == 6)
    play("<Ctrl-G>99999<Enter>", on: &editor)
    #expect(editor.caret.line == 9)
    play("<Ctrl-G>x2<Esc>", on: &editor)
    #expect(editor.caret.line == 9)
  }

  // Checking

  @Test func `a valid document has no problem and may be saved`() {
    var editor = PolicyEditor(Self.valid)
    #expect(editor.problems.isEmpty)
    #expect(editor.handle(.control("s")) == .submitted)
  }

  @Test func `saving a broken document goes to the place instead`() {
    var editor = PolicyEditor(Self.valid.replacing("\"Allow\",", with: "\"Allow\""))
    #expect(editor.handle(.control("s")) == .handled)
    #expect(editor.caret.line == 5)
    play("<Up><End>,", on: &editor)
    #expect(editor.handle(.control("s")) == .submitted)
  }

  @Test func `the next problem is a key away, from the last to the first again`() {
    var editor = PolicyEditor(Self.valid.replacing("Allow", with: "Allows").replacing("\"*\"", with: "5"))
    play("<Alt-e>", on: &editor)
    #expect(editor.caret.line == 4)
    play("<F8>", on: &editor)
    #expect(editor.caret.line == 6)
    play("<F8>", on: &editor)
    #expect(editor.caret.line == 4)
  }

  @Test func `the size counts against the quota, with what other documents take`() {
    let editor = PolicyEditor(Self.valid, quota: .userInline, used: 2000)
    #expect(editor.size == PolicyQuota.sizeWithoutWhiteSpace(Self.valid))
    #expect(editor.problems.count == 1)
  }

  @Test func `laying out keeps the meaning and is one change; of a broken document it goes to the fault`() {
    var editor = PolicyEditor("{\"Version\":\"2012-10-17\",\"Statement\":[]}")
    #expect(play("<Alt-f>", on: &editor) == .changed)
    #expect(editor.text.hasPrefix("{\n    \"Version\": \"2012-10-17\",\n"))
    play("<Alt-u>", on: &editor)
    #expect(editor.text == "{\"Version\":\"2012-10-17\",\"Statement\":[]}")
    var broken = PolicyEditor("{\"a\": }")
    #expect(play("<Alt-f>", on: &broken) == .handled)
    #expect(broken.caret.offset == 6)
  }

  @Test func `a large document is checked when its owner asks`() {
    var editor = PolicyEditor(Self.valid + String(repeating: " \n", count: 20_000))
    #expect(!editor.isStale)
    play("x", on: &editor)
    #expect(editor.isStale)
    editor.check()
    #expect(!editor.isStale && !editor.problems.isEmpty)
  }

  // Completion

  @Test func `an action is completed in two steps from what was typed`() {
    var editor = PolicyEditor("")
    play("{\"Action\": \"dynamod", on: &editor)
    #expect(editor.popup?.items.first?.text == "dynamodb:")
    play("<Tab>GetIt<Tab>", on: &editor)
    #expect(editor.text == "{\"Action\": \"dynamodb:GetItem\"")
    #expect(editor.popup == nil)
  }

  @Test func `Enter takes a completion only after it was moved to`() {
    var editor = PolicyEditor("")
    play("{\"Statement\": [{\"Eff", on: &editor)
    #expect(editor.popup?.items.map(\.text) == ["Effect"])
    play("<Tab>", on: &editor)
    #expect(editor.text == "{\"Statement\": [{\"Effect\"")
    var other = PolicyEditor("")
    play("{\"Action\": \"iam:CreateUs<Enter>", on: &other)
    #expect(other.text.hasSuffix("iam:CreateUs\n"))
    var third = PolicyEditor("")
    play("{\"Action\": \"iam:Create<Down><Enter>", on: &third)
    #expect(third.text.hasPrefix("{\"Action\": \"iam:Create") && third.text.hasSuffix("\""))
  }

  @Test func `Esc closes the list, which stays closed in this string, and doesn't leave`() {
    var editor = PolicyEditor("")
    #expect(play("{\"Action\": \"s3:Get<Esc>", on: &editor) == .handled)
    play("O", on: &editor)
    #expect(editor.popup == nil)
    play("<Ctrl- >", on: &editor)
    #expect(editor.popup != nil)
  }

  // Pasting

  @Test func `a paste of any size is one change with whole lines`() {
    var editor = PolicyEditor("")
    let big = (0..<4000).map { "line \($0)" }.joined(separator: "\r\n")
    #expect(editor.paste(big) == .changed)
    #expect(editor.buffer.lines.count == 4000 && editor.history.done.count == 1)
    #expect(!editor.text.contains("\r"))
    play("<Alt-u>", on: &editor)
    #expect(editor.text.isEmpty)
  }
}

struct PolicyEditorBindingsTests {
  @Test func `every listed key is one that the editor takes`() {
    for binding in PolicyEditor.bindings {
      var editor = PolicyEditor(PolicyEditorTests.valid)
      #expect(editor.handle(binding.key) != .ignored)
    }
  }

  @Test func `no key is listed twice`() {
    #expect(Set(PolicyEditor.bindings.map(\.key)).count == PolicyEditor.bindings.count)
  }
}

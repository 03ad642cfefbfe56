import IAM
import Language
import PolicyEngine
import Terminal
import Testing

@testable import Console

struct PolicyEditorFindingsTests {
  @discardableResult
  private func play(_ script: String, on editor: inout PolicyEditor) -> EditorOutcome {
    keys(script).reduce(.ignored) { editor.handle($1) }
  }

  private func lines(_ script: String, _ editor: inout PolicyEditor) -> [Int] {
    keys(script).map { key in
      _ = editor.handle(key)
      return editor.caret.line
    }
  }

  @Test func `keys go through the findings in both directions and round`() {
    var editor = PolicyEditor(FindingSamples.mixed)
    let all = FindingSamples.lines
    #expect(lines("<F8><F8><Alt-e><F8><F8>", &editor) == all + [all[0]])
    #expect(lines("<F20><Alt-E><F20><F20>", &editor) == all.reversed())
  }

  @Test func `the same keys work with a Korean layout`() {
    var editor = PolicyEditor(FindingSamples.mixed)
    #expect(lines("<Alt-ㄷ><Alt-ㄷ><Alt-ㄸ>", &editor) == [7, 8, 7])
    #expect(play("<Alt-ㅣ>", on: &editor) == .listed)
  }

  @Test func `the list is asked for by a key`() {
    var editor = PolicyEditor(FindingSamples.mixed)
    #expect(play("<F7>", on: &editor) == .listed)
    #expect(play("<Alt-l>", on: &editor) == .listed)
  }

  @Test func `findings come and go while one types`() {
    var editor = PolicyEditor(FindingSamples.mixed)
    play("<F8><F8><End><Left><Left><Left><Left>", on: &editor)
    #expect(editor.findingsHere.map(\.finding.id) == ["INVALID_ACTION"])
    play("e", on: &editor)
    #expect(editor.findingsHere.isEmpty && editor.findings.count == 3)
  }

  @Test func `a muted finding is neither told nor gone to`() {
    var editor = PolicyEditor(FindingSamples.mixed)
    editor.muted = ["INVALID_ACTION"]
    #expect(lines("<F8><F8>", &editor) == [7, 12])
    #expect(editor.findings.count == 3 && editor.review.findings.count == 4)
  }

  @Test func `the gravest finding of a place comes first`() {
    var editor = PolicyEditor(FindingSamples.mixed.replacing("\"s3:GetObject\"", with: "\"s3:GetObject\", \"s3:Putt\""))
    play("<Ctrl-G>8<Enter>", on: &editor)
    #expect(editor.findingsHere.map(\.severity) == [.error, .suggestion])
    play("<F8>", on: &editor)
    #expect(editor.findingsHere.map(\.severity) == [.suggestion])
  }

  @Test func `only what IAM refuses keeps a document from being saved`() {
    var editor = PolicyEditor(FindingSamples.mixed)
    #expect(play("<Ctrl-S>", on: &editor) == .submitted)
    var broken = PolicyEditor(FindingSamples.mixed.replacing("Allow", with: "Alow"))
    #expect(play("<Ctrl-S>", on: &broken) == .handled)
    #expect(broken.caret.line == 5)
  }

  @Test func `the own account is no stranger`() {
    let trust = TrustTemplate.service("ec2.amazonaws.com").replacing(
      "\"Service\": \"ec2.amazonaws.com\"", with: "\"AWS\": \"arn:aws:iam::123456789012:root\"")
    var editor = PolicyEditor(trust, kind: .trust, quota: .trust)
    let before = editor.findings.count
    editor.belongs(to: ConsoleHarness.accountID)
    #expect(editor.findings.count == before - 1)
  }

  @Test func `a large document is checked when it is asked for`() {
    var editor = PolicyEditor(FindingSamples.mixed + String(repeating: " \n", count: 20_000))
    play("<Ctrl-Home> ", on: &editor)
    #expect(editor.isStale)
    play("<F8>", on: &editor)
    #expect(!editor.isStale && editor.caret.line == 7)
    play("x", on: &editor)
    #expect(play("<F7>", on: &editor) == .listed)
    #expect(!editor.isStale)
  }
}

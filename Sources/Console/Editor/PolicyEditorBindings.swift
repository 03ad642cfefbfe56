import Language
import Terminal

extension PolicyEditor {
  /// The editor's keys, for the status line and the help. Those that every text field has aren't listed.
  ///
  /// Where function keys don't arrive, Alt-e, Alt-E and Alt-l stand for F8, Shift-F8 and F7. Undo isn't Ctrl-Z, which suspends the program; many terminals send Ctrl-/ as Ctrl-_.
  static let bindings: [Binding] = [
    Binding(.control("s"), .editorKeySave), Binding(.function(8), .keyNextFinding, name: "F8"), Binding(.function(7), .keyFindings),
    Binding(.alt("u"), .editorKeyUndo, name: "Alt-u"), Binding(.control("f"), .editorKeyFind),
    Binding(.function(20), .keyPreviousFinding, hint: false, name: "Shift-F8"),
    Binding(.control(" "), .editorKeyComplete, hint: false, name: "Ctrl-Space"),
    Binding(.alt("r"), .editorKeyRedo, hint: false, name: "Alt-r, Ctrl-Y"), Binding(.alt("f"), .editorKeyFormat, hint: false),
    Binding(.alt("n"), .editorKeyFindNext, hint: false), Binding(.control("g"), .editorKeyLine, hint: false),
    Binding(.alt("m"), .editorKeyMark, hint: false), Binding(.alt("a"), .editorKeyAll, hint: false),
    Binding(.alt("c"), .editorKeyCopy, hint: false), Binding(.control("x"), .editorKeyCut, hint: false),
    Binding(.control("v"), .editorKeyPaste, hint: false), Binding(.control("k"), .editorKeyCutEnd, hint: false),
    Binding(.backTab, .editorKeyOutdent, hint: false),
  ]
}

import Language
import Terminal

extension PolicyEditor {
  /// The editor's keys, for the status line and the help. Those that every text field has aren't listed.
  ///
  /// Undo isn't Ctrl-Z, which suspends the program; many terminals send Ctrl-/ as Ctrl-_.
  static let bindings: [Binding] = [
    Binding(.control("s"), .editorKeySave), Binding(.function(8), .editorKeyProblem, name: "F8"),
    Binding(.alt("u"), .editorKeyUndo, name: "Alt-u"), Binding(.control("f"), .editorKeyFind),
    Binding(.control(" "), .editorKeyComplete, hint: false, name: "Ctrl-Space"),
    Binding(.alt("r"), .editorKeyRedo, hint: false, name: "Alt-r, Ctrl-Y"), Binding(.alt("f"), .editorKeyFormat, hint: false),
    Binding(.alt("n"), .editorKeyFindNext, hint: false), Binding(.control("g"), .editorKeyLine, hint: false),
    Binding(.alt("m"), .editorKeyMark, hint: false), Binding(.alt("a"), .editorKeyAll, hint: false),
    Binding(.alt("c"), .editorKeyCopy, hint: false), Binding(.control("x"), .editorKeyCut, hint: false),
    Binding(.control("v"), .editorKeyPaste, hint: false), Binding(.control("k"), .editorKeyCutEnd, hint: false),
    Binding(.backTab, .editorKeyOutdent, hint: false),
  ]
}

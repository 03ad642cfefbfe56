public import Language
public import Terminal

/// What a widget needs to draw itself besides its own value: how roles look and which language people read.
public struct Look: Sendable, Equatable {
  /// How every role looks, and the glyphs of frames.
  public let theme: Theme
  /// The language of labels, hints and errors.
  public let language: Language

  /// A look from its parts.
  public init(theme: Theme, language: Language) {
    self.theme = theme
    self.language = language
  }

  /// The style of a role.
  subscript(_ role: ThemeRole) -> Style { theme[role] }

  /// The glyphs of frames and marks.
  var glyphs: FrameGlyphs { theme.frame }

  /// A sentence in the language in force, safe to draw.
  func text(_ sentence: Sentence) -> SafeText { SafeText(sentence.text(in: language)) }

  /// A text cut to fit, with this theme's ellipsis.
  func cut(_ text: SafeText, to columns: Int, at place: Truncation = .end) -> SafeText {
    text.truncated(to: max(0, columns), ellipsis: glyphs.ellipsis, at: place)
  }

  /// A text in exactly so many columns, with this theme's ellipsis where it is cut.
  func fit(_ text: SafeText, to columns: Int, alignment: Alignment = .left, at place: Truncation = .end) -> SafeText {
    cut(text, to: columns, at: place).padded(to: max(0, columns), alignment: alignment)
  }
}

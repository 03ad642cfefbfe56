import Language
import PolicyEngine
import Terminal

/// How a severity is shown. Letters, so that it can be read without colours and on any terminal.
extension FindingSeverity {
  /// The mark in the gutter, before messages and in short counts.
  var mark: SafeText {
    switch self {
    case .error: SafeText("!")
    case .securityWarning: SafeText("S")
    case .warning: SafeText("W")
    case .suggestion: SafeText("i")
    }
  }

  /// The severity in a word.
  var word: Sentence {
    switch self {
    case .error: .severityError
    case .securityWarning: .severitySecurity
    case .warning: .severityWarning
    case .suggestion: .severitySuggestion
    }
  }

  /// How the mark looks.
  var markRole: ThemeRole {
    switch self {
    case .error: .error
    case .securityWarning: .badgeAlert
    case .warning: .warning
    case .suggestion: .info
    }
  }

  /// How a message looks.
  var messageRole: ThemeRole { self == .securityWarning ? .warning : markRole }

  /// The look of text that has such a finding, over the one it has without.
  func style(over ground: Style, _ look: Look) -> Style {
    switch self {
    case .error: look[.jsonError].over(ground)
    case .securityWarning: look[.badgeAlert].adding(.underline).over(ground)
    // Bold would look like a key where there are no colours.
    case .warning, .suggestion: Style(foreground: look[markRole].foreground, attributes: .underline).over(ground)
    }
  }

  /// So many of them, in words.
  func counted(_ count: Int) -> Sentence {
    switch self {
    case .error: .countErrors(count)
    case .securityWarning: .countSecurityWarnings(count)
    case .warning: .countWarnings(count)
    case .suggestion: .countSuggestions(count)
    }
  }
}

/// How many findings of each severity there are.
struct FindingCounts: Sendable, Equatable {
  private var counts: [FindingSeverity: Int] = [:]

  init(_ findings: some Sequence<PlacedFinding>) {
    for finding in findings { counts[finding.severity, default: 0] += 1 }
  }

  var isEmpty: Bool { counts.isEmpty }

  /// How many of a severity.
  subscript(_ severity: FindingSeverity) -> Int { counts[severity] ?? 0 }

  private var present: [(severity: FindingSeverity, count: Int)] {
    FindingSeverity.allCases.filter { self[$0] > 0 }.map { ($0, self[$0]) }
  }

  /// The counts in words: `1 error · 2 warnings`.
  func text(_ look: Look) -> SafeText {
    SafeText.joined(Array(present.map { [look.text($0.severity.counted($0.count))] }.joined(separator: [dot(look)])))
  }

  /// The counts in words, each in its look.
  func spans(_ look: Look) -> [Span] {
    let parts = present.map { [Span(look.text($0.severity.counted($0.count)), look[$0.severity.messageRole])] }
    return Array(parts.joined(separator: [Span(dot(look), look[.dim])]))
  }

  /// The counts with marks alone: `!1 W2`.
  func shortSpans(_ look: Look) -> [Span] {
    let parts = present.map { [Span($0.severity.mark + SafeText(String($0.count)), look[$0.severity.messageRole])] }
    return Array(parts.joined(separator: [Span(.blanks(1), look[.statusText])]))
  }

  private func dot(_ look: Look) -> SafeText { .blanks(1) + look.glyphs.dot + .blanks(1) }
}

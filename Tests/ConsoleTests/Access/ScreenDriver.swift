import Foundation
import Language
import Terminal
import Testing

@testable import Console

/// A console without an account below it: keys go in, errands come out, and what is drawn can be read.
final class ScreenDriver {
  private(set) var state: AppState
  private(set) var errands: [Errand] = []

  init(_ screen: any Screen, size: Size = Size(columns: 80, rows: 24), language: Language = .english) {
    state = AppState(
      size: size, look: look(language), account: AccountFacts(id: ConsoleHarness.accountID, owner: "kim"), first: screen,
      now: ConsoleHarness.now)
    take(.started)
  }

  func take(_ event: AppEvent) { errands += update(&state, event) }

  @discardableResult
  func press(_ script: String) -> ScreenDriver {
    for key in keys(script) { take(.terminal(.key(key))) }
    return self
  }

  /// Answers what the visible screen asked with a tag.
  @discardableResult
  func answer(_ answer: Answer, tag: String) -> ScreenDriver {
    take(.answered(layer: state.stack[state.stack.count - 1].id, tag: tag, answer))
    return self
  }

  var screen: String { draw(state).text() }

  /// The screen with its size, its language and the cursor's place, as kept pages have it.
  var kept: String {
    let cursor = draw(state).cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
    return "== \(state.size.columns)x\(state.size.rows) \(state.look.language.rawValue), \(cursor)\n" + screen
  }

  /// Expects texts on the screen, in this order; where lines break and how wide gaps are doesn't count.
  @discardableResult
  func sees(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) -> ScreenDriver {
    var rest = Substring(Self.plain(screen))
    for text in texts {
      guard let place = rest.range(of: Self.plain(text)) else {
        Issue.record("The screen doesn't show \(text) here:\n\(screen)", sourceLocation: sourceLocation)
        return self
      }
      rest = rest[place.upperBound...]
    }
    return self
  }

  private static func plain(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }

  @discardableResult
  func seesNot(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) -> ScreenDriver {
    for text in texts where screen.contains(text) {
      Issue.record("The screen shows \(text):\n\(screen)", sourceLocation: sourceLocation)
    }
    return self
  }
}

import Language

/// A line on standard error that tells how far long work is; only on a terminal, and only once the work has taken a while.
final class ProgressLine {
  private let context: CommandContext
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  init(context: CommandContext) {
    self.context = context
  }

  /// Shows that `done` of `all` is done, at most five times a second.
  func show(_ done: Int, of all: Int, _ sentence: (_ percent: Int) -> Sentence) {
    guard context.host.terminals.errors, all > 0 else { return }
    let now = ContinuousClock.now
    guard now - start > .milliseconds(700), last.map({ now - $0 > .milliseconds(200) }) ?? true else { return }
    last = now
    write("\r" + context.say(sentence(min(100, done * 100 / all))) + "\u{1B}[K")
  }

  /// Takes the line away.
  func end() {
    if last != nil { write("\r\u{1B}[K") }
    last = nil
  }

  private func write(_ text: String) {
    try? context.host.errors.write(text)
    try? context.host.errors.flush()
  }
}

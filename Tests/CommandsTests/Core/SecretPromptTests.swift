import Credentials
import Glibc
import IAM
import Language
import Testing

@testable import Commands

@Suite(.serialized) struct SecretPromptTests {
  /// What a prompt makes of keys typed on a terminal, what it showed, and whether the terminal shows keys again afterwards.
  private func typed(_ keys: String, isNew: Bool = false) throws -> (secret: Secret, shown: String) {
    var (master, terminal): (Int32, Int32) = (0, 0)
    try #require(openpty(&master, &terminal, nil, nil, nil) == 0)
    defer {
      close(master)
      close(terminal)
    }
    var host = CommandTrial().host(output: TextSink(), errors: TextSink())
    host.input = LineSource(descriptor: terminal)
    host.terminals = .init(input: true, output: true, errors: true)
    let prompt = SecretPrompt(context: CommandContext(host: host, language: .english, shared: SharedChoices()))
    let typist = Typist(descriptor: master, terminal: terminal, shown: host.errors, keys: keys.split(separator: "⏎").map { $0 + "\r" })
    let thread = typist.start()
    defer { pthread_join(thread, nil) }
    let secret = try isNew ? prompt.askNew(.askNewPassword) : prompt.ask(.askOldPassword)
    var modes = termios()
    tcgetattr(terminal, &modes)
    #expect(modes.c_lflag & tcflag_t(ECHO) != 0)
    return (secret, host.errors.text)
  }

  private func text(_ secret: Secret) -> String { secret.withBytes { String(decoding: $0, as: UTF8.self) } }

  @Test(arguments: [
    ("abc⏎", "abc"), ("ab\u{7F}c⏎", "ac"), ("é\u{7F}x⏎", "x"), ("wrong\u{15}right⏎", "right"), ("a\u{1A}b\u{1B}⏎", "ab"), (" a ⏎", " a "),
  ])
  func `keys make a secret that isn't shown`(keys: String, secret: String) throws {
    let outcome = try typed(keys)
    #expect(text(outcome.secret) == secret && outcome.shown == "Old password: \n")
  }

  @Test func `a new one is typed twice, until both are the same`() throws {
    let outcome = try typed("abc⏎abd⏎abc⏎abc⏎", isNew: true)
    #expect(text(outcome.secret) == "abc")
    #expect(
      outcome.shown
        == "New password: \nOnce more: \nThe two aren't the same; type them again.\nNew password: \nOnce more: \n")
  }

  @Test func `who gives up is told that nothing was changed`() {
    let error = #expect(throws: (any Error).self) { try typed("ab\u{3}⏎") }
    #expect((error as? IAMError)?.code == .cancelled)
  }
}

/// Types lines into a terminal, each once the terminal has stopped showing what is typed.
private final class Typist: Sendable {
  let descriptor: Int32
  let terminal: Int32
  let shown: TextSink
  let keys: [String]

  init(descriptor: Int32, terminal: Int32, shown: TextSink, keys: [String]) {
    (self.descriptor, self.terminal, self.shown, self.keys) = (descriptor, terminal, shown, keys)
  }

  func start() -> pthread_t {
    var thread = pthread_t()
    let own = Unmanaged.passRetained(self).toOpaque()
    pthread_create(
      &thread, nil,
      { own in
        if let own { Unmanaged<Typist>.fromOpaque(own).takeRetainedValue().type() }
        return nil
      }, own)
    return thread
  }

  private func type() {
    for (place, line) in keys.enumerated() {
      for _ in 0..<5000 where !isAsked(place + 1) { usleep(1000) }
      for byte in line.utf8 {
        var byte = byte
        write(descriptor, &byte, 1)
      }
    }
  }

  /// Whether so many questions have been asked and the terminal shows nothing of what is typed.
  private func isAsked(_ count: Int) -> Bool {
    var modes = termios()
    let questions = shown.text.split(separator: ": ", omittingEmptySubsequences: false).count - 1
    return questions >= count && tcgetattr(terminal, &modes) == 0 && modes.c_lflag & tcflag_t(ECHO) == 0
  }
}

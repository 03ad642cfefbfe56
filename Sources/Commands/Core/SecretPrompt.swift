import CHost
import Credentials
import Glibc
import IAM
import Language

/// Asks for a secret on a terminal that shows nothing of what is typed. Backspace takes a character back, Ctrl-U all of them, Ctrl-C and
/// Ctrl-D on an empty line give up.
struct SecretPrompt {
  let context: CommandContext

  /// Asks once; throws `Cancelled` where the person gives up.
  func ask(_ question: Sentence) throws -> Secret {
    try context.host.errors.write(context.say(question) + " ")
    try context.host.errors.flush()
    let secret = withoutEcho { typed(context.host.input) }
    try context.host.errors.line("")
    try context.host.errors.flush()
    guard let secret else { throw IAMError(.cancelled, .secretNotGiven) }
    return secret
  }

  /// Asks twice, again and again until both are the same.
  func askNew(_ question: Sentence) throws -> Secret {
    while true {
      let secret = try ask(question)
      if try ask(.askSecretAgain).hasSameBytes(as: secret) { return secret }
      try context.host.errors.line(context.say(.secretsDiffer))
    }
  }

  /// The terminal hands on each key as it comes, those that end a program among them: the line is put together in locked memory only.
  private func withoutEcho<Result>(_ body: () -> Result) -> Result {
    guard let descriptor = context.host.input.descriptor, host_restore_arm(descriptor) == 0 else { return body() }
    defer {
      _ = host_restore_modes()
      host_restore_disarm()
    }
    var modes = termios()
    tcgetattr(descriptor, &modes)
    modes.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    tcsetattr(descriptor, TCSAFLUSH, &modes)
    return body()
  }

  private func typed(_ input: LineSource) -> Secret? {
    var isGivenUp = false
    let secret = Secret(capacity: LineSource.secretLimit) { memory in
      var count = 0
      while true {
        switch input.byte() {
        case 0x0A, 0x0D: return count
        case nil, 0x03:
          isGivenUp = true
          return 0
        case 0x04 where count == 0:
          isGivenUp = true
          return 0
        case 0x15: count = 0
        case 0x08, 0x7F: count = Self.withoutLast(memory, count)
        case let byte? where byte >= 0x20 || byte == 0x09:
          if count < memory.count {
            memory[count] = byte
            count += 1
          }
        default: break
        }
      }
    }
    return isGivenUp ? nil : secret
  }

  /// How many bytes are left without the last character of UTF-8.
  private static func withoutLast(_ memory: UnsafeMutableRawBufferPointer, _ count: Int) -> Int {
    var count = count
    while count > 0 {
      count -= 1
      if memory[count] & 0xC0 != 0x80 { break }
    }
    return count
  }
}

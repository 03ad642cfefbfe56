import ArgumentParser
import IAM
public import Language

/// Runs the program's commands.
///
/// Statuses: 0 done, 1 refused or failed, 2 wrong usage or no usable terminal. An error is one line on standard error,
/// `Code: One sentence that says what to do.`
public enum CommandRunner {
  /// Runs one command line, the program's own name not among the arguments, and answers the status.
  public static func run(_ arguments: [String], host: CommandHost) -> Int32 {
    let line = ArgumentLine(arguments)
    let language = line.language(host.environment)
    return SpokenLanguage.$current.withValue(language) {
      let status = attempt(line, language, host)
      do {
        try host.output.flush()
        try host.errors.flush()
        return status
      } catch {
        return status == 0 ? tell(error, language, host) : status
      }
    }
  }

  private static func attempt(_ line: ArgumentLine, _ language: Language, _ host: CommandHost) -> Int32 {
    do {
      return try dispatch(line, language, host)
    } catch {
      try? host.output.flush()
      return tell(error, language, host)
    }
  }

  private static func dispatch(_ line: ArgumentLine, _ language: Language, _ host: CommandHost) throws -> Int32 {
    if line.command.isEmpty, line.rest == ["--version"] {
      try host.output.line("iamdesk \(ProgramVersion.text)")
      return 0
    }
    if let console = ConsoleLine(line) {
      try console.shared.check()
      return try ConsoleCommand.open(console, in: CommandContext(host: host, language: language, shared: console.shared))
    }
    guard let type = CommandTable.type(line.command) else { throw unknownCommand(line.command) }
    return try run(type, line, language, host)
  }

  private static func run<C: Command>(_ type: C.Type, _ line: ArgumentLine, _ language: Language, _ host: CommandHost) throws -> Int32 {
    let command: C
    do {
      command = try type.parse(line.shared + type.prepared(line.rest))
    } catch {
      guard type.exitCode(for: error) == .success else {
        throw UsageError(ParserComplaint.sentence(type.message(for: error), line.command))
      }
      try host.output.write(CommandHelp.text(of: type, columns: host.columns))
      return 0
    }
    let choices = command.shared.choices
    try choices.check(outputs: type.outputs)
    let context = CommandContext(host: host, language: language, shared: choices)
    return try command.execute(in: context)
  }

  private static func unknownCommand(_ words: [String]) -> UsageError {
    let name = words.joined(separator: " ")
    return UsageError(.unknownCommand(name, nearest: Nearest.name(to: name, among: CommandTable.names)))
  }

  private static func tell(_ error: any Error, _ language: Language, _ host: CommandHost) -> Int32 {
    let (text, status) = words(for: error, language)
    try? host.errors.line(text)
    try? host.errors.flush()
    return status
  }

  private static func words(for error: any Error, _ language: Language) -> (String, Int32) {
    switch error {
    case let error as UsageError: (ErrorLine.text("Usage", error.message, language), 2)
    case let error as UnusableTerminal: (ErrorLine.text("NoTerminal", error.message, language), 2)
    case let error as IAMError: (ErrorLine.text(error, language), 1)
    case let error as TextSink.Failure: (ErrorLine.text("ServiceFailure", .outputFailed(isFull: error.isDiskFull), language), 1)
    default: (ErrorLine.text("ServiceFailure", .commandFailed, language), 1)
    }
  }
}

/// There is no terminal that the console could run on.
public struct UnusableTerminal: Error, Sendable, Equatable {
  /// One sentence with the reason and the next step.
  public let message: Sentence

  /// An error with its sentence.
  public init(_ message: Sentence) {
    self.message = message
  }
}

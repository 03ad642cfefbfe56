import ArgumentParser
import Language

/// `iamdesk completion SHELL`: a script for the shell, with the operations of `call` and their options.
struct CompletionCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "completion", abstract: SpokenLanguage.say(.summaryCompletion))
  }

  @Argument(help: help(.helpShell, "shell"), completion: .list(CallCompletion.Shell.allCases.map(\.rawValue)))
  var shell: String
  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    guard let chosen = CallCompletion.Shell(rawValue: shell) else {
      throw UsageError(.notAShell(shell, CallCompletion.Shell.allCases.map(\.rawValue)))
    }
    let script = ConsoleCommand.completionScript(for: chosen.parserShell)
    try context.host.output.line(CallCompletion.added(to: script, for: chosen))
    return 0
  }
}

extension CallCompletion.Shell {
  fileprivate var parserShell: CompletionShell {
    switch self {
    case .bash: .bash
    case .zsh: .zsh
    case .fish: .fish
    }
  }
}

import ArgumentParser

/// A command: its arguments are read by the parser, and it runs in a context.
protocol Command: ParsableCommand {
  /// The words as the parser wants them; a command may help it where it is stricter than the contract.
  static func prepared(_ words: [String]) -> [String]
  /// The forms of answers that it has.
  static var outputs: [String] { get }
  /// The options of every command.
  var shared: SharedOptions { get }
  /// Does the work and answers the program's status.
  func execute(in context: CommandContext) throws -> Int32
}

extension Command {
  static func prepared(_ words: [String]) -> [String] { words }
  static var outputs: [String] { OutputForm.allCases.map(\.rawValue) }
}

/// Which commands there are.
enum CommandTable {
  static let types: [(words: [String], type: any Command.Type)] = [
    ([], ConsoleCommand.self),
    (["init"], InitCommand.self),
    (["demo"], DemoCommand.self),
    (["import"], ImportCommand.self),
    (["export"], ExportCommand.self),
    (["credential-report"], CredentialReportCommand.self),
    (["call"], CallCommand.self),
    (["simulate"], SimulateCommand.self),
    (["who-can"], WhoCanCommand.self),
    (["policy"], PolicyCommand.self),
    (["policy", "check"], PolicyCheckCommand.self),
    (["audit"], AuditCommand.self),
    (["audit", "list"], AuditListCommand.self),
    (["audit", "verify"], AuditVerifyCommand.self),
    (["audit", "export"], AuditExportCommand.self),
    (["backup"], BackupCommand.self),
    (["restore"], RestoreCommand.self),
    (["seal"], SealCommand.self),
    (["unseal"], UnsealCommand.self),
    (["doctor"], DoctorCommand.self),
    (["completion"], CompletionCommand.self),
  ]

  /// First words that need a second.
  static let families = ["audit", "policy"]

  /// The commands below the program's name, for its help and completion.
  static var topLevel: [any ParsableCommand.Type] { types.filter { $0.words.count == 1 }.map(\.type) }

  /// The second words of a family: `list`, `verify`.
  static func members(of family: String) -> [String] {
    types.filter { $0.words.count == 2 && $0.words[0] == family }.map { $0.words[1] }
  }

  static func type(_ words: [String]) -> (any Command.Type)? {
    types.first { $0.words == words }?.type
  }

  /// The commands as a person may write them, for suggestions.
  static var names: [String] { types.map { $0.words.joined(separator: " ") }.filter { !$0.isEmpty } }
}

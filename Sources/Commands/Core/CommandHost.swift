public import AccountService

/// What a command takes from the world around it: the process's in the program, made-up ones in tests.
public struct CommandHost {
  /// The environment's variables.
  public var environment: [String: String]
  /// Standard input.
  public var input: LineSource
  /// Standard output.
  public var output: TextSink
  /// Standard error.
  public var errors: TextSink
  /// Whether input, output and errors are terminals.
  public var terminals: Terminals
  /// The columns of the terminal, for tables and help.
  public var columns: Int
  /// Who runs the program.
  public var owner: LocalOwner
  /// Clock and randomness.
  public var service: ServiceEnvironment
  /// Opens the console on an account and answers the program's status.
  public var openConsole: (ConsoleRequest) throws -> Int32

  /// Which of the standard streams are terminals.
  public struct Terminals: Sendable, Hashable {
    /// Standard input.
    public var input: Bool
    /// Standard output.
    public var output: Bool
    /// Standard error.
    public var errors: Bool

    /// Whether each is a terminal.
    public init(input: Bool, output: Bool, errors: Bool) {
      self.input = input
      self.output = output
      self.errors = errors
    }

    /// None is one: a program's pipes.
    public static let none = Terminals(input: false, output: false, errors: false)
  }

  /// A host of these parts.
  public init(
    environment: [String: String], input: LineSource, output: TextSink, errors: TextSink, terminals: Terminals = .none, columns: Int = 80,
    owner: LocalOwner, service: ServiceEnvironment = .system, openConsole: @escaping (ConsoleRequest) throws -> Int32
  ) {
    self.environment = environment
    self.input = input
    self.output = output
    self.errors = errors
    self.terminals = terminals
    self.columns = columns
    self.owner = owner
    self.service = service
    self.openConsole = openConsole
  }
}

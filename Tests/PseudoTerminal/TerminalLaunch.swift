extension TerminalProcess {
  /// What a program is started with.
  public struct Launch {
    /// The program's file.
    public var program: String
    /// Its arguments, without its own name.
    public var arguments: [String]
    /// Its environment, all of it.
    public var environment: [String: String]
    /// Columns and rows.
    public var size: (columns: Int, rows: Int)
    /// Whether it is the foreground job of a small shell, which can stop and resume it; otherwise it leads the session itself, as
    /// `ssh -t host program` has it.
    public var isJob: Bool

    /// What the line says of its speed.
    public var speed: Speed

    /// A launch.
    public init(
      _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], size: (columns: Int, rows: Int) = (80, 24),
      isJob: Bool = true, speed: Speed = .fast
    ) {
      self.program = program
      self.arguments = arguments
      self.environment = environment
      self.size = size
      self.isJob = isJob
      self.speed = speed
    }
  }

  /// What a terminal line says of its speed. It isn't slowed down by it.
  public enum Speed: Sendable {
    /// 38,400 bits a second, the kernel's own for pseudo-terminals.
    case fast
    /// 9,600 bits a second.
    case slow
  }
}

import Glibc

/// A terminal's input and output modes as the kernel keeps them, to be compared before and after a program.
public struct TerminalModes: Equatable, Sendable, CustomStringConvertible {
  private var flags: [UInt32] = []
  private var characters: [UInt8] = []

  init(of descriptor: Int32) {
    var modes = termios()
    if tcgetattr(descriptor, &modes) == 0 { self.init(modes) } else { self.init() }
  }

  private init() {}

  init(_ modes: termios) {
    flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
  }

  /// Whether what is typed is shown by the terminal.
  public var echoes: Bool { flags.count == 4 && flags[3] & UInt32(ECHO) != 0 }

  /// The four words of flags.
  public var description: String { flags.map { String($0, radix: 8) }.joined(separator: " ") }
}

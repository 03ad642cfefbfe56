import AccountService
import CHost
import Commands
import Glibc

extension CommandHost {
  /// The process that runs.
  static var process: CommandHost {
    CommandHost(
      environment: environmentVariables(), input: LineSource(descriptor: STDIN_FILENO), output: TextSink(descriptor: STDOUT_FILENO),
      errors: TextSink(descriptor: STDERR_FILENO),
      terminals: Terminals(input: isatty(STDIN_FILENO) == 1, output: isatty(STDOUT_FILENO) == 1, errors: isatty(STDERR_FILENO) == 1),
      columns: terminalColumns(), owner: .process, openConsole: ConsoleOpening.open)
  }

  private static func terminalColumns() -> Int {
    var (rows, columns): (Int32, Int32) = (0, 0)
    guard host_window_size(STDOUT_FILENO, &rows, &columns) == 0, columns > 0 else { return 80 }
    return Int(columns)
  }

  private static func environmentVariables() -> [String: String] {
    var found: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") { found[String(text[..<equals])] = String(text[text.index(after: equals)...]) }
      next += 1
    }
    return found
  }
}

extension LocalOwner {
  /// Who runs the process, by the real user ID: what `sudo` and the environment say about another user isn't proof.
  static var process: LocalOwner {
    let number = getuid()
    let name = getpwuid(number).map { String(cString: $0.pointee.pw_name) } ?? String(number)
    return LocalOwner(unixUser: name, unixUID: number, sshClient: sshClient())
  }

  /// The first word of `SSH_CLIENT` where it looks like an address.
  private static func sshClient() -> String? {
    guard let value = getenv("SSH_CLIENT") else { return nil }
    let word = String(cString: value).prefix { $0 != " " }
    let isAddress =
      (2...64).contains(word.utf8.count) && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || ":.%-_".contains($0)) }
    return isAddress ? String(word) : nil
  }
}

import Foundation
import Hardening
import PseudoTerminal

/// What benchmarks share: the program, a folder for stores, and where figures go.
final class Bench {
  let program: String
  let users: Int
  /// How many random requests are decided.
  let cases: Int
  private let only: Set<String>
  private let scratch: ScratchStore?
  /// The folder with the stores.
  let folder: String
  private(set) var missed = 0

  init(program: String, users: Int, cases: Int, only: Set<String>, folder: String?) throws {
    self.program = program
    self.users = users
    self.cases = cases
    self.only = only
    if let folder {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      scratch = nil
      self.folder = folder
    } else {
      let made = try ScratchStore()
      scratch = made
      self.folder = made.folder
    }
  }

  /// Whether a benchmark is wanted.
  func wants(_ name: String) -> Bool { only.isEmpty || only.contains(name) }

  /// Prints a figure.
  func tell(_ figure: Figure) {
    if figure.isMet == false { missed += 1 }
    FileHandle.standardOutput.write(Data((figure.line + "\n").utf8))
  }

  /// The store with this many users; made by an import when it isn't there. The import's seconds come with a new one.
  func store(users: Int) throws -> (path: String, importSeconds: Double?) {
    let path = "\(folder)/users-\(users).db"
    if FileManager.default.fileExists(atPath: path) { return (path, nil) }
    let file = "\(folder)/users-\(users).json"
    try AccountFile(users: users).write(to: file)
    defer { try? FileManager.default.removeItem(atPath: file) }
    let partial = path + ".part"
    for suffix in ["", ".key", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: partial + suffix) }
    try run(["init", "--store", partial, "--account-id", "123456789012"])
    let start = TerminalProcess.now
    try run(["import", "--store", partial, file])
    let seconds = Double(TerminalProcess.now - start) / 1e9
    try FileManager.default.moveItem(atPath: partial + ".key", toPath: path + ".key")
    try FileManager.default.moveItem(atPath: partial, toPath: path)
    return (path, seconds)
  }

  /// Runs the program to its end.
  func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw TerminalFailure("iamdesk \(arguments.joined(separator: " ")) failed") }
  }

  /// Opens the console on a store.
  func console(_ store: String, size: (columns: Int, rows: Int) = (120, 40), speed: TerminalProcess.Speed = .fast) throws -> TerminalSession
  {
    let environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder, "PATH": "/usr/bin:/bin"]
    return try TerminalSession(
      .init(program, ["--local", "--store", store, "--open", "users"], environment: environment, size: size, speed: speed))
  }

  /// Opens the console and waits for its first screen of users.
  func openConsole(
    _ store: String, size: (columns: Int, rows: Int) = (120, 40), speed: TerminalProcess.Speed = .fast
  ) throws -> TerminalSession {
    let session = try console(store, size: size, speed: speed)
    try session.wait(for: AccountFile.name(0))
    session.settle()
    return session
  }

  /// Leaves a console.
  func close(_ session: TerminalSession) throws {
    session.send("q")
    _ = try session.waitForEnd()
  }
}

import AccountService
import AccountStore
import Foundation
import Hardening
import PseudoTerminal

/// The built program.
enum Program {
  /// The folder where the build put everything.
  static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
  /// The program's file.
  static let path = folder.appending(path: "iamdesk").path
  /// The program that makes changes until it is killed.
  static let worker = [folder.appending(path: "iamdesk-benchmark").path, "worker"]

  /// How a command went.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs a program to its end.
  @discardableResult
  static func run(
    _ arguments: [String], file: String = path, input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: file)
    process.arguments = arguments
    process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let (output, errors, typed) = (Pipe(), Pipe(), Pipe())
    (process.standardOutput, process.standardError, process.standardInput) = (output, errors, typed)
    try process.run()
    try? typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? typed.fileHandleForWriting.close()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // A process that a signal ended tells the signal's number as its status.
    let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return Outcome(status: status, output: String(decoding: told, as: UTF8.self), errors: String(decoding: complaints, as: UTF8.self))
  }
}

/// A store with an account, worked on with the real program.
final class Desk {
  let scratch: ScratchStore

  /// A new account with these users.
  init(users: [String] = ["alice", "bruno", "chen", "dana"]) throws {
    scratch = try ScratchStore()
    let service = try scratch.service()
    try service.perform(all: users.map { CreateUser(userName: $0) }, as: ScratchStore.owner)
    service.store.close()
  }

  var path: String { scratch.path }

  /// Runs a command on the store.
  @discardableResult
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Program.Outcome {
    try Program.run(arguments + ["--store", path], input: input, environment: environment)
  }

  /// Opens the console.
  func console(
    _ options: [String] = [], size: (columns: Int, rows: Int) = (80, 24), environment: [String: String] = [:], isJob: Bool = true
  ) throws -> TerminalSession {
    var all = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": scratch.folder, "PATH": "/usr/bin:/bin"]
    all.merge(environment) { $1 }
    let session = try TerminalSession(
      .init(Program.path, ["--local", "--store", path] + options, environment: all, size: size, isJob: isJob))
    session.companion = self
    return session
  }

  /// Opens the console and waits until it shows the first user.
  func openConsole(
    _ options: [String] = [], size: (columns: Int, rows: Int) = (80, 24), environment: [String: String] = [:], isJob: Bool = true
  ) throws -> TerminalSession {
    let session = try console(options, size: size, environment: environment, isJob: isJob)
    try session.wait(for: "alice")
    return session
  }
}

import AccountService
import Commands
import Credentials
import Foundation
import IAM

/// Runs commands in a folder of their own, as the program would, with a clock and randomness that are the same on every run.
final class CommandTrial {
  static let account = "123456789012"
  let folder: String
  var environment: [String: String]
  var terminals = CommandHost.Terminals.none
  var columns = 80
  var consoles: [ConsoleRequest] = []
  var now = Timestamp(seconds: 1_700_000_000)
  /// Stands where the console would: answers its status, or throws.
  var openConsole: (ConsoleRequest) throws -> Int32 = { _ in 0 }

  /// What a command did.
  struct Outcome: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  init() {
    // Memory answers a sync at once.
    let memory = "/dev/shm"
    let place = FileManager.default.isWritableFile(atPath: memory) ? memory : FileManager.default.temporaryDirectory.path
    folder = place + "/commands-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    environment = ["HOME": folder, "LANG": "C.UTF-8", "TERM": "xterm"]
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The store that commands use without an option.
  var store: String { folder + "/.local/share/iamdesk/account.db" }

  /// Runs a command.
  func run(_ arguments: String..., input: String = "") -> Outcome { run(arguments, input: input) }

  func run(_ arguments: [String], input: String = "") -> Outcome {
    let (output, errors) = (TextSink(), TextSink())
    let status = CommandRunner.run(arguments, host: host(input: input, output: output, errors: errors))
    return Outcome(status: status, output: output.text, errors: errors.text)
  }

  func host(input: String = "", output: TextSink, errors: TextSink) -> CommandHost {
    CommandHost(
      environment: environment, input: LineSource(text: input), output: output, errors: errors, terminals: terminals, columns: columns,
      owner: LocalOwner(unixUser: "minji", unixUID: 1000), service: service
    ) { [unowned self] request in
      consoles.append(request)
      return try openConsole(request)
    }
  }

  private let random = Counter()
  private var service: ServiceEnvironment {
    var service = ServiceEnvironment(
      now: { [now] in now }, random: { [random] in AnyGenerator(Steps(state: random.next())) },
      eventID: { [random] in "event-\(random.next())" })
    service.passwordCost = PasswordHash.Cost(logN: 4, r: 1, p: 1)
    return service
  }

  /// A trial with an account in its store.
  static func withAccount() -> CommandTrial {
    let trial = CommandTrial()
    _ = trial.run("init", "--account-id", account, "--alias", "acme")
    return trial
  }

  /// Writes a file into the folder and answers its path.
  func file(_ name: String, _ text: String) throws -> String {
    let path = folder + "/" + name
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }

  func mode(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
  }
}

/// Counts, from any thread.
private final class Counter: Sendable {
  private let lock = NSLock()
  private nonisolated(unsafe) var value: UInt64 = 0
  func next() -> UInt64 {
    lock.withLock {
      value += 1
      return value
    }
  }
}

/// Numbers that are the same on every run.
private struct Steps: RandomNumberGenerator, Sendable {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

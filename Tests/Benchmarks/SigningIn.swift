import AccountService
import Credentials
import Foundation
import Hardening
import IAM
import PseudoTerminal
import Synchronization

/// What signing in costs, and whether the kinds of failure can be told apart by their time.
enum SigningIn {
  private static let password = "Correct horse 7 battery"
  private static let rounds = 2000

  /// Six kinds of failure in turn, with a hash that costs a sixteenth of the real one: what differs beside it shows sixteen times as much.
  static func measureFailures(_ bench: Bench) throws {
    let scratch = try ScratchStore(in: bench.folder)
    let clock = Mutex<Int64>(1_800_000_000)
    let moving = try service(scratch, cost: .init(logN: 13, r: 8, p: 1)) { clock.withLock(\.self) }
    let standing = try service(scratch, cost: .init(logN: 13, r: 8, p: 1)) { 1_800_000_000 }
    try prepare(moving, standing)
    guard case .codeNeeded(let challenge) = try attempt(moving, "coded", password) else { return }
    let kinds: [(name: String, try: () throws -> Void)] = [
      ("unknown-user", { _ = try attempt(moving, "nobody", "wrong password") }),
      ("wrong-password", { _ = try attempt(moving, "plain", "wrong password") }),
      ("wrong-code", { _ = try moving.answer(challenge, code: "000000") }),
      ("no-console-access", { _ = try attempt(moving, "keyless", "wrong password") }),
      ("locked", { _ = try attempt(standing, "locked", password) }),
      ("wrong-password-with-mfa", { _ = try attempt(moving, "coded", "wrong password") }),
    ]
    var times = kinds.map { _ in [Double]() }
    for round in 0..<rounds {
      for offset in kinds.indices {
        // The order changes, so that none always comes behind the same.
        let kind = (offset + round) % kinds.count
        clock.withLock { $0 += 90_000 }
        let start = TerminalProcess.now
        do {
          try kinds[kind].try()
          return bench.tell(Figure(name: "sign-in-failures", value: 0, unit: "failures", target: .atLeast(1), note: kinds[kind].name))
        } catch is IAMError {
          times[kind].append(Double(TerminalProcess.now - start) / 1e6)
        }
      }
    }
    let medians = times.map { Series($0).median }
    for (kind, median) in zip(kinds, medians) { bench.tell(Figure(name: "sign-in-\(kind.name)", value: median, unit: "ms")) }
    let middle = Series(medians).median
    let spread = medians.map { abs($0 - middle) / middle * 100 }.max() ?? 0
    bench.tell(
      Figure(
        name: "sign-in-failures-apart", value: spread, unit: "percent", target: .atMost(2),
        note: "\(rounds) of each of \(kinds.count) kinds"))
  }

  /// One sign-in at the real cost, and forty at once.
  static func measureSuccess(_ bench: Bench) throws {
    let scratch = try ScratchStore(in: bench.folder)
    let service = try service(scratch, cost: .standard) { Int64(Date().timeIntervalSince1970) }
    try service.perform(CreateUser(userName: "plain"), as: ScratchStore.owner)
    try service.perform(CreateLoginProfile(userName: "plain", password: Secret(utf8: password)), as: ScratchStore.owner)
    var times: [Double] = []
    for _ in 0..<20 {
      let start = TerminalProcess.now
      _ = try attempt(service, "plain", password)
      times.append(Double(TerminalProcess.now - start) / 1e6)
    }
    bench.tell(Figure(name: "sign-in", value: Series(times).median, unit: "ms", target: .atMost(600)))
    let start = TerminalProcess.now
    let done = DispatchSemaphore(value: 0)
    for _ in 0..<40 {
      Thread.detachNewThread {
        _ = try? attempt(service, "plain", password)
        done.signal()
      }
    }
    for _ in 0..<40 { done.wait() }
    let seconds = Double(TerminalProcess.now - start) / 1e9
    bench.tell(
      Figure(name: "sign-in-forty-at-once", value: seconds, unit: "s", note: "\(ProcessInfo.processInfo.activeProcessorCount) cores"))
  }

  private static func attempt(_ service: AccountService, _ name: String, _ password: String) throws -> SignInOutcome {
    try service.signIn(
      SignInRequest(
        name: .user(name), password: Secret(utf8: password), workplace: LocalOwner(unixUser: "tester", unixUID: 1000), process: getpid()))
  }

  private static func service(
    _ scratch: ScratchStore, cost: PasswordHash.Cost, now: @escaping @Sendable () -> Int64
  ) throws -> AccountService {
    var environment = ServiceEnvironment.system
    environment.passwordCost = cost
    environment.now = { Timestamp(seconds: now()) }
    return try scratch.service(environment: environment)
  }

  /// Four people: with a password, with a device too, with neither, and one who is locked at the standing clock.
  private static func prepare(_ moving: AccountService, _ standing: AccountService) throws {
    for name in ["plain", "coded", "keyless", "locked"] {
      try moving.perform(CreateUser(userName: name), as: ScratchStore.owner)
      if name == "keyless" { continue }
      try moving.perform(CreateLoginProfile(userName: name, password: Secret(utf8: password)), as: ScratchStore.owner)
    }
    let device = try moving.perform(CreateVirtualMFADevice(name: "coded"), as: ScratchStore.owner).device
    guard let seed = device.base32StringSeed.flatMap(Base32.decode) else { return }
    let step = TOTP.step(at: 1_800_000_000)
    try moving.perform(
      EnableMFADevice(
        userName: "coded", serialNumber: device.serialNumber, codes: TOTP.code(of: seed, step: step - 1),
        TOTP.code(of: seed, step: step)), as: ScratchStore.owner)
    for _ in 0..<5 { _ = try? attempt(standing, "locked", "wrong password") }
  }
}

import AccountService
import Credentials
import IAM
import Terminal
import Testing

@testable import Console

extension ConsoleHarness {
  /// A console on the credentials of alice, a user without any.
  static func onAlice(size: Size = Size(columns: 80, rows: 24), devices: Int = 0) throws -> ConsoleHarness {
    let console = try ConsoleHarness(size: size, [CreateUser(userName: "alice")])
    for number in 0..<devices { try console.enable("alice-phone-\(number)") }
    return console.press("<Enter>4")
  }

  /// Enables a device for alice as another person would, with a clock of its own.
  @discardableResult
  func enable(_ name: String, clockAhead seconds: Int64 = 0) throws -> Secret {
    let answer: VirtualMFADeviceAnswer = try service.perform(CreateVirtualMFADevice(name: name), as: Self.owner)
    let seed = try #require(answer.device.base32StringSeed.flatMap { Base32.decode($0) })
    let codes = Self.codes(of: seed, at: clock.now)
    try meanwhile(EnableMFADevice(userName: "alice", serialNumber: answer.device.serialNumber, codes: codes.0, codes.1))
    return seed
  }

  /// The code before this moment's and this moment's.
  static func codes(of seed: Secret, at moment: Timestamp) -> (String, String) {
    let step = TOTP.step(at: moment.seconds)
    return (TOTP.code(of: seed, step: step - 1), TOTP.code(of: seed, step: step))
  }

  /// The page of a new device.
  func page(sourceLocation: SourceLocation = #_sourceLocation) throws -> DeviceScreen {
    try #require(state.screen as? DeviceScreen, "\(screen)", sourceLocation: sourceLocation)
  }

  /// What the page's authenticator app would show, the seed read from the page's memory.
  func codes() throws -> (String, String) { Self.codes(of: try #require(Base32.decode(try page().seed)), at: clock.now) }

  /// The devices there are, of whomever.
  func deviceNames() throws -> [String] {
    let page: Page<VirtualMFADeviceDescription> = try service.perform(ListVirtualMFADevices(), as: Self.owner)
    return page.items.compactMap { ARN($0.serialNumber)?.name }
  }

  /// The names of somebody's devices.
  func devices(of subject: UserCredentials.Subject) throws -> [String] { try ask(UserCredentials(subject)).devices.map(\.name) }
}

extension Secret {
  /// The bytes as a text, for comparing.
  var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }
}

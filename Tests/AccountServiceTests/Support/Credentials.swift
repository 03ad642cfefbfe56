import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Language
import Testing

/// Passwords, MFA devices and signing in, as tests write them.
extension TestAccount {
  static let password = "correct horse battery"
  static let workplace = LocalOwner(unixUser: "ada", unixUID: 1001, sshClient: "10.0.0.7", userAgent: "iamdesk/test")

  /// A user with a console password.
  @discardableResult
  func addUser(
    _ name: String, password: String? = TestAccount.password, isResetRequired: Bool = false, selfService: Bool = true
  ) throws -> CredentialOwner {
    try perform(CreateUser(userName: name))
    if selfService { try letLookAfterHerself(name) }
    let owner = CredentialOwner.user(try #require(try read { try $0.user(named: name)?.key }))
    if let password { try setPassword(password, of: owner, isResetRequired: isResetRequired) }
    return owner
  }

  /// Sets a password without any rule.
  func setPassword(
    _ password: String, of owner: CredentialOwner, isResetRequired: Bool = false,
    cost: PasswordHash.Cost = PasswordHash.Cost(logN: 4, r: 1, p: 1)
  ) throws {
    var random = SystemRandomNumberGenerator()
    let hash = try PasswordHash.make(Secret(utf8: password), cost: cost, using: &random).encoded
    let profile = LoginProfile(passwordHash: hash, created: clock.now, changed: clock.now, isResetRequired: isResetRequired)
    try put { try $0.put(profile, of: owner, keeping: 24) }
  }

  /// A device that is enabled for somebody, with codes of the two steps before the present one.
  func addDevice(_ name: String, for userName: String?) throws -> TestDevice {
    let device = try makeDevice(name)
    let (first, second) = (device.code(at: clock.now, step: -2), device.code(at: clock.now, step: -1))
    try perform(EnableMFADevice(userName: userName, serialNumber: device.serial, codes: first, second))
    return device
  }

  /// A device that is nobody's.
  func makeDevice(_ name: String) throws -> TestDevice {
    let answer = try perform(CreateVirtualMFADevice(name: name)).device
    let text = try #require(answer.base32StringSeed)
    return TestDevice(serial: answer.serialNumber, seed: try #require(Base32.decode(text)))
  }

  /// An attempt to sign in.
  func attempt(_ name: SignInRequest.Name, _ password: String = TestAccount.password, code: String? = nil) throws -> SignInOutcome {
    try service.signIn(request(name, password, code: code))
  }

  func request(_ name: SignInRequest.Name, _ password: String = TestAccount.password, code: String? = nil) -> SignInRequest {
    SignInRequest(name: name, password: Secret(utf8: password), code: code, workplace: Self.workplace, process: 4711)
  }

  /// Signs a user in.
  @discardableResult
  func signIn(_ name: String, _ password: String = TestAccount.password, code: String? = nil) throws -> Arrival {
    try arrival(try attempt(.user(name), password, code: code))
  }

  /// Signs the root user in.
  @discardableResult
  func signInRoot(_ password: String = TestAccount.password, code: String? = nil) throws -> Arrival {
    try arrival(try attempt(.root(email: Self.email), password, code: code))
  }

  private func arrival(_ outcome: SignInOutcome) throws -> Arrival {
    guard case .signedIn(let arrival) = outcome else { throw IAMError(.accessDenied, .signInFailed) }
    return arrival
  }

  static let email = "root@example.com"

  /// Expects that an attempt fails as all do, and leaves one entry more.
  func fails(
    _ name: SignInRequest.Name, _ password: String = TestAccount.password, code: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try events().count
    let error = #expect(throws: IAMError.self, sourceLocation: sourceLocation) { try attempt(name, password, code: code) }
    #expect(error == IAMError(.failedAuthentication, .signInFailed), sourceLocation: sourceLocation)
    let events = try events()
    #expect(events.count == before + 1, sourceLocation: sourceLocation)
    #expect(events.last?.eventName == "ConsoleLogin" && events.last?.errorCode == "FailedAuthentication", sourceLocation: sourceLocation)
  }

  /// Expects that a signed-in person is refused.
  func refuses<O: WriteOperation>(
    _ person: SignedIn, _ operation: O, _ code: IAMError.Code, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: IAMError.self, sourceLocation: sourceLocation) {
      try service.perform(operation, as: .signedIn(person))
    }
    #expect(error?.code == code, sourceLocation: sourceLocation)
  }
}

/// An authenticator app.
struct TestDevice: Sendable {
  let serial: String
  let seed: Secret

  /// What it shows so many steps of 30 seconds after a moment.
  func code(at now: Timestamp, step: Int64 = 0) -> String { TOTP.code(of: seed, step: TOTP.step(at: now.seconds) + step) }
}

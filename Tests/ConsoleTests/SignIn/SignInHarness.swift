import AccountService
import AccountStore
import Credentials
import IAM
import Language
import Terminal
import Testing

@testable import Console

extension ConsoleHarness {
  static let password = "Blue-River-42"

  /// A console at its sign-in page: ana and bo have the same password, and so has the root user.
  static func atSignIn(
    size: Size = Size(columns: 80, rows: 24), language: Language = .english, at place: String? = nil, mustRenew: Bool = false
  ) throws -> ConsoleHarness {
    try ConsoleHarness(
      size: size, language: language, at: place, isSigningIn: true,
      [
        CreateUser(userName: "ana"), CreateUser(userName: "bo"),
        PutUserPolicy(userName: "ana", policyName: "self-service", policyDocument: SelfServicePolicy.document),
        CreateLoginProfile(userName: "ana", password: Secret(utf8: password), isPasswordResetRequired: mustRenew),
        CreateLoginProfile(userName: "bo", password: Secret(utf8: password)), SetRootPassword(newPassword: Secret(utf8: password)),
      ])
  }

  /// A console at which ana has signed in.
  static func signedIn(
    size: Size = Size(columns: 80, rows: 24), language: Language = .english, at place: String? = nil
  ) throws -> ConsoleHarness {
    let console = try atSignIn(size: size, language: language, at: place)
    return console.press("ana<Enter>\(password)<Enter>")
  }

  /// A console at which the root user has signed in.
  static func asRoot(size: Size = Size(columns: 80, rows: 24), at place: String? = nil) throws -> ConsoleHarness {
    let console = try atSignIn(size: size, at: place)
    return console.press("<Up><Up><Left><Tab>root@acme.example<Enter>\(password)<Enter>")
  }

  /// Gives ana an MFA device and answers its seed.
  func giveAnaADevice() throws -> Secret {
    let seed = Secret(utf8: "12345678901234567890")
    let serial = "arn:aws:iam::123456789012:mfa/phone"
    try store.write(Self.accountID) { writing in
      let user = try #require(try writing.user(named: "ana"))
      try writing.put(
        MFADevice(
          serialNumber: serial, name: "phone", path: "/", sealedSeed: try sealer.seal(seed, context: "mfa \(serial)"), created: Self.now,
          owner: .user(user.key), enabled: Self.now))
    }
    return seed
  }

  /// Lets ana delete a virtual device, which self-service allows for devices of her own name only.
  func letAnaRemove(device name: String) throws {
    try store.write(Self.accountID) { writing in
      let user = try #require(try writing.user(named: "ana"))
      let document = """
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:DeleteVirtualMFADevice", "Resource": "arn:aws:iam::*:mfa/\(name)"}}
        """
      try writing.put(InlinePolicy(name: "devices", document: document), in: .user(user.key))
    }
  }

  /// The names of the sign-in events, the oldest first.
  func signInEvents() throws -> [String] {
    try store.read(Self.accountID) { try $0.auditEntries(AuditRequest(limit: 1000)) }
      .filter { $0.eventName.hasPrefix("Console") }.map { "\($0.eventName) \($0.actor) \($0.errorCode ?? "ok")" }
  }

  /// Sessions that are in the store.
  func sessions() throws -> [SignInSession] { try store.read(Self.accountID) { try $0.signInSessions() } }
}

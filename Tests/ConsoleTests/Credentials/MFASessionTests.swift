import AccountService
import AccountStore
import Credentials
import IAM
import Language
import QRScanner
import Terminal
import TestSupport
import Testing

@testable import Console

/// MFA devices in whole sessions: one's own, the root user's, resynchronised, removed.
struct MFASessionTests {
  @Test func `who assigns herself a device is asked for its code at the next sign-in`() throws {
    let console = try ConsoleHarness.signedIn()
    console.press("m<Enter>").sees("Assign MFA device to ana")
    let seed = try #require(Base32.decode(try console.page().seed))
    let codes = try console.codes()
    console.press("\(codes.0)<Enter>\(codes.1)<Enter>").sees("MFA device ana is assigned")
    console.press("<Ctrl-O><Tab><Enter>").sees("You are signed out.")
    console.clock.advance(30)
    console.press("ana<Enter>\(ConsoleHarness.password)<Enter>").sees("MFA code")
    console.press("\(codes.1)<Enter>").sees("incorrect")
    console.press(TOTP.code(of: seed, step: TOTP.step(at: console.clock.now.seconds)) + "<Enter>").sees("Security credentials")
  }

  @Test func `the root user's device is assigned from the account's screen, and its removal warned of`() throws {
    let console = try ConsoleHarness(at: "account")
    console.press("m").sees("Assign MFA device to Root user", "root").press("<Enter>")
    let codes = try console.codes()
    console.press("\(codes.0)<Enter>\(codes.1)<Enter>").sees("MFA device root is assigned")
    #expect(try console.devices(of: .root) == ["root"])
    console.press("<Enter>jx").sees("Remove MFA device", "the root user's last one").press("<Enter>")
    #expect(try console.devices(of: .root) == ["root"])
    console.press("x<Tab><Enter>").sees("MFA device root was removed.")
    #expect(try console.deviceNames().isEmpty)
  }

  @Test func `a clock that is twenty minutes off is found by two codes`() throws {
    let console = try ConsoleHarness.onAlice()
    let seed = try console.enable("phone")
    console.press("<Esc><Enter>4jR").sees("Resynchronize MFA device phone").press("123456<Enter>654321<Enter>")
    console.sees("The authentication codes are")
    let codes = ConsoleHarness.codes(of: seed, at: console.clock.now.adding(seconds: 1200))
    console.press("<Ctrl-U>\(codes.0)<Enter><Ctrl-U>\(codes.1)<Enter>").sees("MFA device phone is in step again.")
    let device = try console.store.read(ConsoleHarness.accountID) {
      try $0.mfaDevice(serialNumber: "arn:aws:iam::123456789012:mfa/phone")
    }
    #expect(device?.drift == 40)
  }

  @Test func `a user removes her own last device after a warning`() throws {
    let console = try ConsoleHarness.signedIn()
    _ = try console.giveAnaADevice()
    try console.letAnaRemove(device: "phone")
    console.press("gmjx").sees("Remove MFA device", "the password alone").press("<Tab><Enter>").sees("MFA device phone was removed.")
    #expect(try console.deviceNames().isEmpty)
  }

  @Test func `on a store opened for reading only nothing opens`() throws {
    let console = try ConsoleHarness(at: "account", isReadOnly: true)
    console.press("m").seesNot("Device name")
  }
}

/// The pages at four sizes in both languages, compared with those that were looked at; the code in the kept file is read.
struct KeptDevicePagesTests {
  private static let sizes = [
    Size(columns: 120, rows: 40), Size(columns: 80, rows: 24), Size(columns: 60, rows: 15), Size(columns: 40, rows: 12),
  ]

  private func gallery(_ keys: String, _ make: (Size, Language) throws -> ConsoleHarness) throws -> [String] {
    var parts: [String] = []
    for size in Self.sizes {
      for language in Language.allCases {
        let console = try make(size, language).press(keys)
        let cursor = console.terminal.frame?.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
        parts.append("== \(size.columns)x\(size.rows) \(language.rawValue), \(cursor)\n" + (console.terminal.frame?.shownText() ?? ""))
      }
    }
    return parts
  }

  private func alice(_ size: Size, _ language: Language) throws -> ConsoleHarness {
    let console = try ConsoleHarness(size: size, language: language, [CreateUser(userName: "alice")])
    return console.press("<Enter>4m")
  }

  @Test(arguments: [
    ("DeviceName", ""), ("Device", "<Enter>"), ("DeviceShown", "<Enter><Ctrl-V>12345"),
    ("DeviceWrong", "<Enter>000000<Enter>000000<Enter>"),
    ("DeviceLeaving", "<Enter><Esc>"),
  ])
  func `the pages of a new device`(name: String, keys: String) throws {
    let pages = try gallery(keys, alice)
    #expect(KeptText.difference(of: pages.joined(separator: "\n"), from: "Pages/\(name)") == nil)
    if name == "DeviceName" || name == "DeviceLeaving" { return }
    for page in pages.prefix(4) {
      let read = QRScanner.texts(inScreen: page)
      #expect(read.count == 1 && read.allSatisfy { $0.hasPrefix("otpauth://totp/alice@123456789012?secret=") }, "\(page)")
    }
    #expect(pages.suffix(4).allSatisfy { QRScanner.texts(inScreen: $0).isEmpty })
  }

  @Test(arguments: [("RootUser", ""), ("PasswordPolicy", "2"), ("RootCredentials", "<Enter>")])
  func `the account's security`(name: String, keys: String) throws {
    let pages = try gallery(keys) { try ConsoleHarness(size: $0, language: $1, at: "account") }
    #expect(KeptText.difference(of: pages.joined(separator: "\n"), from: "Pages/\(name)") == nil)
  }

  @Test(arguments: [("PolicyStandard", "2e"), ("PolicyNIST", "2e<Right>"), ("PolicyCustom", "2e<Left><Tab><Ctrl-U>5")])
  func `the form of the password policy`(name: String, keys: String) throws {
    let pages = try gallery(keys) { try ConsoleHarness(size: $0, language: $1, at: "account") }
    #expect(KeptText.difference(of: pages.joined(separator: "\n"), from: "Pages/\(name)") == nil)
  }
}

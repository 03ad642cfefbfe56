import AccountService
import Credentials
import IAM
import QRScanner
import Terminal
import Testing

@testable import Console

/// Assigning virtual MFA devices, as a person does it.
struct DeviceScreenTests {
  @Test func `a device is assigned with two codes`() throws {
    let console = try ConsoleHarness.onAlice()
    console.press("m").sees("Assign MFA device to alice", "Device name", "alice")
    console.press("<Enter>").sees("Scan the code", "MFA code 1").seesNot("Device name")
    let codes = try console.codes()
    console.press("\(codes.0)<Enter>\(codes.1)<Enter>").sees("MFA device alice is assigned")
    #expect(try console.devices(of: .user("alice")) == ["alice"])
    #expect(!(console.state.screen is DeviceScreen))
  }

  @Test func `the code on the screen says the address an app wants`() throws {
    let console = try ConsoleHarness.onAlice().press("m<Enter>")
    let seed = try console.page().seed.text
    let frame = try #require(console.terminal.frame)
    let address = "otpauth://totp/alice@123456789012?secret=\(seed)"
    #expect(QRScanner.texts(on: frame, ground: .dark) == [address])
    #expect(QRScanner.texts(inScreen: frame.shownText()) == [address])
    #expect(QRScanner.texts(inScreen: console.screen).isEmpty)
  }

  @Test func `without colours the code can be turned round`() throws {
    let console = try ConsoleHarness.onAlice().press("m<Enter><Ctrl-T>")
    let address = "otpauth://totp/alice@123456789012?secret=\(try console.page().seed.text)"
    #expect(QRScanner.texts(on: try #require(console.terminal.frame), ground: .light) == [address])
  }

  @Test func `the secret is hidden until it is asked for, and copied without being shown`() throws {
    let console = try ConsoleHarness.onAlice().press("m<Enter>")
    let seed = try console.page().seed.text
    func isShown() -> Bool {
      console.terminal.frame?.shownText().contains(String(seed.prefix(4)) + " " + seed.dropFirst(4).prefix(4)) == true
    }
    #expect(!isShown())
    console.press("<Ctrl-Y>").sees("sent to the terminal's clipboard")
    #expect(console.terminal.clipboard == Array(seed.utf8))
    #expect(!isShown())
    console.press("<Ctrl-V>")
    #expect(isShown())
    console.press("<Ctrl-V>")
    #expect(!isShown())
  }

  @Test func `wrong codes are told in IAM's words and the page stays`() throws {
    let console = try ConsoleHarness.onAlice().press("m<Enter>")
    console.press("000000<Enter>000000<Enter>").sees("The authentication codes are")
    let codes = try console.codes()
    console.press("\(codes.1)<Enter>\(codes.0)<Enter>").sees("The authentication codes are")
    console.press("\(codes.0)<Enter>\(codes.1)<Enter>").sees("MFA device alice is assigned")
  }

  @Test func `codes are six digits, with a blank between when pasted`() throws {
    let console = try ConsoleHarness.onAlice().press("m<Enter>")
    console.press("12a").sees("A code has six digits")
    console.press("3").seesNot("A code has six digits")
    console.press("<Enter>").sees("A code has six digits")
    let codes = try console.codes()
    console.paste("12345x")
    console.sees("A code has six digits")
    console.paste("\(codes.0.prefix(3)) \(codes.0.suffix(3))\n")
    console.press("<Enter>")
    console.paste(codes.1)
    console.press("<Ctrl-S>").sees("MFA device alice is assigned")
  }

  @Test func `a name that is taken gets a number, and IAM's refusal stands at the field`() throws {
    let console = try ConsoleHarness.onAlice()
    try console.meanwhile(CreateVirtualMFADevice(name: "alice"))
    console.press("m").sees("alice-2").press("<Ctrl-U>alice<Enter>").sees("MFA device arn:aws:iam::123456789012:mfa/alice already")
    console.press("<Ctrl-U>a b").sees("Device name may only be")
    console.press("<Ctrl-U>phone<Enter>").sees("Scan the code")
  }

  @Test func `a ninth device is refused before a page opens`() throws {
    let console = try ConsoleHarness.onAlice(devices: 8)
    console.press("m").sees("LimitExceeded", "MFADevicesPerUser: 8").seesNot("Device name")
  }

  @Test func `a long name still has its code where the terminal is large enough, else the page says how large it must be`() throws {
    let console = try ConsoleHarness.onAlice()
    console.press("m<Ctrl-U>\(String(repeating: "n", count: 100))<Enter>").sees("The QR code needs a terminal of")
    console.resize(120, 40)
    #expect(QRScanner.texts(on: try #require(console.terminal.frame), ground: .dark).count == 1)
  }

  @Test(arguments: [(60, 15), (40, 12)])
  func `a small terminal shows the secret in groups of four`(columns: Int, rows: Int) throws {
    let console = try ConsoleHarness.onAlice(size: Size(columns: columns, rows: rows)).press("m<Enter>")
    console.sees("The QR code needs a terminal", "MFA code 2", "[ Assign ]")
    let seed = try console.page().seed.text
    let groups = stride(from: 0, to: 32, by: 4).map { seed.dropFirst($0).prefix(4) }
    let shown = try #require(console.terminal.frame?.shownText())
    #expect(shown.contains(groups[0..<4].joined(separator: " ")))
    #expect(shown.contains(groups[4..<8].joined(separator: " ")))
    console.press("<Ctrl-V>")
    #expect(console.terminal.frame?.shownText().contains(groups[0]) == false)
    let codes = try console.codes()
    console.press("\(codes.0)<Enter>\(codes.1)<Enter>").sees("is assigned")
  }
}

/// How the page of a new device is left without assigning it.
struct LeavingDeviceTests {
  @Test func `leaving asks, and deletes the device`() throws {
    let console = try ConsoleHarness.onAlice().press("m<Enter>")
    let seed = try console.page().seed
    console.press("<Esc>").sees("Leave without assigning?").press("<Enter>").sees("MFA code 1")
    #expect(try console.deviceNames() == ["alice"])
    console.press("<Esc><Tab><Enter>").seesNot("MFA code 1").sees("User alice")
    #expect(try console.deviceNames().isEmpty)
    #expect(seed.isEmpty)
  }

  @Test func `the button to cancel asks as well`() throws {
    let console = try ConsoleHarness.onAlice().press("m<Enter><Up><Enter>")
    console.sees("Leave without assigning?")
  }

  @Test func `two minutes without a key wipe the page and delete the device`() throws {
    let console = try ConsoleHarness.onAlice().press("m<Enter>")
    let (seed, code) = (try console.page().seed, try console.page().code)
    console.wait(seconds: 119)
    #expect(!seed.isEmpty)
    console.sees("Closes in 1 s")
    console.wait(seconds: 1)
    #expect(seed.isEmpty)
    #expect((0..<(code?.size ?? 0)).allSatisfy { code?.isDark(row: 0, column: $0) == false })
    console.sees("User alice").seesNot("MFA code 1")
    #expect(try console.deviceNames().isEmpty)
  }

  @Test func `a question about the page goes with it`() throws {
    let console = try ConsoleHarness.onAlice().press("m<Enter><Esc>").sees("Leave without assigning?")
    console.wait(seconds: 120)
    console.seesNot("Leave without assigning?").sees("User alice")
  }

  @Test func `suspending does the same`() throws {
    let console = try ConsoleHarness.onAlice().press("m<Enter>")
    let seed = try console.page().seed
    console.press("<Ctrl-Z>").seesNot("MFA code 1")
    #expect(seed.isEmpty)
    #expect(try console.deviceNames().isEmpty)
  }

  @Test func `so do a lost terminal and the end of the session`() throws {
    let console = try ConsoleHarness.onAlice().press("m<Enter>")
    let seed = try console.page().seed
    console.hangUp()
    #expect(seed.isEmpty)
    #expect(try console.deviceNames().isEmpty)
    let other = try ConsoleHarness.signedIn().press("m<Enter>")
    let otherSeed = try other.page().seed
    other.carryOut(.signOut)
    other.hangUp()
    #expect(otherSeed.isEmpty)
    #expect(try other.deviceNames().isEmpty)
  }

  @Test func `a lock wipes the page of who is signed in`() throws {
    let console = try ConsoleHarness.signedIn().press("m<Enter>")
    let seed = try console.page().seed
    console.press("<Ctrl-Z>").sees("ana").seesNot("MFA code 1")
    #expect(seed.isEmpty)
    #expect(try console.deviceNames().isEmpty)
    console.press("\(ConsoleHarness.password)<Enter>").seesNot("MFA code 1")
  }
}

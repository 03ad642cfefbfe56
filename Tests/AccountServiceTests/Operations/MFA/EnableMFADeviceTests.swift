import AccountService
import AccountStore
import Credentials
import IAM
import Testing

struct EnableMFADeviceTests {
  private func enable(_ device: TestDevice, _ name: String?, _ first: String, _ second: String) -> EnableMFADevice {
    EnableMFADevice(userName: name, serialNumber: device.serial, codes: first, second)
  }

  @Test func `two codes that follow each other assign a device`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.makeDevice("phone")
    let now = account.clock.now
    try account.perform(enable(phone, "ada", phone.code(at: now, step: -1), phone.code(at: now)))
    let listed = try account.ask(ListMFADevices(userName: "ada")).items
    #expect(listed.map(\.serialNumber) == [phone.serial] && listed[0].userName == "ada" && listed[0].enableDate == now)
    let answer = try account.ask(GetMFADevice(serialNumber: phone.serial, userName: "ada"))
    #expect(answer.userName == "ada" && answer.enableDate == now)
    #expect(try account.read { try $0.mfaDevice(serialNumber: phone.serial) }?.lastStep == TOTP.step(at: now.seconds))
  }

  @Test func `codes of too early or too late a step, the wrong way round, or none at all are refused in one sentence`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.makeDevice("phone")
    let code = { (step: Int64) in phone.code(at: account.clock.now, step: step) }
    let pairs = [
      (code(-3), code(-2)), (code(1), code(2)), (code(0), code(-1)), (code(0), code(0)), (code(-1), code(1)), ("", ""),
      ("abcdef", "ghijkl"), ("12345", "123456"), (code(-1), "1234567"), (" " + code(-1), code(0)),
    ]
    var sentences: Set<String> = []
    for (first, second) in pairs {
      sentences.insert(account.refuses(enable(phone, "ada", first, second), .invalidAuthenticationCode, at: "AuthenticationCode1"))
    }
    #expect(sentences.count == 1)
    for (first, second) in [(code(-2), code(-1))] { try account.perform(enable(phone, "ada", first, second)) }
  }

  @Test func `codes stand in no audit entry`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.makeDevice("phone")
    let (first, second) = (phone.code(at: account.clock.now, step: -1), phone.code(at: account.clock.now))
    account.refuses(enable(phone, "ada", first, "none"), .invalidAuthenticationCode, at: "AuthenticationCode1")
    try account.perform(enable(phone, "ada", first, second))
    let requests = try account.events().filter { $0.eventName == "EnableMFADevice" }.map(\.record)
    #expect(requests.count == 2)
    #expect(requests.allSatisfy { $0.contains(#""authenticationCode1":"HIDDEN_DUE_TO_SECURITY_REASONS""#) && !$0.contains("\"\(first)\"") })
  }

  @Test func `a device is one person's, and a person has eight`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.addUser("ben")
    let phone = try account.addDevice("phone", for: "ada")
    for name in ["ada", "ben"] { account.refuses(enable(phone, name, "", ""), .entityAlreadyExists, at: "SerialNumber") }
    for number in 2...8 { _ = try account.addDevice("phone-\(number)", for: "ada") }
    let ninth = try account.makeDevice("ninth")
    let message = account.refuses(enable(ninth, "ada", "", ""), .limitExceeded)
    #expect(message == "Cannot exceed quota for MFADevicesPerUser: 8.")
  }

  @Test func `users and devices that aren't there are named`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.makeDevice("phone")
    account.refuses(enable(phone, "nobody", "", ""), .noSuchEntity, at: "UserName")
    account.refuses(
      EnableMFADevice(userName: "ada", serialNumber: "arn:aws:iam::123456789012:mfa/x", codes: "", ""), .noSuchEntity, at: "SerialNumber")
    account.refuses(enable(phone, nil, "", ""), .validationError, at: "UserName")
    account.refuses(DeactivateMFADevice(userName: "ada", serialNumber: phone.serial), .noSuchEntity, at: "SerialNumber")
    account.refuses(query: ListMFADevices(userName: nil), .validationError, at: "UserName")
    account.refuses(query: GetMFADevice(serialNumber: phone.serial, userName: "ada"), .noSuchEntity, at: "SerialNumber")
  }

  @Test func `a device that is enabled again takes none of the codes it gave before`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.addDevice("phone", for: "ada")
    let code = { (step: Int64) in phone.code(at: account.clock.now, step: step) }
    try account.signIn("ada", code: code(0))
    try account.perform(DeactivateMFADevice(userName: "ada", serialNumber: phone.serial))
    account.refuses(enable(phone, "ada", code(-1), code(0)), .invalidAuthenticationCode, at: "AuthenticationCode1")
    try account.perform(enable(phone, "ada", code(0), code(1)))
  }

  @Test func `the account's ID names the root user, who may leave it out`() throws {
    let account = try TestAccount()
    try account.setPassword(TestAccount.password, of: .root)
    let first = try account.addDevice("first", for: TestAccount.id.digits)
    let root = Caller.signedIn(try account.signInRoot(code: first.code(at: account.clock.now)).person)
    let second = try account.makeDevice("second")
    let codes = (second.code(at: account.clock.now, step: -1), second.code(at: account.clock.now))
    try account.service.perform(EnableMFADevice(userName: nil, serialNumber: second.serial, codes: codes.0, codes.1), as: root)
    let own = try account.service.perform(ListMFADevices(userName: nil), as: root).items
    #expect(own.map(\.serialNumber) == [first.serial, second.serial] && own[0].userName == TestAccount.id.digits)
    #expect(try account.ask(ListMFADevices(userName: TestAccount.id.digits)).items.count == 2)
    let listed = try account.ask(ListVirtualMFADevices()).items[0]
    #expect(listed.user?.arn == TestAccount.arn("root") && listed.user?.userID == TestAccount.id.digits)
    try account.service.perform(DeactivateMFADevice(userName: TestAccount.id.digits, serialNumber: second.serial), as: root)
    #expect(try account.ask(GetAccountSummary()).summary?["AccountMFAEnabled"] == 1)
  }

  @Test func `a clock that is far off is brought into step, and its codes are good from then on`() throws {
    for offset in [-40, 40] as [Int64] {
      let account = try TestAccount()
      try account.addUser("ada")
      let phone = try account.addDevice("phone", for: "ada")
      account.clock.move(seconds: 7200)
      let code = { (step: Int64) in phone.code(at: account.clock.now, step: step + offset) }
      try account.fails(.user("ada"), code: code(0))
      let resync = ResyncMFADevice(userName: "ada", serialNumber: phone.serial, codes: code(-1), code(0))
      try account.perform(resync)
      #expect(try account.read { try $0.mfaDevice(serialNumber: phone.serial) }?.drift == Int(offset))
      // Both codes are used up.
      try account.fails(.user("ada"), code: code(0))
      account.clock.move(seconds: 30)
      try account.signIn("ada", code: code(0))
      try account.fails(.user("ada"), code: phone.code(at: account.clock.now))
      account.refuses(resync, .invalidAuthenticationCode, at: "AuthenticationCode1")
    }
  }

  @Test func `resynchronising wants an enabled device of that user`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.makeDevice("phone")
    account.refuses(ResyncMFADevice(userName: "ada", serialNumber: phone.serial, codes: "", ""), .noSuchEntity, at: "SerialNumber")
  }
}

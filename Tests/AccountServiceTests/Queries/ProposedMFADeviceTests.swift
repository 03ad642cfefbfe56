import AccountService
import IAM
import Testing

struct ProposedMFADeviceTests {
  @Test func `a device is called like its owner, with a number where that is taken`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    #expect(try account.ask(ProposedMFADevice(.user("ada"))) == "ada")
    #expect(try account.ask(ProposedMFADevice(.root)) == "root")
    for name in ["ada", "ada-2"] { try account.service.perform(all: [CreateVirtualMFADevice(name: name)], as: TestAccount.caller) }
    #expect(try account.ask(ProposedMFADevice(.user("ada"))) == "ada-3")
  }

  @Test func `who has eight devices is refused`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    for number in 1...8 { try account.addDevice("phone-\(number)", for: "ada") }
    let error = #expect(throws: IAMError.self) { try account.ask(ProposedMFADevice(.user("ada"))) }
    #expect(error?.code == .limitExceeded)
  }

  @Test func `a user asks for herself only`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.addUser("ben")
    let ada = Caller.signedIn(try account.signIn("ada").person)
    #expect(try account.service.perform(ProposedMFADevice(.caller), as: ada) == "ada")
    #expect(throws: IAMError.self) { try account.service.perform(ProposedMFADevice(.user("ben")), as: ada) }
  }

  @Test func `a user removes her own device in one step and nobody else's`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.addUser("ben")
    let device = try account.addDevice("ada", for: "ada")
    _ = try account.addDevice("ben", for: "ben")
    let ada = Caller.signedIn(try account.signIn("ada", code: device.code(at: account.clock.now)).person)
    let (own, other) = (TestAccount.arn("mfa/ada"), TestAccount.arn("mfa/ben"))
    #expect(throws: IAMError.self) { try account.service.perform(all: [DeleteVirtualMFADevice(serialNumber: other)], as: ada) }
    #expect(throws: IAMError.self) { try account.service.perform(all: [DeleteVirtualMFADevice(serialNumber: own)], as: ada) }
    try account.service.perform(
      all: [DeactivateMFADevice(userName: nil, serialNumber: own), DeleteVirtualMFADevice(serialNumber: own)], as: ada)
    #expect(try account.ask(UserCredentials(.user("ada"))).devices.isEmpty)
  }
}

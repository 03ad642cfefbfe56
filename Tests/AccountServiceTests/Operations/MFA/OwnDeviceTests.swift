import AccountService
import AccountStore
import Credentials
import IAM
import Testing

struct OwnDeviceTests {
  @Test func `a user manages her own devices from the first to the last`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let ada = Caller.signedIn(try account.signIn("ada").person)
    let made = try account.service.perform(CreateVirtualMFADevice(name: "ada"), as: ada).device
    let text = try #require(made.base32StringSeed)
    let phone = TestDevice(serial: made.serialNumber, seed: try #require(Base32.decode(text)))
    let code = { (step: Int64) in phone.code(at: account.clock.now, step: step) }
    try account.service.perform(EnableMFADevice(userName: "ADA", serialNumber: phone.serial, codes: code(-2), code(-1)), as: ada)
    try account.service.perform(ResyncMFADevice(userName: nil, serialNumber: phone.serial, codes: code(0), code(1)), as: ada)
    try account.service.perform(TagMFADevice(serialNumber: phone.serial, tags: [Tag(key: "k", value: "v")]), as: ada)
    #expect(try account.service.perform(ListMFADeviceTags(serialNumber: phone.serial), as: ada).items.count == 1)
    try account.service.perform(UntagMFADevice(serialNumber: phone.serial, tagKeys: ["k"]), as: ada)
    #expect(try account.service.perform(GetMFADevice(serialNumber: phone.serial), as: ada).userName == "ada")
    #expect(try account.service.perform(ListMFADevices(userName: nil), as: ada).items.count == 1)
    try account.service.perform(DeactivateMFADevice(userName: nil, serialNumber: phone.serial), as: ada)
    try account.service.perform(DeleteVirtualMFADevice(serialNumber: phone.serial), as: ada)
  }

  @Test func `another's devices are none of hers, nor is the list of all`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    try account.addUser("ben")
    let phone = try account.addDevice("phone", for: "ben")
    let ada = try account.signIn("ada").person
    let codes = (phone.code(at: account.clock.now), phone.code(at: account.clock.now, step: 1))
    account.refuses(ada, DeactivateMFADevice(userName: "ben", serialNumber: phone.serial), .accessDenied)
    account.refuses(ada, DeactivateMFADevice(userName: nil, serialNumber: phone.serial), .noSuchEntity)
    account.refuses(ada, DeactivateMFADevice(userName: TestAccount.id.digits, serialNumber: phone.serial), .accessDenied)
    account.refuses(ada, ResyncMFADevice(userName: "ben", serialNumber: phone.serial, codes: codes.0, codes.1), .accessDenied)
    account.refuses(ada, EnableMFADevice(userName: "nobody", serialNumber: phone.serial, codes: "", ""), .accessDenied)
    account.refuses(ada, DeleteVirtualMFADevice(serialNumber: phone.serial), .accessDenied)
    account.refuses(ada, TagMFADevice(serialNumber: phone.serial, tags: []), .accessDenied)
    for query in [ListMFADevices(userName: "ben"), GetMFADevice(serialNumber: phone.serial), ListVirtualMFADevices()] as [any Query] {
      let error = #expect(throws: IAMError.self) { try ask(query, as: .signedIn(ada), in: account) }
      #expect(error?.code == .accessDenied)
    }
  }

  private func ask(_ query: some Query, as caller: Caller, in account: TestAccount) throws {
    _ = try account.service.perform(query, as: caller)
  }
}

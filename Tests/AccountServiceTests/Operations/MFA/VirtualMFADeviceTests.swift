import AccountService
import AccountStore
import Credentials
import IAM
import Testing

struct VirtualMFADeviceTests {
  @Test func `a new device is nobody's, and its seed is shown once`() throws {
    let account = try TestAccount()
    let answer = try account.perform(CreateVirtualMFADevice(name: "phone", path: "/team/", tags: [Tag(key: "k", value: "v")]))
    let serial = TestAccount.arn("mfa/team/phone")
    #expect(answer.device.serialNumber == serial && answer.device.tags == [Tag(key: "k", value: "v")])
    let text = try #require(answer.device.base32StringSeed)
    #expect(text.count == 32 && Base32.decode(text)?.count == TOTP.seedSize)
    let address = try #require(answer.address).withBytes { String(decoding: $0, as: UTF8.self) }
    let seed = text.withBytes { String(decoding: $0, as: UTF8.self) }
    #expect(address.hasPrefix("otpauth://totp/phone@") && address.hasSuffix("?secret=\(seed)"))
    let listed = try account.ask(ListVirtualMFADevices()).items
    #expect(listed.map(\.serialNumber) == [serial] && listed[0].base32StringSeed == nil && listed[0].user == nil)
    let stored = try #require(try account.read { try $0.mfaDevice(serialNumber: serial) })
    #expect(stored.owner == nil && stored.enabled == nil)
    #expect(try !account.events().contains { $0.record.contains(seed) })
  }

  @Test func `the answer names the seed as a secret on the wire`() throws {
    let account = try TestAccount()
    let fields = try account.service.perform(
      operation: "create-virtual-mfa-device", input: [WireField("VirtualMFADeviceName", .text("phone"))], as: TestAccount.caller)
    guard case .structure(let device)? = fields.first?.value else { throw Unexpected() }
    #expect(device.map(\.name) == ["SerialNumber", "Base32StringSeed"])
    guard case .secret? = device.last?.value else { throw Unexpected() }
  }

  @Test func `two devices have two seeds, and a seed opens for its own device only`() throws {
    let account = try TestAccount()
    let (one, two) = (try account.makeDevice("one"), try account.makeDevice("two"))
    #expect(!one.seed.hasSameBytes(as: two.seed))
    try account.put { store in
      var moved = try #require(try store.mfaDevice(serialNumber: two.serial))
      moved.sealedSeed = try #require(try store.mfaDevice(serialNumber: one.serial)).sealedSeed
      try store.put(moved)
    }
    try account.addUser("ada")
    let codes = (one.code(at: account.clock.now, step: -1), one.code(at: account.clock.now))
    let error = #expect(throws: IAMError.self) {
      try account.perform(EnableMFADevice(userName: "ada", serialNumber: two.serial, codes: codes.0, codes.1))
    }
    #expect(error?.code == .unusableStore)
  }

  @Test func `a serial number is unique`() throws {
    let account = try TestAccount()
    try account.perform(CreateVirtualMFADevice(name: "phone"))
    account.refuses(CreateVirtualMFADevice(name: "phone"), .entityAlreadyExists, at: "VirtualMFADeviceName")
    try account.perform(CreateVirtualMFADevice(name: "phone", path: "/team/"))
  }

  @Test func `names, paths and tags follow their rules`() throws {
    let account = try TestAccount()
    account.refuses(CreateVirtualMFADevice(name: ""), .validationError, at: "VirtualMFADeviceName")
    account.refuses(CreateVirtualMFADevice(name: "my phone"), .validationError, at: "VirtualMFADeviceName")
    account.refuses(CreateVirtualMFADevice(name: "phone", path: "team"), .validationError, at: "Path")
    account.refuses(
      CreateVirtualMFADevice(name: "phone", path: "/" + String(repeating: "a", count: 250) + "/"), .validationError,
      at: "VirtualMFADeviceName")
    try account.perform(CreateVirtualMFADevice(name: String(repeating: "n", count: 226)))
    account.refuses(CreateVirtualMFADevice(name: String(repeating: "n", count: 227)), .validationError, at: "VirtualMFADeviceName")
    let twice = [Tag(key: "k", value: "1"), Tag(key: "k", value: "2")]
    account.refuses(CreateVirtualMFADevice(name: "phone", tags: twice), .invalidInput, at: "Tags")
  }

  @Test func `an account has as many virtual devices as it may have users`() throws {
    let account = try TestAccount(quotas: [.users: 1])
    try account.perform(CreateVirtualMFADevice(name: "one"))
    account.refuses(CreateVirtualMFADevice(name: "two"), .limitExceeded)
  }

  @Test func `a device that is somebody's isn't deleted`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    let phone = try account.addDevice("phone", for: "ada")
    account.refuses(DeleteVirtualMFADevice(serialNumber: phone.serial), .deleteConflict, at: "SerialNumber")
    try account.perform(DeactivateMFADevice(userName: "ada", serialNumber: phone.serial))
    try account.perform(DeleteVirtualMFADevice(serialNumber: phone.serial))
    account.refuses(DeleteVirtualMFADevice(serialNumber: phone.serial), .noSuchEntity, at: "SerialNumber")
  }

  @Test func `a list is filtered by assignment and goes on page by page`() throws {
    let account = try TestAccount()
    try account.addUser("ada")
    for name in ["a", "c", "e"] { _ = try account.makeDevice(name) }
    for name in ["b", "d"] { _ = try account.addDevice(name, for: "ada") }
    let names = { (status: String?) in
      try account.ask(ListVirtualMFADevices(assignmentStatus: status)).items.map { String($0.serialNumber.suffix(1)) }
    }
    #expect(try names(nil) == ["a", "b", "c", "d", "e"] && names("Any").count == 5)
    #expect(try names("Assigned") == ["b", "d"] && names("Unassigned") == ["a", "c", "e"])
    var (marker, pages): (String?, [[String]]) = (nil, [])
    repeat {
      let page = try account.ask(ListVirtualMFADevices(assignmentStatus: "Unassigned", marker: marker, maxItems: 2))
      pages.append(page.items.map { String($0.serialNumber.suffix(1)) })
      marker = page.marker
    } while marker != nil
    #expect(pages == [["a", "c"], ["e"]])
    let assigned = try account.ask(ListVirtualMFADevices(assignmentStatus: "Assigned")).items
    #expect(assigned.allSatisfy { $0.user?.userName == "ada" && $0.enableDate == account.clock.now })
    account.refuses(query: ListVirtualMFADevices(assignmentStatus: "Some"), .validationError, at: "AssignmentStatus")
    account.refuses(query: ListVirtualMFADevices(marker: "2"), .invalidInput, at: "Marker")
  }

  @Test func `tags are set, listed and taken away, by keys that differ by case`() throws {
    let account = try TestAccount()
    let phone = try account.makeDevice("phone")
    try account.perform(TagMFADevice(serialNumber: phone.serial, tags: [Tag(key: "k", value: "1"), Tag(key: "K", value: "2")]))
    try account.perform(TagMFADevice(serialNumber: phone.serial, tags: [Tag(key: "k", value: "3")]))
    #expect(try account.ask(ListMFADeviceTags(serialNumber: phone.serial)).items.map(\.value) == ["3", "2"])
    try account.perform(UntagMFADevice(serialNumber: phone.serial, tagKeys: ["k", "none"]))
    let page = try account.ask(ListMFADeviceTags(serialNumber: phone.serial, maxItems: 1))
    #expect(page.items.map(\.key) == ["K"] && page.marker == nil)
    account.refuses(TagMFADevice(serialNumber: "arn:aws:iam::123456789012:mfa/x", tags: []), .noSuchEntity, at: "SerialNumber")
    account.refuses(query: ListMFADeviceTags(serialNumber: "arn:aws:iam::123456789012:mfa/x"), .noSuchEntity, at: "SerialNumber")
  }
}

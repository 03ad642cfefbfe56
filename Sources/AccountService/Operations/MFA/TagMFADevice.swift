import AccountStore
public import IAM
public import Language

/// Sets tags of a virtual MFA device; keys differ by case.
/// Source: [TagMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagMFADevice.html).
public struct TagMFADevice: WriteOperation {
  /// The device's serial number, its ARN.
  public var serialNumber = ""
  /// The tags to set.
  public var tags: [Tag] = []

  /// The members.
  public static let members: [Member<TagMFADevice>] = [
    Member("SerialNumber", \.serialNumber, .text(.mfaSerialNumber), required: true, .helpSerialNumber),
    Member("Tags", \.tags, .tags, required: true, .helpTags),
  ]
  /// Sets tags of a device.
  public static let summary = Sentence.summaryTagMFADevice
  /// Tagging.
  public static let level = AccessLevel.tagging

  /// An empty request.
  public init() {}

  /// A request.
  public init(serialNumber: String, tags: [Tag]) {
    self.serialNumber = serialNumber
    self.tags = tags
  }

  /// The device.
  public var subject: String { Subject.of(serialNumber) }

  /// Members by their rules; no key twice among the tags.
  public func check() throws {
    try checkMembers()
    try TagRules.check(tags, isCaseSensitive: true)
  }

  /// Errors: NoSuchEntity, InvalidInput (a key twice), LimitExceeded.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var device = try scope.reading.mfaDevice(serialNumber)
    device.tags = try TagRules.merged(device.tags, with: tags, isCaseSensitive: true)
    try scope.store.put(device)
    return NoAnswer()
  }
}

import AccountStore
import IAM
public import Language

/// Takes tags of a virtual MFA device away.
/// Source: [UntagMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagMFADevice.html).
public struct UntagMFADevice: WriteOperation {
  /// The device's serial number, its ARN.
  public var serialNumber = ""
  /// The keys to take away.
  public var tagKeys: [String] = []

  /// The members.
  public static let members: [Member<UntagMFADevice>] = [
    Member("SerialNumber", \.serialNumber, .text(.mfaSerialNumber), required: true, .helpSerialNumber),
    Member("TagKeys", \.tagKeys, .list(.text(.tagKey)), required: true, .helpTagKeys),
  ]
  /// Takes tags of a device away.
  public static let summary = Sentence.summaryUntagMFADevice
  /// Tagging.
  public static let level = AccessLevel.tagging

  /// An empty request.
  public init() {}

  /// A request.
  public init(serialNumber: String, tagKeys: [String]) {
    self.serialNumber = serialNumber
    self.tagKeys = tagKeys
  }

  /// The device.
  public var subject: String { Subject.of(serialNumber) }

  /// Errors: NoSuchEntity.
  public func run(in scope: WriteScope) throws -> NoAnswer {
    var device = try scope.reading.mfaDevice(serialNumber)
    device.tags = TagRules.without(tagKeys, in: device.tags, isCaseSensitive: true)
    try scope.store.put(device)
    return NoAnswer()
  }
}

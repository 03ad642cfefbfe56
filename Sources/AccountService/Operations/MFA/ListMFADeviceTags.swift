import AccountStore
public import IAM
public import Language

/// Lists the tags of a virtual MFA device.
/// Source: [ListMFADeviceTags](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADeviceTags.html).
public struct ListMFADeviceTags: ReadOperation {
  /// The device's serial number, its ARN.
  public var serialNumber = ""
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListMFADeviceTags>] = [
    Member("SerialNumber", \.serialNumber, .text(.mfaSerialNumber), required: true, .helpSerialNumber),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the tags of a device.
  public static let summary = Sentence.summaryListMFADeviceTags
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(serialNumber: String, marker: String? = nil, maxItems: Int? = nil) {
    self.serialNumber = serialNumber
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Errors: NoSuchEntity, InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<Tag> {
    try Page(of: try scope.mfaDevice(serialNumber).tags, marker: marker, maxItems: maxItems)
  }
}

import AccountStore
import IAM
public import Language

/// Lists the enabled MFA devices of a user. Source: [ListMFADevices](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html).
public struct ListMFADevices: ReadOperation {
  /// The user's name; nil for the caller.
  public var userName: String?
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListMFADevices>] = [
    Member("UserName", \.userName, .text(.existingName), .helpMFAUserName),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the enabled MFA devices of a user.
  public static let summary = Sentence.summaryListMFADevices
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(userName: String?, marker: String? = nil, maxItems: Int? = nil) {
    self.userName = userName
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Devices, the one enabled first first. Errors: NoSuchEntity, InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<MFADeviceDescription> {
    let owner = try scope.deviceOwner(named: userName)
    let devices = try scope.store.mfaDevices(of: owner).map { try MFADeviceDescription($0, in: scope) }
    return try Page(of: devices, marker: marker, maxItems: maxItems)
  }
}

import AccountStore
import IAM
public import Language

/// Lists the virtual MFA devices of the account.
/// Source: [ListVirtualMFADevices](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html).
public struct ListVirtualMFADevices: ReadOperation {
  /// `Assigned`, `Unassigned` or `Any`; nil for any.
  public var assignmentStatus: String?
  /// Where to go on.
  public var marker: String?
  /// How many at most.
  public var maxItems: Int?

  /// The members.
  public static let members: [Member<ListVirtualMFADevices>] = [
    Member("AssignmentStatus", \.assignmentStatus, .choice(["Assigned", "Unassigned", "Any"]), .helpAssignmentStatus),
    Member("Marker", \.marker, .text(.marker), .helpMarker),
    Member("MaxItems", \.maxItems, .integer(Paging.range), .helpMaxItems),
  ]
  /// Lists the virtual MFA devices of the account.
  public static let summary = Sentence.summaryListVirtualMFADevices
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// A request.
  public init(assignmentStatus: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
    self.assignmentStatus = assignmentStatus
    self.marker = marker
    self.maxItems = maxItems
  }

  /// Devices in the order of their serial numbers, without seeds and tags. Errors: InvalidInput (the marker).
  public func run(in scope: ReadScope) throws -> Page<VirtualMFADeviceDescription> {
    let limit = maxItems ?? Paging.standardPage
    var found: [MFADevice] = []
    var last = try marker.map(Self.place)
    while found.count <= limit {
      let chunk = try scope.store.mfaDevices(after: last, limit: limit + 1)
      found += chunk.filter(isWanted)
      last = chunk.last?.serialNumber
      if chunk.count <= limit { break }
    }
    let page = found.prefix(limit)
    let next = found.count > limit ? page.last.map { Self.marker($0.serialNumber) } : nil
    return Page(items: try page.map { try VirtualMFADeviceDescription($0, in: scope) }, marker: next)
  }

  private func isWanted(_ device: MFADevice) -> Bool {
    switch assignmentStatus {
    case "Assigned": device.owner != nil
    case "Unassigned": device.owner == nil
    default: true
    }
  }

  /// The last serial number given.
  private static func marker(_ serial: String) -> String { "after:" + serial }

  private static func place(_ marker: String) throws -> String {
    guard marker.hasPrefix("after:arn:") else { throw IAMError(.invalidInput, .badMarker, field: "Marker") }
    return String(marker.dropFirst("after:".count))
  }
}

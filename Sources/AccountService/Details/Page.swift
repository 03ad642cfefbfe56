import AccountStore
import Language

/// A thing that lists answer page by page.
public protocol Listed: WireConvertible, Hashable {
  /// The wire name of the list: `Users`.
  static var listName: String { get }
  /// What one of the list is.
  static var listKind: MemberKind { get }
}

extension Listed where Self: Shaped {
  /// A structure with the shape's members.
  public static var listKind: MemberKind { .structure(memberDescriptions) }
}

/// A page of a list: the items under the name IAM gives them, and where to go on.
public struct Page<Item: Listed>: Shaped, Hashable {
  /// The items.
  public var items: [Item] = []
  /// Whether more follow.
  public var isTruncated = false
  /// Where to go on.
  public var marker: String?

  /// The list, IsTruncated and Marker.
  public static var members: [Member<Page<Item>>] {
    [
      Member(Item.listName, \.items, .list(Item.listKind), required: true),
      Member("IsTruncated", \.isTruncated, .boolean),
      Member("Marker", \.marker, .anyText),
    ]
  }

  /// An empty page.
  public init() {}

  init(items: [Item], marker: String?) {
    self.items = items
    self.marker = marker
    isTruncated = marker != nil
  }

  /// A page of a list that is whole in memory: what hangs on one entity.
  init(of rows: [Item], marker: String?, maxItems: Int?) throws {
    let page = try Paging.page(of: rows, marker: marker, maxItems: maxItems)
    self.init(items: page.rows, marker: page.marker)
  }

  /// A page made of a window of the store.
  init<Row>(_ window: Window<Row>, _ item: (Row) throws -> Item) rethrows {
    self.init(items: try window.rows.map(item), marker: Paging.marker(behind: window))
  }
}

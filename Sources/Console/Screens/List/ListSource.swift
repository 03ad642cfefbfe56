import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// What makes a list a list of something: its columns, its rows and what can be done with one.
protocol ListSource: Sendable {
  associatedtype Row: Sendable
  /// The place the list is.
  var place: Place { get }
  /// Its name.
  var title: Sentence { get }
  /// What a filter's field says while it is empty.
  var filterHint: Sentence { get }
  /// What stands there when there are no rows.
  var emptyText: Sentence { get }
  /// The columns.
  var columns: [TableColumn] { get }
  /// Which columns can be sorted by, by their number.
  var sortable: [Int: EntityColumn] { get }
  /// Whether the list begins with its last rows first.
  var startsDescending: Bool { get }
  /// The column sorted by at first.
  var firstSort: EntityColumn { get }
  /// The query for a window; its answer is a `Window<Row>`.
  func window(_ request: WindowRequest) -> any Query
  /// The query that counts; its answer is an `Int`.
  func count(filter: String) -> any Query
  /// What the columns show of a row.
  func cells(of row: Row, _ context: Context) -> TableRow
  /// The keys beyond those of every list.
  var bindings: [Binding] { get }
  /// What Enter opens.
  func open(_ row: Row) -> [Effect]
  /// The text that `y` copies: the ARN.
  func arn(of row: Row) -> String?
  /// A key of `bindings` on the row under the cursor, or on none. The source may change itself (a scope, say); then the list is read anew.
  mutating func handle(_ key: Key, row: Row?, _ context: Context) -> [Effect]?
}

extension ListSource {
  var startsDescending: Bool { false }
  var firstSort: EntityColumn { .name }
}

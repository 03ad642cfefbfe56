import Language
import Terminal

/// A column of a table and how it gives way when the table is narrow.
struct TableColumn: Sendable, Equatable {
  /// What stands above it.
  var title: Sentence
  /// The fewest columns in which it is still worth showing.
  var minimum: Int
  /// The columns it takes where there is room.
  var ideal: Int
  /// Which columns go first when room is short: the highest number. One with 0 never goes.
  var priority: Int
  var alignment: Alignment
  /// Where a cell that is too long is cut.
  var truncation: Truncation
  /// Whether it takes a share of the room that is left when every column has its ideal width.
  var grows: Bool

  init(
    _ title: Sentence, minimum: Int, ideal: Int, priority: Int, alignment: Alignment = .left, truncation: Truncation = .end,
    grows: Bool = false
  ) {
    self.title = title
    self.minimum = max(1, minimum)
    self.ideal = max(self.minimum, ideal)
    self.priority = priority
    self.alignment = alignment
    self.truncation = truncation
    self.grows = grows
  }
}

/// A row of a table, ready to draw.
struct TableRow: Sendable, Equatable {
  /// A cell for each column.
  var cells: [SafeText]
  /// How single cells look, by column; the others are plain text.
  var roles: [Int: ThemeRole]
  /// Whether it is marked for an action on several.
  var isMarked: Bool

  init(_ cells: [SafeText], roles: [Int: ThemeRole] = [:], isMarked: Bool = false) {
    self.cells = cells
    self.roles = roles
    self.isMarked = isMarked
  }
}

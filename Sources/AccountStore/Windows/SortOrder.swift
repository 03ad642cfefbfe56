import IAM

/// An order of a list: the columns that make it, the last of them the key, so that no two rows are equal.
struct SortOrder {
  let column: EntityColumn

  /// An order by this column; by name where the kind doesn't have it.
  init(_ column: EntityColumn, for kind: EntityKind) {
    self.column = EntityColumn.sortable(for: kind).contains(column) ? column : .name
  }

  private var columns: [String] {
    switch column {
    case .name: ["e.name", "e.key"]
    case .path: ["e.path", "e.name", "e.key"]
    case .created: ["e.created", "e.key"]
    case .updated: ["e.updated", "e.key"]
    }
  }

  func clause(reversed: Bool) -> String {
    columns.map { $0 + (reversed ? " DESC" : " ASC") }.joined(separator: ", ")
  }

  /// The condition that a row lies behind a place, in SQL.
  func behind(reversed: Bool, inclusive: Bool) -> String {
    let comparison = (reversed ? "<" : ">") + (inclusive ? "=" : "")
    return "(\(columns.joined(separator: ", "))) \(comparison) (\(columns.map { _ in "?" }.joined(separator: ", ")))"
  }

  /// The values for the places of `behind`.
  func values(_ place: Place) -> [SQLValue] {
    switch column {
    case .name: [.text(String(decoding: place.name, as: UTF8.self)), .integer(place.key)]
    case .path:
      [.text(String(decoding: place.path, as: UTF8.self)), .text(String(decoding: place.name, as: UTF8.self)), .integer(place.key)]
    case .created, .updated: [.integer(place.number), .integer(place.key)]
    }
  }

  /// The place of a row in this order, as callers hold it.
  func seekKey(_ row: EntityRow) -> SeekKey {
    let value: SeekKey.Value =
      switch column {
      case .name: .text(row.name)
      case .path: .text(row.path + "\u{1F}" + row.name)
      case .created: .number(row.created)
      case .updated: .number(row.updated ?? row.created)
      }
    return SeekKey(value: value, key: row.key)
  }
}

/// A place in an order, comparable with rows that aren't read yet.
struct Place {
  var path: [UInt8] = []
  var name: [UInt8] = []
  var number: Int64 = 0
  var key: Int64

  init(name: [UInt8], key: Int64) {
    self.name = name
    self.key = key
  }

  init(_ seek: SeekKey, in order: SortOrder) {
    key = seek.key
    switch (seek.value, order.column) {
    case (.number(let value), _): number = value
    case (.text(let text), .path):
      let parts = text.utf8.split(separator: 0x1F, maxSplits: 1, omittingEmptySubsequences: false)
      path = parts.first.map(Array.init) ?? []
      name = parts.count > 1 ? Array(parts[1]) : []
    case (.text(let text), _): name = Array(text.utf8)
    }
  }

  init(_ row: RowReader, in order: SortOrder) {
    key = row.integer(EntityRow.Column.key)
    switch order.column {
    case .name: name = Array(row.bytes(EntityRow.Column.name))
    case .path:
      path = Array(row.bytes(EntityRow.Column.path))
      name = Array(row.bytes(EntityRow.Column.name))
    case .created: number = row.integer(EntityRow.Column.created)
    case .updated: number = row.integer(EntityRow.Column.updated)
    }
  }
}

extension SortOrder {
  /// How a row stands to a place in ascending order: negative before it, positive behind it, 0 the same row. It is SQLite's own order.
  func compare(_ row: RowReader, _ place: Place) -> Int {
    let first: Int
    switch column {
    case .name: first = Self.compareFolded(row.bytes(EntityRow.Column.name), place.name)
    case .path:
      let paths = Self.compareBytes(row.bytes(EntityRow.Column.path), place.path)
      first = paths != 0 ? paths : Self.compareFolded(row.bytes(EntityRow.Column.name), place.name)
    case .created: first = Self.order(row.integer(EntityRow.Column.created), place.number)
    case .updated: first = Self.order(row.integer(EntityRow.Column.updated), place.number)
    }
    return first != 0 ? first : Self.order(row.integer(EntityRow.Column.key), place.key)
  }

  private static func order<T: Comparable>(_ left: T, _ right: T) -> Int {
    left < right ? -1 : left > right ? 1 : 0
  }

  /// SQLite's NOCASE: ASCII letters are equal in both cases.
  static func compareFolded(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Int {
    for (one, other) in zip(left, right) {
      let difference = Int(FoldedText.lowered(one)) - Int(FoldedText.lowered(other))
      if difference != 0 { return difference }
    }
    return left.count - right.count
  }

  private static func compareBytes(_ left: UnsafeBufferPointer<UInt8>, _ right: [UInt8]) -> Int {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return Int(left[index]) - Int(right[index])
    }
    return left.count - right.count
  }
}

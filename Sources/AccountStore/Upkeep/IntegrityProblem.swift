public import Language

/// Something in a store's file that isn't as the program wrote it.
public enum IntegrityProblem: Sendable, Hashable {
  /// SQLite's own check speaks of pages or indexes, in its words.
  case pages(String)
  /// Rows name something that isn't there.
  case danglingReference(table: String)
  /// A row isn't what it was when it was written.
  case changedRow(table: String, key: String)
  /// A kept number isn't what counting gives.
  case wrongTally(kept: Int, counted: Int)
  /// The search index doesn't fit the entities.
  case searchIndex

  /// What it is, for people.
  public var sentence: Sentence {
    switch self {
    case .pages(let words): .integrityPages(words)
    case .danglingReference(let table): .integrityReference(table)
    case .changedRow(let table, let key): .integrityRow(table, key)
    case .wrongTally(let kept, let counted): .integrityTally(kept: kept, counted: counted)
    case .searchIndex: .integritySearch
    }
  }
}

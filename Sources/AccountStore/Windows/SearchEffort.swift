/// How lists are searched. Tests lower the figures to reach every way with few rows.
///
/// A list's index is walked first: where hits are frequent a screenful is found at once. Then the keys of all hits are gathered from the
/// search index or another one, which costs by their number; few of them are looked up, many are met again on a second walk, over the list's
/// index alone. Where even that leads nowhere, see `namesakes`.
struct SearchEffort: Sendable {
  /// Kinds with no more entities than this are walked from end to end.
  var smallKind = 2_000
  /// So many rows of a larger list are walked before anything else is asked.
  var walkBudget = 1_000
  /// Sets of no more keys than this are looked up row by row.
  var smallSet = 2_000
  /// So many places of the list's index a second walk may pass.
  var placeBudget = 50_000

  @TaskLocal static var current = SearchEffort()
}

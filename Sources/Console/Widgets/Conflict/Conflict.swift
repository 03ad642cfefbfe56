import Language

/// A field that two editors changed, with its three values as people read them.
struct ConflictField: Sendable, Equatable {
  /// Whose value is saved.
  enum Side: Sendable, Equatable { case mine, theirs }

  /// What tells the field from the others.
  let id: String
  let label: Sentence
  /// What it was when this editor began, what the other one saved, what this one wants to save.
  let base, theirs, mine: String
  /// Whose value is taken; nil while nobody has decided.
  var side: Side?

  /// A field is decided already where only one side changed it, or both to the same.
  init(id: String, _ label: Sentence, base: String, theirs: String, mine: String) {
    self.id = id
    self.label = label
    self.base = base
    self.theirs = theirs
    self.mine = mine
    side = theirs == base || theirs == mine ? .mine : mine == base ? .theirs : nil
  }
}

/// What the dialog about two editors made of a key.
enum ConflictOutcome: Sendable, Equatable {
  /// Not a key of this dialog.
  case ignored
  /// Something moved or was decided.
  case handled
  /// Every field is decided: whose value to save, by field.
  case resolved([String: ConflictField.Side])
  /// The person goes back to the form without saving.
  case cancelled
}

/// What a widget made of a key.
enum Outcome: Sendable, Equatable {
  /// Not a key of this widget: its owner may use it.
  case ignored
  /// The key moved or showed something; the value is as before.
  case handled
  /// The widget's value is another one now.
  case changed
  /// The person is done and means it.
  case submitted
  /// The person wants to leave.
  case cancelled
}

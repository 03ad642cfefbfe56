import AccountService
import IAM
import Language
import Terminal

/// The longest session of a role as a choice of hours, as AWS's console has it, or in seconds.
enum SessionDuration {
  static let id = FieldID("Duration")
  static let secondsID = FieldID("MaxSessionDuration")
  private static let hours = [1, 2, 4, 8, 12]
  private static let own = "own"

  static func field(_ seconds: Int = 3600) -> FormField {
    let options = hours.map { OptionControl.Option(String($0 * 3600), .hoursAndMinutes($0 * 3600)) } + [.init(own, .formOtherDuration)]
    let selected = hours.contains { $0 * 3600 == seconds } ? String(seconds) : own
    return .options(id, .factSession, options, selected: selected, help: .formSessionHelp)
  }

  static func seconds(_ seconds: Int = 3600) -> FormField {
    .text(secondsID, .formSeconds, String(seconds), limit: 5, help: .formSecondsHelp, isRequired: true)
  }

  /// Whether the seconds are typed.
  static func isOwn(_ values: FormValues) -> Bool { values.option(id) == own }

  /// The seconds; nil for what is no number.
  static func chosen(_ values: FormValues) -> Int? { Int(isOwn(values) ? values.text(secondsID) : values.option(id)) }

  @Sendable static func problems(_ values: FormValues) -> [FieldID: Sentence] {
    guard isOwn(values) else { return [:] }
    let isRight = Int(values.text(secondsID)).map(Role.sessionDurations.contains) ?? false
    return isRight ? [:] : [secondsID: .formBadSeconds(Role.sessionDurations)]
  }
}

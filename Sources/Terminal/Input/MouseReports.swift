/// Mouse reports: SGR (`ESC [ < button ; column ; row M`), and the old form with three bytes.
enum MouseReports {
  /// The event of an SGR report; the final byte `m` is a release.
  static func event(parameters: [Int], final: UInt8) -> MouseEvent? {
    guard parameters.count == 3 else { return nil }
    return event(code: parameters[0], column: parameters[1], row: parameters[2], isRelease: final == UInt8(ascii: "m"))
  }

  /// The event of an old report: button, column and row, each 32 more than they are.
  static func event(bytes: ArraySlice<UInt8>) -> MouseEvent? {
    let numbers = bytes.map { Int($0) - 32 }
    guard numbers.count == 3 else { return nil }
    return event(code: numbers[0], column: numbers[1], row: numbers[2], isRelease: numbers[0] & 0x43 == 3)
  }

  private static func event(code: Int, column: Int, row: Int, isRelease: Bool) -> MouseEvent? {
    guard column >= 1, row >= 1, code >= 0 else { return nil }
    let action: MouseEvent.Action
    if code & 0x40 != 0 {
      guard code & 3 < 2, !isRelease else { return nil }
      action = code & 1 == 0 ? .wheelUp : .wheelDown
    } else {
      let button: MouseEvent.Button = [.left, .middle, .right, .left][code & 3]
      action = isRelease ? .release(button) : code & 0x20 != 0 ? .drag(button) : .press(button)
    }
    return MouseEvent(action, at: Position(row: row - 1, column: column - 1), control: code & 0x10 != 0)
  }
}

internal import CHost

/// How many columns a scalar takes, as the host's C library says; ncurses asks the same table, so both agree.
enum TextWidth {
  /// 1 or 2 for what is drawn, 0 for what combines or is invisible, -1 for what can't be drawn.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0xAC00...0xD7A3: return 2
    default: return Int(host_wcwidth(scalar.value))
    }
  }
}

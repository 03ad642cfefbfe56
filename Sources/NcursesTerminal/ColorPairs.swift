internal import CNcurses
internal import Terminal

/// How a style is asked of ncurses: attributes and a colour pair. Pairs are made when a style is first drawn and kept.
struct ColorPairs {
  /// Colours of the terminal: 2²⁴, 256, 16, 8, or 0.
  let colors: Int
  private let hasDefaults: Bool
  private var pairs: [UInt64: Int32] = [:]
  private var looks: [Style: Look] = [:]

  /// What ncurses takes for a style.
  struct Look {
    let attributes: attr_t
    let pair: Int32
  }

  /// Starts colours where they are wanted and there are any; the terminal's palette is never redefined.
  init(isWanted: Bool) {
    guard isWanted, has_colors(), start_color() == OK else {
      (colors, hasDefaults) = (0, true)
      return
    }
    hasDefaults = use_default_colors() == OK
    let count = Int(curses_colors())
    colors = count >= 1 << 24 && curses_has_rgb() != 0 ? 1 << 24 : count >= 256 ? 256 : count >= 16 ? 16 : count >= 8 ? 8 : 0
  }

  mutating func look(of style: Style) -> Look {
    if let known = looks[style] { return known }
    let look = Look(attributes: attributes(style.attributes), pair: pair(style))
    looks[style] = look
    return look
  }

  private mutating func pair(_ style: Style) -> Int32 {
    guard colors > 0 else { return 0 }
    let foreground = number(style.foreground, standard: hasDefaults ? -1 : 7)
    let background = number(style.background, standard: hasDefaults ? -1 : 0)
    if foreground < 0, background < 0 { return 0 }
    let key = UInt64(UInt32(bitPattern: foreground)) << 32 | UInt64(UInt32(bitPattern: background))
    if let known = pairs[key] { return known }
    let next = Int32(pairs.count + 1)
    guard next < curses_pairs(), init_extended_pair(next, foreground, background) == OK else { return 0 }
    pairs[key] = next
    return next
  }

  private func number(_ color: Color, standard: Int32) -> Int32 {
    switch color.nearest(of: colors) {
    case .standard: return standard
    case .palette(let index): return Int32(index)
    // Such terminals take the numbers below 8 as the basic colours.
    case .rgb(let red, let green, let blue): return max(8, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
    }
  }

  private func attributes(_ wanted: Attributes) -> attr_t {
    var bits: attr_t = 0
    if wanted.contains(.bold) { bits |= curses_bold() }
    if wanted.contains(.dim) { bits |= curses_dim() }
    if wanted.contains(.underline) { bits |= curses_underline() }
    if wanted.contains(.reverse) { bits |= curses_reverse() }
    if wanted.contains(.italic) { bits |= curses_italic() }
    return bits
  }
}

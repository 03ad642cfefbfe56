/// The two-set Korean keyboard (두벌식, KS X 5002): which Latin key lies under a jamo, so that command keys work while an input
/// method for Korean is on.
public enum JamoKeys {
  /// The Latin letter of the key that a jamo, or the first jamo of a composed syllable, was typed with: ㅓ is j, ㅃ is Q, 바 is q.
  /// Nil for what isn't Hangul.
  public static func latin(for character: Character) -> Character? {
    keys(for: character).first
  }

  /// Every key that was pressed for a jamo or a syllable: 바 is q k, 값 is r k q t, ㅘ is h k. Empty for what isn't Hangul.
  ///
  /// An input method sends what it composed, so two commands typed in a row can arrive as one syllable.
  public static func keys(for character: Character) -> [Character] {
    guard character.unicodeScalars.count == 1, let value = character.unicodeScalars.first?.value else { return [] }
    switch value {
    case 0x3131...0x3163: return Array(compatibility[Int(value - 0x3131)])
    case 0xAC00...0xD7A3:
      let index = Int(value - 0xAC00)
      return Array(leading[index / 588] + vowels[index % 588 / 28] + trailing[index % 28])
    case 0x1100...0x1112: return Array(leading[Int(value - 0x1100)])
    case 0x1161...0x1175: return Array(vowels[Int(value - 0x1161)])
    case 0x11A8...0x11C2: return Array(trailing[Int(value - 0x11A7)])
    default: return []
    }
  }

  private static let leading = words("r R s e E f a q Q t T d w W c z x v g")
  private static let vowels = words("k o i O j p u P h hk ho hl y n nj np nl b m ml l")
  private static let trailing = [""] + words("r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g")
  /// U+3131 to U+3163: thirty consonants, then the vowels.
  private static let compatibility = words("r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g") + vowels

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}

/// What can be wrong with a theme.
extension Sentence {
  /// No theme of this name.
  public static func themeUnknown(_ name: String, known: [String]) -> Sentence {
    let names = known.joined(separator: ", ")
    return Sentence(
      "There is no theme \(name); choose one of \(names), or name a theme file by its path.",
      "\(name) 테마가 없습니다. \(names) 중에서 선택하거나 테마 파일의 경로를 지정하십시오.")
  }

  /// The file is missing, not a regular file, or may not be read.
  public static func themeUnreadable(_ path: String) -> Sentence {
    Sentence(
      "The theme file \(path) can't be read; check that it is there and that you may read it.",
      "테마 파일 \(path)을(를) 읽을 수 없습니다. 파일이 있는지와 읽기 권한을 확인하십시오.")
  }

  /// The file is larger than a theme can be.
  public static func themeTooLarge(limit: Int) -> Sentence {
    Sentence(
      "The theme is larger than \(limit) bytes; choose a theme file.",
      "테마가 \(limit)바이트보다 큽니다. 테마 파일을 선택하십시오.")
  }

  /// The text isn't TOML.
  public static func themeBroken(line: Int) -> Sentence {
    Sentence(
      "The theme isn't valid TOML in line \(line); correct that line.",
      "테마의 \(line)번째 줄이 올바른 TOML이 아닙니다. 해당 줄을 수정하십시오.")
  }

  /// A key or role that themes don't have.
  public static func themeKeyUnknown(_ key: String) -> Sentence {
    Sentence(
      "Themes have no entry \(key); remove it or correct its spelling.",
      "테마에는 \(key) 항목이 없습니다. 삭제하거나 철자를 수정하십시오.")
  }

  /// An entry with another than the possible words.
  public static func themeChoice(_ key: String, choices: [String]) -> Sentence {
    let words = choices.joined(separator: ", ")
    return Sentence(
      "The theme's entry \(key) must be one of \(words).",
      "테마의 \(key) 항목은 \(words) 중 하나여야 합니다.")
  }

  /// Something else stands where a table belongs.
  public static func themeTableExpected(_ key: String) -> Sentence {
    Sentence(
      "The theme's entry \(key) must be a table; write it as [\(key)].",
      "테마의 \(key) 항목은 테이블이어야 합니다. [\(key)] 형식으로 작성하십시오.")
  }

  /// Something else stands where a text or two belong.
  public static func themeTextExpected(_ key: String) -> Sentence {
    Sentence(
      "The theme's entry \(key) must be a text, or two in brackets of which the second is for terminals with sixteen colors.",
      "테마의 \(key) 항목은 문자열이거나 두 문자열의 배열이어야 하며, 두 번째 문자열은 16색 터미널에 사용됩니다.")
  }

  /// A word that is no color.
  public static func themeColorUnknown(_ word: String, at key: String) -> Sentence {
    Sentence(
      "\(word) in the theme's entry \(key) is no color; write #rrggbb, a name from the palette, or a terminal color's name.",
      "테마의 \(key) 항목에 있는 \(word)은(는) 색이 아닙니다. #rrggbb, 팔레트의 이름 또는 터미널 색의 이름을 사용하십시오.")
  }
}

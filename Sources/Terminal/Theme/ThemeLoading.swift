internal import CThemes
internal import Glibc
internal import Language

extension Theme {
  /// The themes inside the program.
  public static let builtInNames = ["dark", "light", "monochrome"]

  /// A theme by its name, or by a file's path when the name contains a slash.
  ///
  /// Names inside the program come first, then `themes/NAME.toml` in the configuration folder.
  /// - Parameter configuration: The program's configuration folder; nil for `$XDG_CONFIG_HOME/iamdesk`, by default `~/.config/iamdesk`.
  /// - Throws: One error with one sentence, whatever is wrong with the file.
  public static func load(named name: String, configuration: String? = nil) throws(ThemeError) -> Theme {
    if let text = builtIn(name) { return try finished(try ThemeParser.parse(text), named: name) }
    let isPath = name.contains("/")
    let path = isPath ? name : (configuration ?? configurationFolder) + "/themes/" + name + ".toml"
    do {
      return try load(toml: try ThemeFile.read(path), named: name)
    } catch {
      if !isPath, error.sentence == .themeUnreadable(.cut(path)) {
        throw ThemeError(.themeUnknown(.cut(name), known: builtInNames))
      }
      throw error
    }
  }

  /// A theme from the text of a theme file.
  ///
  ///     base = "dark"
  ///     [palette]
  ///     blue = ["#8ab4f8", "bright-blue"]   # the second for terminals with sixteen colours
  ///     [roles]
  ///     title = "bold blue"
  ///     bar = ["white on night", "reverse"]
  public static func load(toml: String, named name: String = "") throws(ThemeError) -> Theme {
    var source = try ThemeParser.parse(toml)
    source.base = source.base ?? "dark"
    return try finished(source, named: name)
  }

  /// Inherits along the chain of bases, all of which are the program's own, so that it ends.
  private static func finished(_ first: ThemeSource, named name: String) throws(ThemeError) -> Theme {
    var source = first
    while let text = source.base.flatMap(builtIn) {
      let ground = try ThemeParser.parse(text)
      source = source.over(ground)
      source.base = ground.base
    }
    return try source.theme(named: name)
  }

  /// The names of all themes: the program's own and those in the configuration folder, in order.
  public static func names(configuration: String? = nil) -> [String] {
    builtInNames + ThemeFile.names(in: (configuration ?? configurationFolder) + "/themes").filter { !builtInNames.contains($0) }
  }

  private static func builtIn(_ name: String) -> String? {
    switch name {
    case "dark": text(theme_dark(), theme_dark_size())
    case "light": text(theme_light(), theme_light_size())
    case "monochrome": text(theme_monochrome(), theme_monochrome_size())
    default: nil
    }
  }

  private static func text(_ start: UnsafePointer<UInt8>?, _ size: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: start, count: size), as: UTF8.self)
  }

  private static var configurationFolder: String {
    if let folder = getenv("XDG_CONFIG_HOME").map({ String(cString: $0) }), folder.hasPrefix("/") { return folder + "/iamdesk" }
    return (getenv("HOME").map { String(cString: $0) } ?? "") + "/.config/iamdesk"
  }
}

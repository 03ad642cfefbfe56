internal import Language
internal import TOMLKit

/// Reads theme files in TOML 1.0: `base`, `frame`, `selection`, a `[palette]` and `[roles]`.
enum ThemeParser {
  /// The most bytes a theme file may have.
  static let sizeLimit = 65_536
  /// The most bytes a line may have: keeps dotted keys from nesting deeper than the TOML reader can stand.
  static let lineLimit = 500

  /// What a file says; nothing in it is looked up yet except roles' names.
  static func parse(_ toml: String) throws(ThemeError) -> ThemeSource {
    guard toml.utf8.count <= sizeLimit else { throw ThemeError(.themeTooLarge(limit: sizeLimit)) }
    let lines = toml.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    if let long = lines.firstIndex(where: { $0.count > lineLimit || $0.contains(0) }) { throw ThemeError(.themeBroken(line: long + 1)) }
    return try source(from: try table(toml))
  }

  private static func table(_ toml: String) throws(ThemeError) -> TOMLTable {
    do {
      return try TOMLTable(string: toml)
    } catch let error as TOMLParseError {
      throw ThemeError(.themeBroken(line: error.source.begin.line))
    } catch {
      throw ThemeError(.themeBroken(line: 1))
    }
  }

  private static func source(from table: TOMLTable) throws(ThemeError) -> ThemeSource {
    var source = ThemeSource()
    for key in table.keys {
      switch key {
      case "base": source.base = try word(table, key, among: Theme.builtInNames)
      case "frame": source.frame = try word(table, key, among: ["unicode", "ascii"])
      case "selection": source.selection = try word(table, key, among: ["bar", "marker"])
      case "palette": source.palette = try values(table, key) { _ in true }
      case "roles": source.roles = try values(table, key) { ThemeRole(rawValue: $0) != nil }
      default: throw ThemeError(.themeKeyUnknown(.cut(key)))
      }
    }
    return source
  }

  private static func word(_ table: TOMLTable, _ key: String, among choices: [String]) throws(ThemeError) -> String {
    guard let word = table[key]?.string, choices.contains(word) else { throw ThemeError(.themeChoice(key, choices: choices)) }
    return word
  }

  private static func values(
    _ table: TOMLTable, _ key: String, isKnown: (String) -> Bool
  ) throws(ThemeError) -> [String: ThemeValue] {
    guard let part = table[key]?.table else { throw ThemeError(.themeTableExpected(key)) }
    var found: [String: ThemeValue] = [:]
    for name in part.keys {
      guard isKnown(name) else { throw ThemeError(.themeKeyUnknown(.cut(name))) }
      found[name] = try value(part[name], of: name)
    }
    return found
  }

  /// A string, or two in an array.
  private static func value(_ value: (any TOMLValueConvertible)?, of name: String) throws(ThemeError) -> ThemeValue {
    if let text = value?.string { return ThemeValue(full: text) }
    if let pair = value?.array, pair.count == 2, let full = pair[0].string, let basic = pair[1].string {
      return ThemeValue(full: full, basic: basic)
    }
    throw ThemeError(.themeTextExpected(.cut(name)))
  }
}

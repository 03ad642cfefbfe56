/// The options of a plain `iamdesk`, read without the argument parser.
///
/// The parser finds its commands and options through the type system at run time, which costs several milliseconds: a third of what passes
/// before the console's first paint. Anything this reader doesn't know (help, a misspelt option, a missing value) is nil and goes to the parser,
/// which tells it.
struct ConsoleLine: Equatable {
  var shared = SharedChoices()
  var open: String?
  var theme: String?
  var hasMouse = true
  /// Whether it opens without sign-in, as the store's local owner.
  var isLocal = false

  init(shared: SharedChoices, open: String?, theme: String?, hasMouse: Bool, isLocal: Bool = false) {
    self.shared = shared
    self.open = open
    self.theme = theme
    self.hasMouse = hasMouse
    self.isLocal = isLocal
  }

  /// Reads a line without a command; nil where the parser has to look.
  init?(_ line: ArgumentLine) {
    guard line.command.isEmpty else { return nil }
    var words = (line.shared + line.rest)[...]
    while let word = words.popFirst() {
      switch word {
      case "--read-only": shared.readOnly = true
      case "--no-mouse": hasMouse = false
      case "--local": isLocal = true
      default:
        guard let value = words.popFirst(), !value.hasPrefix("-"), set(word, value) else { return nil }
      }
    }
  }

  /// Takes an option with its value; false for one that is unknown or stands there twice.
  private mutating func set(_ option: String, _ value: String) -> Bool {
    let paths: [String: WritableKeyPath<ConsoleLine, String?>] = [
      "--store": \.shared.store, "--account-id": \.shared.accountID, "--language": \.shared.language, "--output": \.shared.output,
      "--open": \.open, "--theme": \.theme,
    ]
    guard let path = paths[option], self[keyPath: path] == nil else { return false }
    self[keyPath: path] = value
    return true
  }
}

/// A language the program speaks.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English, the language where nothing else is asked for.
  case english = "en"
  /// Korean (한국어).
  case korean = "ko"

  /// The language that an environment asks for: `LC_ALL`, else `LC_MESSAGES`, else `LANG`, the first that is set and not empty (POSIX,
  /// Base Definitions, chapter 8). Only the language part counts, so `ko_KR.UTF-8` works on a machine without that locale.
  public init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let value = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    self = value == "ko" || value.hasPrefix("ko_") || value.hasPrefix("ko.") ? .korean : .english
  }

  /// The language's own name, as a list of languages shows it.
  public var ownName: String {
    switch self {
    case .english: "English"
    case .korean: "한국어"
    }
  }
}

import AWSCatalog
import IAM
import Language
import PolicyEngine
import Terminal

/// The actions of the service reference as choices: services first, an open service's actions by access level, any action by a part of its
/// name.
struct ActionChoices {
  private let look: Look

  init(_ look: Look) {
    self.look = look
  }

  /// What tells a choice apart: an action by its name, others by a word before it.
  static let service = "service/", pattern = "pattern/", level = "level/", none = "none"
  private static let mostActions = 300

  /// The choices for a filter.
  func choices(for filter: String, chosen: [Choice]) -> [Choice] {
    let text = filter.lowercased().filter { !$0.isWhitespace }
    if let colon = text.firstIndex(of: ":") {
      let service = String(text[..<colon])
      return actions(of: service, containing: String(text[text.index(after: colon)...]), typed: filter)
    }
    let head = text.isEmpty && !chosen.isEmpty ? [Choice(id: Self.none, title: look.text(.chooseNoAction))] : []
    let kept = text.isEmpty ? chosen.map { regrouped($0) } : []
    return head + kept + services(containing: text) + (text.count >= 2 ? anywhere(text) : [])
  }

  private func regrouped(_ choice: Choice) -> Choice {
    Choice(id: choice.id, title: choice.title, detail: choice.detail, group: look.text(.chosenActions))
  }

  private func services(containing text: String) -> [Choice] {
    let group = look.text(.servicesHeading)
    let found = Services.all.filter { text.isEmpty || $0.prefix.contains(text) || $0.name.lowercased().contains(text) }
    // A service that is called so comes before those that only contain the text.
    let first = found.filter { $0.prefix.hasPrefix(text) }
    let rest = found.filter { !$0.prefix.hasPrefix(text) }
    return (first + rest).map { service in
      Choice(
        id: Self.service + service.prefix, title: SafeText(service.prefix),
        detail: look.text(.serviceActions(service.name, service.actions.count)), group: group)
    }
  }

  private func anywhere(_ text: String) -> [Choice] {
    let group = look.text(.actionsHeading)
    return ActionIndex.shared.search(text, limit: Self.mostActions).map { action($0.name, $0.level, group: group) }
  }

  private func action(_ name: String, _ level: ActionLevel, group: SafeText) -> Choice {
    Choice(id: name, title: SafeText(name), detail: look.text(level.word), group: group)
  }

  /// An open service.
  private func actions(of prefix: String, containing text: String, typed: String) -> [Choice] {
    guard let service = Services.named(prefix) else { return other(typed) }
    if text.contains("*") || text.contains("?") { return pattern(service, text) }
    let found = service.actions.filter { text.isEmpty || $0.name.lowercased().contains(text) }
    let choices = ActionLevel.shown.flatMap { level -> [Choice] in
      let group = look.text(level.word)
      let here = found.filter { $0.level == level }
      if here.isEmpty { return [] }
      let all = Choice(
        id: "\(Self.level)\(service.prefix)/\(level.rawValue)", title: look.text(.allOfLevel(level.word)),
        detail: look.text(.actionCount(here.count)), group: group)
      return (text.isEmpty ? [all] : [])
        + here.map { Choice(id: "\(service.prefix):\($0.name)", title: SafeText("\(service.prefix):\($0.name)"), group: group) }
    }
    return choices.isEmpty ? other(typed) : choices
  }

  private func pattern(_ service: Service, _ text: String) -> [Choice] {
    let count = Self.names(matching: text, of: service).count
    let name = "\(service.prefix):\(text)"
    return count == 0 ? [] : [Choice(id: Self.pattern + name, title: SafeText(name), detail: look.text(.actionCount(count)))]
  }

  /// An action that the reference doesn't have; it is decided all the same.
  private func other(_ typed: String) -> [Choice] {
    guard (try? AccessRequest(principal: .anonymous, action: typed)) != nil else { return [] }
    return [Choice(id: typed, title: SafeText(typed), detail: look.text(.notInReference))]
  }

  // MARK: what a choice stands for

  /// The actions that a choice stands for.
  static func actions(_ id: String) -> [String] {
    if id.hasPrefix(service) { return names(matching: "*", of: String(id.dropFirst(service.count))) }
    if id.hasPrefix(pattern) {
      let parts = id.dropFirst(pattern.count).split(separator: ":", maxSplits: 1).map(String.init)
      return parts.count == 2 ? names(matching: parts[1], of: parts[0]) : []
    }
    if id.hasPrefix(level) {
      let parts = id.dropFirst(level.count).split(separator: "/").map(String.init)
      guard parts.count == 2, let raw = UInt8(parts[1]), let service = Services.named(parts[0]) else { return [] }
      return service.actions.filter { $0.level.rawValue == raw }.map { "\(service.prefix):\($0.name)" }
    }
    return id == none ? [] : [id]
  }

  private static func names(matching pattern: String, of prefix: String) -> [String] {
    Services.named(prefix).map { names(matching: pattern, of: $0) } ?? []
  }

  private static func names(matching pattern: String, of service: Service) -> [String] {
    let wanted = Array(pattern.lowercased().utf8)
    return service.actions.filter { NamePattern.matches(wanted, Array($0.name.lowercased().utf8)) }.map { "\(service.prefix):\($0.name)" }
  }
}

/// All actions of the reference, ready to be searched for a part of their names.
struct ActionIndex: Sendable {
  private let names: [[UInt8]]
  private let places: [(service: Int, action: Int)]

  static let shared = ActionIndex()

  private init() {
    var names: [[UInt8]] = []
    var places: [(service: Int, action: Int)] = []
    for (number, service) in Services.all.enumerated() {
      for place in service.actions.indices {
        names.append(Array(service.actions[place].name.lowercased().utf8))
        places.append((number, place))
      }
    }
    self.names = names
    self.places = places
  }

  /// The first actions whose name contains a text in lower case.
  func search(_ text: String, limit: Int) -> [(name: String, level: ActionLevel)] {
    let wanted = Array(text.utf8)
    var found: [(name: String, level: ActionLevel)] = []
    for (number, name) in names.enumerated() where NamePattern.contains(wanted, name) {
      let service = Services.all[places[number].service]
      let action = service.actions[places[number].action]
      found.append(("\(service.prefix):\(action.name)", action.level))
      if found.count == limit { break }
    }
    return found
  }
}

/// Texts in names.
enum NamePattern {
  static func contains(_ word: [UInt8], _ text: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    guard word.count <= text.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      if text[start..<(start + word.count)].elementsEqual(word) { return true }
    }
    return false
  }

  /// Whether a pattern of letters, `*` and `?` takes a whole text.
  static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
    var reached: Set<Int> = [0]
    func spread(_ places: Set<Int>) -> Set<Int> {
      var all = places
      for var place in places {
        while place < pattern.count, pattern[place] == UInt8(ascii: "*") {
          place += 1
          all.insert(place)
        }
      }
      return all
    }
    reached = spread(reached)
    for letter in text {
      var next: Set<Int> = []
      for place in reached where place < pattern.count {
        if pattern[place] == UInt8(ascii: "*") { next.insert(place) }
        if pattern[place] == letter || pattern[place] == UInt8(ascii: "?") { next.insert(place + 1) }
      }
      reached = spread(next)
    }
    return reached.contains(pattern.count)
  }
}

extension ActionLevel {
  /// The levels in the order in which AWS shows them.
  static let shown: [ActionLevel] = [.list, .read, .write, .tagging, .permissionsManagement]

  /// The level in words.
  var word: Sentence {
    switch self {
    case .list: .levelList
    case .read: .levelRead
    case .write: .levelWrite
    case .tagging: .levelTagging
    case .permissionsManagement: .levelPermissions
    }
  }
}

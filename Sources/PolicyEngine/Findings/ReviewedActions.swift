/// The actions of a statement in small letters, by the services they belong to, so that a question costs a look at those of one service.
struct ReviewedActions {
  /// The actions in small letters, in the order of the document.
  let names: [String]
  /// The services that are named in full, in small letters and in order.
  let services: [String]
  private let byService: [Substring: [Int]]
  /// Those whose service is a pattern: `*`, `*:List*`.
  private let open: [Int]

  init(_ items: [ReviewedText]) {
    let names = items.map { $0.text.lowercased() }
    var byService: [Substring: [Int]] = [:]
    var open: [Int] = []
    for index in names.indices {
      let service = names[index].prefix { $0 != ":" }
      if PatternRelation.hasWildcard(service) { open.append(index) } else { byService[service, default: []].append(index) }
    }
    self.names = names
    services = byService.keys.map(String.init).sorted()
    self.byService = byService
    self.open = open
  }

  /// The places of the actions that can say something about a service, given in small letters.
  func places(of service: Substring) -> [Int] {
    guard let own = byService[service] else { return open }
    return open.isEmpty ? own : (own + open).sorted()
  }

  /// Whether a service's place holds a pattern somewhere, or nothing at all.
  var isOpen: Bool { !open.isEmpty }

  /// The first place whose text or pattern matches an action, given in small letters.
  func place(matching action: String) -> Int? {
    places(of: action.prefix { $0 != ":" }).first { Wildcard.matches(pattern: names[$0], text: action) }
  }
}

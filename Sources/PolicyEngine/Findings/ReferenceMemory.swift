import IAM

/// A kind of resource with the six parts of its ARN; parts in `${…}` have become `*`.
struct ResourceTypeForm {
  let pattern: String
  let parts: [String]

  init(_ pattern: String) {
    self.pattern = pattern
    parts = DocumentValidator.segments(ReviewedARN.withoutVariables(pattern))
  }
}

/// What the reference says of the services that a document names, asked once each.
final class ReferenceMemory {
  private let reference: (any ServiceReference)?
  private var formsByService: [String: [ResourceTypeForm]] = [:]
  private var formsByPattern: [String: ResourceTypeForm] = [:]
  private var actionNames: [String: [String]] = [:]
  private var comparisons = FindingList.mostComparisons / 10

  init(_ reference: (any ServiceReference)?) {
    self.reference = reference
  }

  /// The kinds of resource whose ARNs have a name in the service's place.
  func resourceTypes(named arnService: String) -> [ResourceTypeForm] {
    if let known = formsByService[arnService] { return known }
    let forms = reference?.resourceTypes(named: arnService).map { form($0.arnPattern) } ?? []
    formsByService[arnService] = forms
    return forms
  }

  /// The form of an ARN pattern of the reference.
  func form(_ pattern: String) -> ResourceTypeForm {
    if let known = formsByPattern[pattern] { return known }
    let form = ResourceTypeForm(pattern)
    formsByPattern[pattern] = form
    return form
  }

  /// Whether an action of a service matches a pattern; yes too where a document asks more often than a key press leaves time for.
  func hasAction(matching pattern: String, of service: String) -> Bool {
    if PatternRelation.isStars(pattern) { return true }
    let beginning = pattern.prefix { $0 != "*" && $0 != "?" }
    if PatternRelation.isStars(String(pattern.dropFirst(beginning.count))) {
      return reference?.actionNames(of: service, beginning: String(beginning)).isEmpty == false
    }
    let names = actionNames[service] ?? reference?.actionNames(of: service, beginning: "").map { $0.lowercased() } ?? []
    actionNames[service] = names
    comparisons -= names.count
    guard comparisons > 0 else { return true }
    let pattern = pattern.lowercased()
    return names.contains { Wildcard.matches(pattern: pattern, text: $0) }
  }
}

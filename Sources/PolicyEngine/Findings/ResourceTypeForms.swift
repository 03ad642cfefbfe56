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

/// The kinds of resource of the services that a document names, read from the reference once each.
final class ResourceTypeForms {
  private let reference: (any ServiceReference)?
  private var byService: [String: [ResourceTypeForm]] = [:]
  private var byPattern: [String: ResourceTypeForm] = [:]

  init(_ reference: (any ServiceReference)?) {
    self.reference = reference
  }

  /// The kinds whose ARNs have a name in the service's place.
  func named(_ arnService: String) -> [ResourceTypeForm] {
    if let known = byService[arnService] { return known }
    let forms = reference?.resourceTypes(named: arnService).map { form($0.arnPattern) } ?? []
    byService[arnService] = forms
    return forms
  }

  /// The form of an ARN pattern of the reference.
  func form(_ pattern: String) -> ResourceTypeForm {
    if let known = byPattern[pattern] { return known }
    let form = ResourceTypeForm(pattern)
    byPattern[pattern] = form
    return form
  }
}

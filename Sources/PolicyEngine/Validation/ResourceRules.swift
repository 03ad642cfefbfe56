import Language

/// Resource and NotResource: ARNs, perhaps with wildcards and variables, or `*`.
///
/// Source: [Resource element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html).
extension DocumentValidator {
  mutating func checkResources(_ statement: JSONValue) {
    let element = twin(statement, "Resource")
    if kind == .trust {
      guard let element else { return }
      let name = element.key ?? ""
      return problems.add(.unsupportedElement, .resources, .policyProhibitedField(name), .policyRemoveElement(name), at: element, key: true)
    }
    guard let element, !(element.kind == .array && element.count == 0) else {
      guard kind != .resource else { return }
      return problems.add(.missingResource, .resources, .policyNeedsResources, .policyAddResources, at: element ?? statement)
    }
    for (value, resource) in texts(element) where resource != "*" { checkResource(resource, value) }
  }

  private mutating func checkResource(_ resource: String, _ value: JSONValue) {
    let parts = Self.segments(resource)
    guard parts.count > 1, parts[0] == "arn" || Self.hasWildcard(parts[0]) else {
      return problems.add(.invalidARNPrefix, .resourceNames, .policyResourceNotARN(resource), .policyResourceForm, at: value)
    }
    guard parts[1] == "aws" || parts[1].hasPrefix("aws-") || Self.hasWildcard(parts[1]) else {
      let text = Sentence.policyPartitionNotValid(parts[1], resource: resource)
      return problems.add(.invalidPartition, .resourceNames, text, .policyPartitions, at: value)
    }
    guard parts.count > 2, !parts[2].isEmpty, !Self.hasWildcard(parts[2]) else {
      return problems.add(.invalidARNService, .resourceNames, .policyResourceVendor, .policyResourceService(resource), at: value)
    }
    if parts[2] == "iam", parts.count > 3, !parts[3].isEmpty, parts[3] != "*" {
      problems.add(.arnRegionNotAllowed, .resourceNames, .policyIAMResourceRegion(resource), .policyRemoveRegion, at: value)
    }
  }

  private static func hasWildcard(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }

  /// The parts of an ARN between its colons; colons inside a variable `${…}` don't part, the sixth part takes the rest.
  static func segments(_ resource: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    var inVariable = false
    var previous: UInt8 = 0
    for byte in resource.utf8 {
      if byte == UInt8(ascii: "{"), previous == UInt8(ascii: "$") { inVariable = true }
      if byte == UInt8(ascii: "}") { inVariable = false }
      if byte == UInt8(ascii: ":"), !inVariable, parts.count < 6 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
      previous = byte
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}

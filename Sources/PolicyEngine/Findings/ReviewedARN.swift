/// A resource of a statement taken apart at its colons; colons inside a variable don't part.
struct ReviewedARN {
  let value: JSONValue
  let text: String
  /// Up to six parts; the sixth takes the rest.
  let parts: [String]
  /// The six parts, variables and missing parts as `*`, which they can be at most.
  private let open: [String]

  /// Nil for `*` and for what isn't an ARN, which IAM refuses anyway.
  init?(_ resource: ReviewedText) {
    let parts = DocumentValidator.segments(resource.text)
    self.parts = parts
    guard parts.count > 2, parts[0] == "arn" else { return nil }
    value = resource.value
    text = resource.text
    open = (0..<6).map { $0 < parts.count ? Self.withoutVariables(parts[$0]) : "*" }
  }

  var partition: String { parts[1] }
  var service: String { parts[2] }
  var region: String { parts.count > 3 ? parts[3] : "*" }
  var account: String { parts.count > 4 ? parts[4] : "*" }

  /// Whether a part can't be judged because a wildcard or a variable stands in it.
  static func isOpen(_ part: String) -> Bool {
    PatternRelation.hasWildcard(part) || part.contains("${")
  }

  /// A text with each `${…}` turned into `*`, which it can be at most.
  static func withoutVariables(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "$"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "{") {
        result.append(UInt8(ascii: "*"))
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "}") { offset += 1 }
      } else {
        result.append(bytes[offset])
      }
      offset += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether the ARN can name a resource of a kind.
  func canBe(_ form: ResourceTypeForm) -> Bool {
    guard form.pattern != "*" else { return true }
    guard form.parts.count == 6 else { return false }
    return PatternRelation.overlap(open[2], form.parts[2]) && isSame(form) && Self.fits(open[3], form.parts[3])
      && (open[4].isEmpty || Self.fits(open[4], form.parts[4]))
  }

  /// Whether the part behind the fifth colon can be of a kind, whatever the region and account.
  func hasResource(of form: ResourceTypeForm) -> Bool {
    form.pattern == "*" || form.parts.count == 6 && isSame(form)
  }

  private func isSame(_ form: ResourceTypeForm) -> Bool {
    // A bucket's name has no slash, so that arn:aws:s3:::bucket/* is never a bucket.
    if service == "s3", form.parts[5] == "*", open[5].contains("/") { return false }
    return PatternRelation.overlap(open[5], form.parts[5])
  }

  private static func fits(_ part: String, _ form: String) -> Bool {
    form.isEmpty ? part.isEmpty || PatternRelation.isStars(part) : !part.isEmpty && PatternRelation.overlap(part, form)
  }
}

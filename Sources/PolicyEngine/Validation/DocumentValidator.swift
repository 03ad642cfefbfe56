import IAM
import Language

extension PolicyDocument {
  /// The most characters a request takes as a policy document.
  public static let longestRequest = 131_072

  /// Checks a text as IAM does when a policy is saved. IAM answers with the first problem only; a person sees them all.
  ///
  ///     if let problem = PolicyDocument.validate(text, as: .identity, quota: .managed).first { throw problem.error() }
  ///
  /// - Parameters:
  ///   - text: the document.
  ///   - kind: what it is for.
  ///   - quota: the size to keep; nil checks none but the request's own limit of 131 072 characters.
  ///   - used: the characters that other documents under the same quota take, for inline policies.
  /// - Returns: the problems in IAM's order; empty where IAM takes the document. Names of actions and services needn't exist.
  public static func validate(_ text: String, as kind: PolicyKind, quota: PolicyQuota? = nil, used: Int = 0) -> [DocumentProblem] {
    examine(text, as: kind, quota: quota, used: used).problems
  }

  /// What `validate` says, beside the document as it was read for it; nil where it isn't JSON.
  static func examine(
    _ text: String, as kind: PolicyKind, quota: PolicyQuota?, used: Int
  ) -> (problems: [DocumentProblem], tree: JSONTree?) {
    let bytes = Array(text.utf8)
    var problems = ProblemList(bytes)
    checkRequest(bytes, &problems)
    let tree = checkLanguage(bytes, as: kind, forEvaluation: false, &problems)
    if let quota { check(text, against: quota, used: used, &problems) }
    return (problems.inOrder, tree)
  }

  /// Reads a document that is only to be evaluated. What IAM refuses as malformed is refused; what it asks of new documents alone isn't
  /// asked: a current version, sizes, the request's characters, and that resource control policies only deny, for AWS's own allows.
  /// - Throws: the problem that IAM would answer with.
  public static func readForEvaluation(_ text: String, as kind: PolicyKind) throws(DocumentProblem) -> PolicyDocument {
    let bytes = Array(text.utf8)
    var problems = ProblemList(bytes)
    let tree = checkLanguage(bytes, as: kind, forEvaluation: true, &problems)
    if let problem = problems.inOrder.first { throw problem }
    return PolicyDocument(text, tree?.root)
  }

  /// Checks what the language says of a document and answers its structure; nil where it isn't JSON.
  private static func checkLanguage(
    _ bytes: [UInt8], as kind: PolicyKind, forEvaluation: Bool, _ problems: inout ProblemList
  ) -> JSONTree? {
    do {
      let tree = try JSONTree(bytes)
      var validator = DocumentValidator(kind: kind, isForEvaluation: forEvaluation, problems: problems)
      validator.checkDocument(tree.root)
      problems = validator.problems
      return tree
    } catch {
      problems.add(
        .jsonSyntaxError, .syntax, .malformedPolicyDocument, .policySyntax, error.message, range: error.range, path: error.path)
      return nil
    }
  }

  /// The characters and the length that the request's pattern allows: tab, line feed, carriage return, U+0020 to U+00FF.
  private static func checkRequest(_ bytes: [UInt8], _ problems: inout ProblemList) {
    var count = 0
    var firstOutside: Int?
    bytes.withUnsafeBufferPointer { buffer in
      for offset in 0..<buffer.count {
        let byte = buffer[offset]
        // U+0080 to U+00FF begin with C2 or C3 in UTF-8; continuation bytes lie below C0.
        if byte & 0xC0 != 0x80 { count += 1 }
        let isOutside = byte > 0xC3 || (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D)
        if isOutside, firstOutside == nil { firstOutside = offset }
      }
    }
    if let firstOutside, let scalar = String(decoding: bytes[firstOutside...].prefix(4), as: UTF8.self).unicodeScalars.first {
      let range = firstOutside..<(firstOutside + UTF8.width(scalar))
      let advice = Sentence.policyCharacterOutside(name(of: scalar))
      problems.add(.invalidCharacter, .request, .validationError, .policyCharacters, advice, range: range)
    }
    if count > longestRequest {
      let advice = Sentence.policyTooLong(count, limit: longestRequest)
      problems.add(.documentTooLong, .request, .validationError, .policyCharacters, advice, range: 0..<0)
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return scalar.properties.isAlphabetic ? "\(scalar) (\(code))" : code
  }

  private static func check(_ text: String, against quota: PolicyQuota, used: Int, _ problems: inout ProblemList) {
    let size = quota.size(of: text)
    guard size > quota.limit - used else { return }
    let advice = Sentence.policyTooLong(size, limit: max(0, quota.limit - used))
    let text = Sentence.policyQuotaExceeded(quota.name, limit: quota.limit)
    problems.add(.policySizeExceedsQuota, .quota, .limitExceeded, text, advice, range: 0..<0)
  }
}

/// Walks through a document's elements and hands each to its rules, which stand in the other files of this folder.
struct DocumentValidator {
  static let documentElements = ["Version", "Id", "Statement"]
  static let statementElements = [
    "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
  ]

  let kind: PolicyKind
  /// Whether the document is only to be evaluated, so that rules for new documents don't bind it.
  let isForEvaluation: Bool
  var problems: ProblemList
  var sids: [String: JSONValue] = [:]

  init(kind: PolicyKind, isForEvaluation: Bool = false, problems: ProblemList) {
    self.kind = kind
    self.isForEvaluation = isForEvaluation
    self.problems = problems
  }

  mutating func checkDocument(_ root: JSONValue) {
    guard root.kind == .object else { return problems.add(.dataTypeMismatch, .syntax, .policySyntax, .policyNotObject, at: root) }
    checkNames(root, Self.documentElements)
    checkVersion(root)
    if let id = root["Id"], id.kind != .string {
      problems.add(.dataTypeMismatch, .syntax, .policySyntax, .policyNeedsText("Id"), at: id)
    }
    let statement = root["Statement"]
    let statements = statement.map(\.listed) ?? []
    if statements.isEmpty { problems.add(.missingStatement, .syntax, .policySyntax, .policyNoStatement, at: statement ?? root) }
    for statement in statements { checkStatement(statement) }
  }

  private mutating func checkStatement(_ statement: JSONValue) {
    guard statement.kind == .object else {
      return problems.add(.dataTypeMismatch, .syntax, .policySyntax, .policyStatementNotObject, at: statement)
    }
    checkNames(statement, Self.statementElements)
    checkSid(statement)
    checkEffect(statement)
    checkPrincipals(statement)
    checkActions(statement)
    checkResources(statement)
    if let condition = statement["Condition"] { checkCondition(condition) }
  }

  private mutating func checkNames(_ object: JSONValue, _ allowed: [String]) {
    for member in object.children where !allowed.contains(member.key ?? "") {
      let advice = Sentence.policyUnknownElement(member.key ?? "", allowed: allowed)
      problems.add(.invalidPolicyElement, .syntax, .policySyntax, advice, at: member, key: true)
    }
  }

  /// The element and its `Not…` twin, of which a statement may have one.
  mutating func twin(_ statement: JSONValue, _ name: String) -> JSONValue? {
    let plain = statement[name]
    let negated = statement["Not" + name]
    if let negated, plain != nil {
      problems.add(.unsupportedElementCombination, .syntax, .policySyntax, .policyBothElements(name), at: negated, key: true)
    }
    return plain ?? negated
  }

  /// The texts of an element that is a text or a list of texts; others are problems.
  mutating func texts(_ element: JSONValue) -> [(value: JSONValue, text: String)] {
    var result: [(value: JSONValue, text: String)] = []
    for value in element.listed {
      if let text = value.string {
        result.append((value, text))
      } else {
        problems.add(.dataTypeMismatch, .syntax, .policySyntax, .policyNeedsTexts(element.key ?? ""), at: value)
      }
    }
    return result
  }
}

import AWSCatalog
import IAM
import Language
import PolicyEngine
import Testing

/// A document with « and » around each place where a finding is due; without marks none is.
struct FindingCase: Sendable, CustomTestStringConvertible {
  let id: String
  let marked: String
  let kind: PolicyKind
  let account: String?
  let hasReference: Bool

  init(_ id: String, _ marked: String, as kind: PolicyKind = .identity, account: String? = nil, hasReference: Bool = true) {
    self.id = id
    self.marked = marked
    self.kind = kind
    self.account = account
    self.hasReference = hasReference
  }

  var testDescription: String { "\(id): \(marked)" }

  /// A document of one statement that allows, from its other elements.
  static func allow(_ elements: String, version: String = "2012-10-17") -> String {
    "{\"Version\":\"\(version)\",\"Statement\":[{\"Effect\":\"Allow\",\(elements)}]}"
  }

  /// A document of one statement that denies, from its other elements.
  static func deny(_ elements: String) -> String {
    "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\(elements)}]}"
  }

  /// A document of several statements.
  static func statements(_ statements: String...) -> String {
    "{\"Version\":\"2012-10-17\",\"Statement\":[\n\(statements.joined(separator: ",\n"))\n]}"
  }

  /// A document of one statement that allows one action under a condition.
  static func condition(_ block: String, action: String = "ec2:RunInstances") -> String {
    allow("\"Action\":\"\(action)\",\"Resource\":\"*\",\"Condition\":{\(block)}")
  }

  /// The document without its marks.
  var document: String { marked.filter { $0 != "«" && $0 != "»" } }

  /// What is found of the case's kind.
  var found: [PolicyFinding] {
    let reference: (any ServiceReference)? = hasReference ? AWSServiceReference() : nil
    return PolicyDocument.findings(document, as: kind, reference: reference, account: account).filter { $0.id == id }
  }

  /// The marked places in bytes, with line and column counted in characters.
  var places: [(range: Range<Int>, position: TextPosition)] {
    var result: [(Range<Int>, TextPosition)] = []
    var start = (offset: 0, position: TextPosition(line: 1, column: 1))
    var offset = 0
    var (line, column) = (1, 1)
    for character in marked {
      switch character {
      case "«": start = (offset, TextPosition(line: line, column: column))
      case "»": result.append((start.offset..<offset, start.position))
      case "\n": (offset, line, column) = (offset + 1, line + 1, 1)
      default: (offset, column) = (offset + String(character).utf8.count, column + 1)
      }
    }
    return result
  }

  /// Fails the test where the findings don't stand exactly at the marks.
  func check(_ location: SourceLocation = #_sourceLocation) {
    let found = found
    let places = places
    let bytes = Array(document.utf8)
    let shown = found.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found.map(\.range) == places.map(\.range), "\(testDescription) found \(shown)", sourceLocation: location)
    #expect(found.map(\.position) == places.map(\.position), "\(testDescription)", sourceLocation: location)
  }

  /// What the finding says, in English.
  var message: String? { found.first?.message.english }
}

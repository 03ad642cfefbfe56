import Language

/// A policy document as the evaluator reads it, beside the author's own text.
///
/// Reading is lenient: elements of a wrong shape are left out, unknown words are kept as text, and any version is taken, because an
/// imported account may hold documents older than today's rules. `validate` is the strict side: what a person or a program may save.
///
///     let document = try PolicyDocument(text)
///     document.statements.first?.actions.values
///
/// Source: [JSON policy elements](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html).
public struct PolicyDocument: Sendable {
  /// The version of the policy language.
  public enum LanguageVersion: Sendable, Hashable {
    /// `2008-10-17`, also where a document names none; policy variables are literal text.
    case v2008
    /// `2012-10-17`, the current version.
    case v2012
    /// Something else, kept as written.
    case other(String)
  }

  /// The text as its author wrote it, byte for byte.
  public let source: String
  /// The version of the language.
  public let version: LanguageVersion
  /// The document's own name, which only resource policies use.
  public let id: String?
  /// The statements, in order.
  public let statements: [PolicyStatement]
  /// Where each statement stands in `source` (UTF-8 offsets), in the same order.
  public let statementRanges: [Range<Int>]

  /// Reads a document leniently.
  /// - Throws: `JSONError` where the text isn't a JSON object.
  public init(_ text: String) throws(JSONError) {
    let root = try JSONTree(text).root
    guard root.kind == .object else {
      let start = LineIndex(root.tree.source).position(of: root.range.lowerBound)
      throw JSONError(message: .policyNotObject, position: start, range: root.range, path: "")
    }
    self.init(text, root)
  }

  /// Takes over a document that was read already.
  init(_ text: String, _ root: JSONValue?) {
    let statements = root?["Statement"].map { $0.kind == .array ? $0.children : [$0] } ?? []
    let objects = statements.filter { $0.kind == .object }
    source = text
    version = Self.version(root?["Version"])
    id = root?["Id"]?.string
    self.statements = objects.map(PolicyStatement.init)
    statementRanges = objects.map(\.range)
  }

  static func version(_ value: JSONValue?) -> LanguageVersion {
    guard let value else { return .v2008 }
    switch value.string {
    case "2012-10-17": return .v2012
    case "2008-10-17": return .v2008
    default: return .other(value.string ?? value.text)
    }
  }
}

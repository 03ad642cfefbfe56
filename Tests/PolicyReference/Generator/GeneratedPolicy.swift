public import PolicyEngine

/// A made document: its statements apart, so that some can be left out, and as it is read.
public final class GeneratedPolicy: Sendable {
  /// The version; empty for none.
  let version: String
  /// The statements as JSON.
  let statements: [String]
  /// The document as it is read.
  public let document: PolicyDocument
  /// The document as the engine has made it ready.
  public let compiled: CompiledPolicy

  /// A document of statements; nil where they aren't JSON.
  init?(version: String, statements: [String]) {
    self.version = version
    self.statements = statements
    guard let document = try? PolicyDocument(Self.text(version, statements)) else { return nil }
    self.document = document
    compiled = CompiledPolicy(document)
  }

  /// The document's text.
  public var text: String { Self.text(version, statements) }

  /// The document without one of its statements.
  func without(statement index: Int) -> GeneratedPolicy? {
    var rest = statements
    rest.remove(at: index)
    return GeneratedPolicy(version: version, statements: rest)
  }

  private static func text(_ version: String, _ statements: [String]) -> String {
    let first = version.isEmpty ? "" : "\"Version\":\"\(version)\","
    let list = statements.count == 1 ? statements[0] : "[" + statements.joined(separator: ",") + "]"
    return "{\(first)\"Statement\":\(list)}"
  }
}

import IAM
import Language

/// A policy document on the wire: its text byte for byte as its author wrote it.
public struct Document: WireConvertible, Hashable, ExpressibleByStringLiteral {
  /// The text.
  public var text: String

  /// A document.
  public init(_ text: String) {
    self.text = text
  }

  /// A document written in code.
  public init(stringLiteral text: String) {
    self.text = text
  }

  /// The document on the wire.
  public var wire: WireValue? { .document(text) }

  /// Reads a document from a text.
  public static func read(_ wire: WireValue, member: String) throws -> Document {
    Document(try String.read(wire, member: member))
  }
}

/// An account alias in a list.
public struct AccountAlias: Listed {
  /// The alias.
  public let text: String

  /// AccountAliases.
  public static let listName = "AccountAliases"
  /// Text.
  public static let listKind = MemberKind.anyText

  init(_ text: String) {
    self.text = text
  }

  /// The alias as text.
  public var wire: WireValue? { .text(text) }

  /// Reads an alias.
  public static func read(_ wire: WireValue, member: String) throws -> AccountAlias {
    AccountAlias(try String.read(wire, member: member))
  }
}

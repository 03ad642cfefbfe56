import AccountService
import IAM
import Language
import PolicyEngine

/// Reads values of lists and structures: as JSON, or in the AWS CLI's shorthand.
///
/// Source: [Shorthand syntax](https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html).
struct ValueReader {
  let files: ValueFiles

  /// A list: one JSON array, or a word for each item.
  func list(of kind: MemberKind, _ words: [String], option: String) throws -> WireValue {
    if words.count == 1, let only = words.first {
      let text = try files.resolve(only, option: option)
      if text.first(where: { !$0.isWhitespace }) == "[" { return try wire(tree(text, option).root, .list(kind), option) }
      return .list([try value(of: kind, text, option: option)])
    }
    if words.isEmpty { throw UsageError(.optionWithoutValue(option)) }
    return .list(try words.map { try value(of: kind, try files.resolve($0, option: option), option: option) })
  }

  /// One value.
  func value(of kind: MemberKind, _ word: String, option: String) throws -> WireValue {
    guard case .structure(let members) = kind else { return .text(word) }
    let text = try files.resolve(word, option: option)
    if text.first(where: { !$0.isWhitespace }) == "{" { return try wire(tree(text, option).root, kind, option) }
    return try Shorthand.structure(text, members, option: option)
  }

  /// The members of a JSON object.
  func fields(of word: String, _ members: [MemberDescription], option: String) throws -> [WireField] {
    let text = try files.resolve(word, option: option)
    guard case .structure(let fields) = try wire(tree(text, option).root, .structure(members), option) else { return [] }
    return fields
  }

  private func tree(_ text: String, _ option: String) throws -> JSONTree {
    do {
      return try JSONTree(text)
    } catch {
      throw UsageError(.valueNotJSON(option, error.message, line: error.position.line, column: error.position.column))
    }
  }

  private func wire(_ value: JSONValue, _ kind: MemberKind, _ option: String) throws -> WireValue {
    switch (value.kind, kind) {
    case (.object, .structure(let members)):
      return .structure(try value.children.filter { $0.kind != .null }.map { try field($0, members, option) })
    case (.object, .map(let kind)):
      return .structure(try value.children.map { WireField($0.key ?? "", try wire($0, kind, option)) })
    case (.object, .document): return .text(value.text)
    case (.array, .list(let kind)): return .list(try value.children.map { try wire($0, kind, option) })
    case (.string, _): return .text(value.string ?? "")
    case (.number, _): return Int(value.text).map(WireValue.integer) ?? .text(value.text)
    case (.bool, _): return .boolean(value.bool ?? false)
    default: throw UsageError(.badOptionValue(value.path.isEmpty ? String(value.text.prefix(40)) : value.path, option))
    }
  }

  private func field(_ value: JSONValue, _ members: [MemberDescription], _ option: String) throws -> WireField {
    let member = try Self.member(named: value.key ?? "", members, option)
    if member.isSecret { throw UsageError(.secretAsArgument(member.name, use: CallSyntax.secretOption)) }
    return WireField(member.name, try wire(value, member.kind, option))
  }

  static func member(named name: String, _ members: [MemberDescription], _ option: String) throws -> MemberDescription {
    if let member = members.first(where: { $0.name == name }) { return member }
    throw UsageError(.unknownKey(name, option, known: members.map(\.name)))
  }
}

import AccountService
import IAM
import Language

/// `Key=team,Value=blue`: a structure in the AWS CLI's shorthand. Values may stand in quotes; a backslash takes the next character as it is.
/// What has no `=` goes on with the list before it: `Names=a,b`.
enum Shorthand {
  static func structure(_ text: String, _ members: [MemberDescription], option: String) throws -> WireValue {
    var fields: [(member: MemberDescription, values: [String])] = []
    for part in try parts(text, option) {
      if let name = part.name {
        let member = try ValueReader.member(named: name, members, option)
        if fields.contains(where: { $0.member.name == name }) { throw UsageError(.keyTwice(name, option)) }
        fields.append((member, [part.value]))
      } else if let last = fields.indices.last, case .list = fields[last].member.kind {
        fields[last].values.append(part.value)
      } else {
        throw UsageError(.badOptionValue(text, option))
      }
    }
    return .structure(fields.map { WireField($0.member.name, value($0.member.kind, $0.values)) })
  }

  private static func value(_ kind: MemberKind, _ values: [String]) -> WireValue {
    switch kind {
    case .list: .list(values.map(WireValue.text))
    case .boolean: .boolean(values.first == "true")
    default: .text(values.first ?? "")
    }
  }

  private struct Part {
    var name: String?
    var value = ""
  }

  private static func parts(_ text: String, _ option: String) throws -> [Part] {
    var parts: [Part] = []
    var part = Part()
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        part.value.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { part.value.append(character) }
      } else if (character == "\"" || character == "'") && part.value.isEmpty && part.name != nil {
        quote = character
      } else if character == "," {
        parts.append(part)
        part = Part()
      } else if character == "=" && part.name == nil {
        part.name = part.value
        part.value = ""
      } else {
        part.value.append(character)
      }
    }
    if quote != nil || isEscaped { throw UsageError(.badOptionValue(text, option)) }
    return parts + [part]
  }
}

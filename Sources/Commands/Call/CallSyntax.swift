import AccountService
import IAM
import Language

/// Reads the words behind `iamdesk call OPERATION` as the AWS CLI has them, by the operation's shape.
///
/// Source: [AWS CLI parameters](https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters.html).
struct CallSyntax {
  let operation: String
  let members: [MemberDescription]
  let files: ValueFiles

  /// Whether the operation lists page by page.
  var isPaged: Bool { members.contains { $0.name == "Marker" } && members.contains { $0.name == "MaxItems" } }

  /// Reads the words; throws `UsageError` for what can't be read.
  func parse(_ words: [String]) throws -> CallInput {
    var input = CallInput()
    var seen: Set<String> = []
    var index = 0
    while index < words.count {
      let word = words[index]
      guard word.hasPrefix("--"), word.count > 2 else { throw unexpected(word) }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      index += 1
      var values = parts.count > 1 ? [parts[1]] : []
      if parts.count == 1 {
        while index < words.count, !words[index].hasPrefix("--") {
          values.append(words[index])
          index += 1
        }
      }
      try refuseSecret(parts[0])
      guard seen.insert(parts[0].replacing("--no-", with: "--", maxReplacements: 1)).inserted else {
        throw UsageError(.optionTwice(parts[0]))
      }
      try read(option: parts[0], values, into: &input)
    }
    return input
  }

  private func read(option: String, _ values: [String], into input: inout CallInput) throws {
    switch option {
    case "--cli-input-json": try input.base(ValueReader(files: files).fields(of: single(values, option), members, option: option))
    case "--max-items" where isPaged: input.paging.maxItems = try number(values, option)
    case "--page-size" where isPaged: input.paging.pageSize = min(try number(values, option), 1000)
    case "--starting-token" where isPaged: input.paging.startingToken = try single(values, option)
    case "--no-paginate" where isPaged && values.isEmpty: input.paging.isSinglePage = true
    case Self.secretOption where !secrets.isEmpty:
      guard values.isEmpty else { throw UsageError(.flagWithValue(option)) }
      input.readsSecrets = true
    default:
      let (member, flag) = try member(option)
      if let flag {
        guard values.isEmpty else { throw UsageError(.flagWithValue(option)) }
        return input.set(WireField(member.name, .boolean(flag)))
      }
      if member.name == "Marker" { input.paging.isSinglePage = true }
      input.set(WireField(member.name, try value(of: member, values, option)))
    }
  }

  /// The member an option means; with the flag's truth where it is a bool.
  private func member(_ option: String) throws -> (MemberDescription, Bool?) {
    let name = option.dropFirst(2)
    if let member = members.first(where: { $0.optionName == name }) {
      if case .boolean = member.kind { return (member, true) }
      return (member, nil)
    }
    if name.hasPrefix("no-"), let member = members.first(where: { $0.optionName == name.dropFirst(3) }), case .boolean = member.kind {
      return (member, false)
    }
    throw UsageError(
      .unknownOption(option, nearest: Nearest.name(to: option, among: optionNames), command: "iamdesk call \(operation)"))
  }

  /// Every option there is, with its hyphens.
  var optionNames: [String] {
    members.filter { !$0.isSecret }.flatMap { member -> [String] in
      if isPaged, member.name == "Marker" { return [] }
      if case .boolean = member.kind { return ["--" + member.optionName, "--no-" + member.optionName] }
      return ["--" + member.optionName]
    } + (isPaged ? ["--starting-token", "--page-size", "--no-paginate"] : []) + (secrets.isEmpty ? [] : [Self.secretOption]) + [
      "--cli-input-json"
    ]
  }

  private func value(of member: MemberDescription, _ values: [String], _ option: String) throws -> WireValue {
    let reader = ValueReader(files: files)
    switch member.kind {
    case .list(let kind): return try reader.list(of: kind, values, option: option)
    case .structure: return try reader.value(of: member.kind, single(values, option), option: option)
    default: return .text(try files.resolve(single(values, option), option: option))
    }
  }

  private func single(_ values: [String], _ option: String) throws -> String {
    guard let first = values.first else { throw UsageError(.optionWithoutValue(option)) }
    if values.count > 1 { throw unexpected(values[1]) }
    return first
  }

  /// A word too many. Where the operation takes a secret it may be one, and isn't repeated.
  private func unexpected(_ word: String) -> UsageError {
    let command = "iamdesk call \(operation)"
    return UsageError(secrets.isEmpty ? .unexpectedArgument(word, command: command) : .unexpectedWord(command: command))
  }

  private func number(_ values: [String], _ option: String) throws -> Int {
    let text = try single(values, option)
    guard let number = Int(text), number >= 1 else { throw UsageError(.badOptionValue(text, option)) }
    return number
  }
}

/// Secrets, which never stand among the words of a command: others see those.
extension CallSyntax {
  /// The option that has secrets read from standard input.
  static let secretOption = "--password-stdin"

  /// The members that are read from there, in their order.
  var secrets: [MemberDescription] { members.filter(\.isSecret) }

  /// Throws where an option gives a secret, whatever its value.
  fileprivate func refuseSecret(_ option: String) throws {
    if secrets.contains(where: { "--" + $0.optionName == option }) { throw UsageError(.secretAsArgument(option, use: Self.secretOption)) }
  }
}

/// What a call's words ask for.
struct CallInput: Equatable {
  /// The operation's input.
  var fields: [WireField] = []
  /// How a list is paged.
  var paging = CallPaging()
  /// Whether the operation's secrets are read from standard input.
  var readsSecrets = false

  mutating func set(_ field: WireField) {
    fields.removeAll { $0.name == field.name }
    fields.append(field)
  }

  /// Takes fields that options win over, whichever came first.
  mutating func base(_ base: [WireField]) {
    fields = base.filter { field in !fields.contains { $0.name == field.name } } + fields
  }
}

/// How a list is paged, as the AWS CLI has it.
struct CallPaging: Equatable {
  /// How many items at most; nil for all.
  var maxItems: Int?
  /// How many are read at a time.
  var pageSize = 1000
  /// Where to go on.
  var startingToken: String?
  /// Whether one page is answered as the operation answers it.
  var isSinglePage = false
}

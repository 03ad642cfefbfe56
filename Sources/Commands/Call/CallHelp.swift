import AccountService
import IAM
import Language

/// The help of `iamdesk call`, made of the operations' shapes.
struct CallHelp {
  let context: CommandContext

  /// The general help, and below it the operations.
  func list(_ general: String) -> String {
    let names = OperationCatalog.all.map { ($0.commandName, context.say($0.summary)) }
    let width = names.map(\.0.count).max() ?? 0
    let lines = names.map { "  " + $0.0 + String(repeating: " ", count: width - $0.0.count + 2) + $0.1 }
    return general + "\n" + context.say(.helpOperations) + "\n" + lines.joined(separator: "\n") + "\n"
  }

  /// The help of one operation.
  func text<O: Operation>(of type: O.Type, _ syntax: CallSyntax) -> String {
    var lines = [context.say(.helpOverview) + " " + type.name + ": " + context.say(type.summary), ""]
    lines.append(context.say(.helpUsage) + " iamdesk call " + type.commandName + usage(syntax.members, syntax.isPaged))
    let options = optionLines(syntax)
    if !options.isEmpty {
      let width = options.map(\.0.count).max() ?? 0
      lines += ["", context.say(.helpOptions)]
      lines += options.map { ("  " + $0.0 + String(repeating: " ", count: width - $0.0.count + 2) + $0.1).trimmedEnd }
      lines += ["", context.say(.helpValueFile)]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func usage(_ members: [MemberDescription], _ isPaged: Bool) -> String {
    let secrets = members.filter(\.isSecret)
    let isNeeded = secrets.contains(where: \.isRequired)
    let stdin = secrets.isEmpty ? "" : isNeeded ? " \(CallSyntax.secretOption)" : " [\(CallSyntax.secretOption)]"
    let shown = members.filter { !$0.isSecret && !(isPaged && $0.name == "Marker") }.sorted { $0.isRequired && !$1.isRequired }
    return shown.map { member in
      let text = option(member)
      return member.isRequired ? " " + text : " [" + text + "]"
    }.joined() + stdin
  }

  private func optionLines(_ syntax: CallSyntax) -> [(String, String)] {
    var lines = syntax.members.filter { !$0.isSecret && !(syntax.isPaged && ($0.name == "Marker" || $0.name == "MaxItems")) }.map {
      member in
      (option(member), (member.isRequired ? "(\(context.say(.helpRequired))) " : "") + context.say(member.help))
    }
    if !syntax.secrets.isEmpty {
      let isNeeded = syntax.secrets.contains(where: \.isRequired)
      let names = syntax.secrets.map(\.name)
      lines.append((CallSyntax.secretOption, (isNeeded ? "(\(context.say(.helpRequired))) " : "") + context.say(.helpPasswordInput(names))))
    }
    if syntax.isPaged {
      lines += [
        ("--max-items N", context.say(.helpMaxItemsOfCall)), ("--starting-token TOKEN", context.say(.helpStartingToken)),
        ("--page-size N", context.say(.helpPageSize)),
      ]
    }
    return lines + [("--cli-input-json JSON", context.say(.helpInputJSON))]
  }

  private func option(_ member: MemberDescription) -> String {
    if case .boolean = member.kind { return "--\(member.optionName)|--no-\(member.optionName)" }
    return "--\(member.optionName) \(Self.placeholder(member.kind))"
  }

  static func placeholder(_ kind: MemberKind) -> String {
    switch kind {
    case .text, .anyText: "TEXT"
    case .choice(let choices): choices.joined(separator: "|")
    case .integer: "N"
    case .boolean: "true|false"
    case .timestamp: "DATE"
    case .document: "JSON"
    case .secret: "standard input"
    case .list(let kind): placeholder(kind) + " ..."
    case .map(let kind): "KEY=\(placeholder(kind))"
    case .structure(let members): members.map { "\($0.name)=\(placeholder($0.kind))" }.joined(separator: ",")
    }
  }
}

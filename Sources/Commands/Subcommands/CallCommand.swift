import AccountService
import ArgumentParser
import IAM
import Language

/// `iamdesk call OPERATION`: any operation of IAM's that is built, with the options of its shape.
struct CallCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "call", abstract: SpokenLanguage.say(.summaryCall), usage: "iamdesk call OPERATION [--option value ...]")
  }

  static var outputs: [String] { OutputForm.allCases.map(\.rawValue) + KeyForm.allCases.map(\.rawValue) }

  @OptionGroup var shared: SharedOptions
  @Argument(parsing: .captureForPassthrough, help: help(.helpOperation, "operation"))
  var words: [String] = []

  func execute(in context: CommandContext) throws -> Int32 {
    guard let name = words.first else { throw UsageError(.operationMissing) }
    if name == "--help" || name == "-h" {
      try context.host.output.write(CallHelp(context: context).list(CommandHelp.text(of: Self.self, columns: context.host.columns)))
      return 0
    }
    guard let type = OperationCatalog.operation(named: name) else { throw unknown(name) }
    return try run(type, Array(words.dropFirst()), context)
  }

  private func unknown(_ name: String) -> UsageError {
    let isKebab = name.contains("-") || name.first?.isLowercase == true
    let names = OperationCatalog.all.map { isKebab ? $0.commandName : $0.name }
    return UsageError(.unknownOperation(name, nearest: Nearest.name(to: name, among: names)))
  }

  private func run<O: Operation>(_ type: O.Type, _ words: [String], _ context: CommandContext) throws -> Int32 {
    let syntax = CallSyntax(
      operation: type.commandName, members: type.memberDescriptions, files: ValueFiles(home: context.host.environment["HOME"] ?? ""))
    if words.contains("--help") || words.contains("-h") || words == ["help"] {
      try context.host.output.write(CallHelp(context: context).text(of: type, syntax))
      return 0
    }
    let keyForm = context.shared.output.flatMap(KeyForm.init)
    if let keyForm, type != CreateAccessKey.self { throw UsageError(.outputOnlyForKeys(keyForm.rawValue)) }
    var input = try syntax.parse(words)
    try requireAll(type, input, syntax)
    if input.readsSecrets { input.fields += try SecretInput(context: context).read(syntax.secrets) }
    let (service, _, _) = try context.openAccount()
    let lists = type.Answer.memberDescriptions.compactMap { member -> String? in
      if case .list = member.kind { return member.name }
      return nil
    }
    let call = { (fields: [WireField]) in
      try service.perform(operation: type.name, input: fields, as: context.caller()).map { WireField($0.name, $0.value.laidOut) }
    }
    guard syntax.isPaged && !input.paging.isSinglePage else {
      let answer = try call(input.fields)
      if let keyForm {
        try keyForm.write(NewAccessKeyAnswer.read(.structure(answer), member: type.name).accessKey, to: context.host.output)
      } else {
        try write(answer, context)
      }
      return 0
    }
    let pager = CallPager(operation: type.name, lists: lists, perform: call)
    if context.form == .json {
      var writer = JSONAnswer(output: context.host.output)
      try pager.run(input.fields, input.paging, into: &writer)
    } else {
      var writer = TableAnswer(output: context.host.output, columns: context.host.columns)
      try pager.run(input.fields, input.paging, into: &writer)
    }
    return 0
  }

  private func requireAll<O: Operation>(_ type: O.Type, _ input: CallInput, _ syntax: CallSyntax) throws {
    let needed = type.memberDescriptions.filter(\.isRequired)
    var missing = needed.filter { member in !member.isSecret && !input.fields.contains { $0.name == member.name } }.map {
      "--" + $0.optionName
    }
    if !input.readsSecrets && needed.contains(where: \.isSecret) { missing.append(CallSyntax.secretOption) }
    if missing.isEmpty { return }
    throw UsageError(.optionsMissing(missing, command: "iamdesk call \(type.commandName)"))
  }

  private func write(_ answer: [WireField], _ context: CommandContext) throws {
    if answer.isEmpty { return }
    if context.form == .json {
      for piece in JSONText.pieces(.structure(answer), indent: 4) {
        switch piece {
        case .text(let text): try context.host.output.write(text)
        case .secret(let secret): try context.host.output.write(secret)
        }
      }
      return try context.host.output.line("")
    }
    var writer = TableAnswer(output: context.host.output, columns: context.host.columns)
    try writer.whole(answer)
  }
}

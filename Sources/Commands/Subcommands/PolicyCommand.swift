import AWSCatalog
import ArgumentParser
import IAM
import Language
import PolicyEngine
import Terminal

/// `iamdesk policy`: a family; by itself it only names its members.
struct PolicyCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "policy", abstract: SpokenLanguage.say(.summaryPolicy), subcommands: [PolicyCheckCommand.self])
  }

  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    throw UsageError(.commandIncomplete("policy", CommandTable.members(of: "policy")))
  }
}

/// `iamdesk policy check FILE…`: what is wrong with policy documents, too wide in them, or better said otherwise.
struct PolicyCheckCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: SpokenLanguage.say(.summaryPolicyCheck))
  }

  /// What a document may be for, as the option names it.
  static let types: [(name: String, kind: PolicyKind)] = [
    ("identity", .identity), ("resource", .resource), ("trust", .trust), ("scp", .serviceControl), ("rcp", .resourceControl),
    ("boundary", .boundary), ("session", .session),
  ]

  @Argument(help: help(.helpPolicyFiles, "file"), completion: .file(extensions: ["json"]))
  var files: [String]
  @Option(name: .customLong("type"), help: help(.helpPolicyType, "type"), completion: .list(types.map(\.name)))
  var type = "identity"
  @Option(name: .customLong("mute"), parsing: .upToNextOption, help: help(.helpMute, "id"))
  var muted: [String] = []
  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    guard let kind = Self.types.first(where: { $0.name == type })?.kind else {
      throw UsageError(.optionNotAChoice("--type", type, Self.types.map(\.name)))
    }
    var status: Int32 = 0
    var count = 0
    for file in files {
      do {
        let text = try InputBytes.text(of: file, input: context.host.input)
        let findings = PolicyDocument.findings(
          text, as: kind, reference: AWSServiceReference(), account: context.shared.account?.digits, muted: Set(muted))
        for finding in findings { try context.form == .json ? writeLine(finding, file, context) : writeText(finding, file, context) }
        count += findings.count
        if findings.contains(where: { $0.severity == .error }) { status = 1 }
      } catch let error as IAMError {
        try context.host.output.flush()
        try context.host.errors.line(ErrorLine.text(error, context.language))
        try context.host.errors.flush()
        status = 1
      }
    }
    if context.form == .table, count == 0, status == 0 { try context.line(.noFindings) }
    return status
  }

  private func writeLine(_ finding: PolicyFinding, _ file: String, _ context: CommandContext) throws {
    let texts = [
      ("file", file), ("id", finding.id), ("severity", finding.severity.rawValue), ("path", finding.path),
    ].map { "\"\($0.0)\":\(JSONText.quoted($0.1))" }
    let place = "\"line\":\(finding.position.line),\"column\":\(finding.position.column)"
    let message = "\"message\":\(JSONText.quoted(finding.message(context.language)))"
    try context.host.output.line("{" + (texts + [place, message]).joined(separator: ",") + "}")
  }

  private func writeText(_ finding: PolicyFinding, _ file: String, _ context: CommandContext) throws {
    let place = "\(file):\(finding.position.line):\(finding.position.column): "
    let text = "\(finding.severity.rawValue): \(finding.message(context.language)) [\(finding.id)]"
    try context.host.output.line(SafeText(place + text).text)
  }
}

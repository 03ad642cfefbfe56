import AccountService
import AccountStore
import ArgumentParser
import IAM
import Language

/// `iamdesk audit list`: the entries as lines of JSON, or as a table.
struct AuditListCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: SpokenLanguage.say(.summaryAuditList))
  }

  @Option(name: .customLong("since"), help: help(.helpSince, "date|2h|7d"))
  var since: String?
  @Option(name: .customLong("user"), help: help(.helpAuditUser, "name"))
  var user: String?
  @Option(name: .customLong("event"), help: help(.helpAuditEvent, "operation"))
  var event: String?
  @Option(name: .customLong("error"), help: help(.helpAuditError, "code"))
  var error: String?
  @OptionGroup var shared: SharedOptions

  /// `--error` may stand without a code, which the parser doesn't know.
  static func prepared(_ words: [String]) -> [String] {
    words.enumerated().map { index, word in
      let isBare = word == "--error" && (index + 1 == words.count || words[index + 1].hasPrefix("--"))
      return isBare ? "--error=*" : word
    }
  }

  func execute(in context: CommandContext) throws -> Int32 {
    let start = try since.map { text in
      guard let moment = SinceText.moment(text, now: context.host.service.now()) else { throw UsageError(.badSince(text)) }
      return moment
    }
    let (service, _, open) = try context.openAccount()
    let request = AuditRequest(
      since: start, actor: user, eventName: event.map(Self.eventName), errorCode: error == "*" ? "" : error, limit: 500)
    let walk = AuditWalk(store: open.store, account: service.accountID)
    if context.form == .json {
      try walk.forEach(request) { try context.host.output.line(AuditLines.json($0)) }
    } else {
      try AuditTable(output: context.host.output, columns: context.host.columns, language: context.language).write(walk, request)
    }
    return 0
  }

  /// `create-user` means `CreateUser`, as with `call`.
  private static func eventName(_ text: String) -> String { AuditLines.eventName(text) }
}

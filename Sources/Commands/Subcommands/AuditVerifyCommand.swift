import AccountService
import AccountStore
import ArgumentParser
import IAM
import Language

/// `iamdesk audit verify`: says whether the trail is whole, or which entry is the first bad one. The texts are for programs too and are
/// the same in every language.
struct AuditVerifyCommand: Command {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verify", abstract: SpokenLanguage.say(.summaryAuditVerify))
  }

  @OptionGroup var shared: SharedOptions

  func execute(in context: CommandContext) throws -> Int32 {
    let (service, _, open) = try context.openAccount()
    let progress = ProgressLine(context: context)
    let verdict = try open.store.verifyAudit(service.accountID) { done, all in progress.show(done, of: all, Sentence.progressVerify) }
    progress.end()
    let isJSON = context.shared.form == .json
    try context.host.output.line(isJSON ? JSONText.text(verdict.wire, indent: 4) : verdict.text)
    return verdict.isWhole ? 0 : 1
  }
}

extension AuditVerdict {
  var isWhole: Bool {
    if case .whole = self { return true }
    return false
  }

  /// `verified N entries, head HASH`, or `entry N EVENTID: changed`.
  var text: String {
    switch self {
    case .whole(let entries, let head): "verified \(entries) entries, head \(head)"
    case .broken(let sequence, let id, let fault): "entry \(sequence)\(id.map { " " + AuditVerdict.harmless($0) } ?? ""): \(fault.word)"
    }
  }

  /// The same for programs.
  var wire: WireValue {
    switch self {
    case .whole(let entries, let head):
      .structure([WireField("Verified", .boolean(true)), WireField("Entries", .integer(entries)), WireField("Head", .text(head))])
    case .broken(let sequence, let id, let fault):
      .structure(
        [WireField("Verified", .boolean(false)), WireField("Entry", .integer(Int(sequence)))]
          + (id.map { [WireField("EventId", .text($0))] } ?? []) + [WireField("Fault", .text(fault.word))])
    }
  }

  /// An event ID is hexadecimal digits and hyphens; in a spoilt entry it may be anything.
  private static func harmless(_ id: String) -> String {
    String(id.unicodeScalars.prefix(64).map { $0.isASCII && $0.value > 0x20 && $0.value < 0x7F ? Character($0) : "?" })
  }
}

extension AuditVerdict.Fault {
  /// The word for it, part of the contract with programs.
  var word: String {
    switch self {
    case .changed: "changed"
    case .removed: "removed"
    case .inserted: "inserted"
    case .reordered: "reordered"
    case .cutOff: "cut off"
    }
  }
}

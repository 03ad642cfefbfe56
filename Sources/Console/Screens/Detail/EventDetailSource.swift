import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The screen of an event: its CloudTrail record.
struct EventDetailSource: DetailSource {
  let sequence: Int64

  var place: Place { .event(sequence) }
  let kind = Sentence.event
  var title: Sentence { Sentence(verbatim: String(sequence)) }
  var query: any Query { EventDetail(sequence) }

  func facts(of detail: AuditEntry?, _ context: Context) -> [Fact] {
    guard let detail else { return [] }
    let result = detail.errorCode.map { SafeText($0) } ?? context.look.text(.succeeded)
    return [
      Fact(.columnEvent, detail.eventName), Fact(.columnTime, detail.time.iso8601Zulu), Fact(.columnActor, detail.actor),
      Fact(.columnSubject, detail.subject), Fact(.columnResult, result, role: detail.errorCode == nil ? .success : .error),
      Fact(.factEventID, detail.eventID), Fact(.factHash, detail.hash, role: .dim),
    ]
  }

  func tabs(of detail: AuditEntry?, _ context: Context) -> [DetailTab] {
    guard let detail else { return [] }
    return [DetailTab(.json, .tabRecord, .document(detail.record))]
  }

  func bindings(tab: DetailTab.Kind, row: DetailRow?, detail: AuditEntry?) -> [Binding] { [] }
  func handle(_ key: Key, tab: DetailTab.Kind, row: DetailRow?, detail: AuditEntry?, _ context: Context) -> [Effect]? { nil }
  func deniedRequest(of detail: AuditEntry?) -> DeniedRequest? { detail?.deniedRequest }
  func arn(of detail: AuditEntry?) -> String { detail?.eventID ?? "" }
}

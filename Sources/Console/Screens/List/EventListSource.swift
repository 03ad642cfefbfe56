import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The event history, newest first.
struct EventListSource: ListSource {
  let place = Place.events
  let title = Sentence.events
  let filterHint = Sentence.filterHintEvents
  let emptyText = Sentence.nothingHere
  let columns = [
    TableColumn(.columnTime, minimum: 16, ideal: 19, priority: 1),
    TableColumn(.columnEvent, minimum: 14, ideal: 26, priority: 0),
    TableColumn(.columnActor, minimum: 8, ideal: 14, priority: 2),
    TableColumn(.columnSubject, minimum: 10, ideal: 30, priority: 3, grows: true),
    TableColumn(.columnResult, minimum: 6, ideal: 20, priority: 4),
  ]
  let sortable: [Int: EntityColumn] = [0: .created]
  let startsDescending = true
  let firstSort = EntityColumn.created

  func window(_ request: WindowRequest) -> any Query { EventWindow(request) }
  func count(filter: String) -> any Query { CountEvents(filter: filter) }

  func cells(of row: AuditEntry, _ context: Context) -> TableRow {
    let result = row.errorCode.map { SafeText($0) } ?? context.look.text(.succeeded)
    return TableRow(
      [SafeText(row.time.second), SafeText(row.eventName), SafeText(row.actor), SafeText(row.subject), result],
      roles: [0: .dim, 4: row.errorCode == nil ? .dim : .error])
  }

  let bindings: [Binding] = []

  func open(_ row: AuditEntry) -> [Effect] { [.push(Screens.screen(at: .event(row.sequence)))] }
  func arn(of row: AuditEntry) -> String? { nil }
  func handle(_ key: Key, row: AuditEntry?, _ context: Context) -> [Effect]? { nil }
}

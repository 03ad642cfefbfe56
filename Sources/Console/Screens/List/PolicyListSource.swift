import AccountService
import AccountStore
import IAM
import Language
import Terminal

/// The list of managed policies: all, AWS managed or customer managed.
struct PolicyListSource: ListSource {
  var scope = PolicySource.all
  let place = Place.policies

  var title: Sentence {
    switch scope {
    case .all: .policies
    case .aws: .policiesAWS
    case .customer: .policiesCustomer
    }
  }

  let filterHint = Sentence.filterHintPolicies
  let emptyText = Sentence.noPolicies
  let columns = [
    TableColumn(.columnName, minimum: 30, ideal: 44, priority: 0, grows: true),
    TableColumn(.columnType, minimum: 12, ideal: 18, priority: 1),
    TableColumn(.columnAttached, minimum: 8, ideal: 8, priority: 2, alignment: .right),
    TableColumn(.columnPath, minimum: 12, ideal: 18, priority: 5, truncation: .middle),
    TableColumn(.columnVersion, minimum: 7, ideal: 7, priority: 4),
    TableColumn(.columnSize, minimum: 6, ideal: 6, priority: 6, alignment: .right),
    TableColumn(.columnUpdated, minimum: 10, ideal: 10, priority: 3),
  ]
  let sortable: [Int: EntityColumn] = [0: .name, 3: .path, 6: .updated]

  func window(_ request: WindowRequest) -> any Query { BrowsePolicies(request, source: scope) }
  func count(filter: String) -> any Query { CountPolicies(filter: filter, source: scope) }

  func cells(of row: BrowsePolicies.Row, _ context: Context) -> TableRow {
    TableRow(
      [
        SafeText(row.name), context.look.text(row.kind.word), SafeText(String(row.attachmentCount + row.boundaryCount)), SafeText(row.path),
        SafeText(row.defaultVersion), SafeText(Sentence.number(row.size)), SafeText(row.updated.day),
      ], roles: [1: row.kind == .customerManaged ? .text : .dim, 3: .dim, 4: .dim, 5: .dim, 6: .dim])
  }

  var bindings: [Binding] {
    [Binding(.character("f"), .keyPolicyScope), .change("n", .keyCreate), .change("d", .keyDelete)]
  }

  func open(_ row: BrowsePolicies.Row) -> [Effect] { [.push(Screens.screen(at: .policy(arn: row.arn)))] }
  func arn(of row: BrowsePolicies.Row) -> String? { row.arn }

  mutating func handle(_ key: Key, row: BrowsePolicies.Row?, _ context: Context) -> [Effect]? {
    switch key {
    case .character("f"):
      scope = scope == .all ? .customer : scope == .customer ? .aws : .all
      return [.restart]
    case .character("n"): return Actions.createPolicy(context)
    case .character("d"): return row.map { Actions.deletePolicy($0.arn, context) }
    default: return nil
    }
  }
}

extension BrowsePolicies.Kind {
  fileprivate var word: Sentence {
    switch self {
    case .customerManaged: .customerManaged
    case .awsManaged: .awsManaged
    case .jobFunction: .awsJobFunction
    }
  }
}

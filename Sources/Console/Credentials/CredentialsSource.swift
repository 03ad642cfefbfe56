import AccountService
import IAM
import Language
import Terminal

/// The page of whoever is signed in with her own credentials, or the root user's for the local owner.
struct CredentialsSource: DetailSource {
  let isRoot: Bool

  /// - Parameter isRoot: Whether the root user's credentials are meant, whoever asks.
  init(isRoot: Bool = false) { self.isRoot = isRoot }

  var place: Place { isRoot ? .inside("root") : .me }
  let kind = Sentence.securityCredentials
  var title: Sentence { isRoot ? .factRootUser : Sentence(verbatim: "") }
  var query: any Query { UserCredentials(isRoot ? .root : .caller) }

  func facts(of detail: UserCredentials.Answer, _ context: Context) -> [Fact] {
    let look = context.look
    let name = detail.owner == .root ? look.text(.factRootUser) : SafeText(detail.name)
    var facts = [Fact(.formUserName, name), Fact(.factARN, detail.arn)]
    guard case .person(let arrival) = context.presence, arrival.person.owner == detail.owner else { return facts }
    let note: Sentence = arrival.person.isRoot ? .rootNotForDailyWork : .policiesDecide
    facts.append(Fact(.notice, look.text(note), role: .warning))
    return facts + [
      Fact(.factSince, arrival.person.since.minute),
      Fact(.columnLastSignIn, arrival.lastSuccess.map { SafeText($0.minute) } ?? look.text(.never)),
      Fact(.factFailures, String(arrival.failures), role: arrival.failures == 0 ? .text : .warning),
    ]
  }

  func tabs(of detail: UserCredentials.Answer, _ context: Context) -> [DetailTab] { [CredentialRows.tab(detail, context)] }

  func bindings(tab: DetailTab.Kind, row: DetailRow?, detail: UserCredentials.Answer) -> [Binding] { keys(detail).bindings(row) }

  func handle(_ key: Key, tab: DetailTab.Kind, row: DetailRow?, detail: UserCredentials.Answer, _ context: Context) -> [Effect]? {
    keys(detail).handle(key, row, context)
  }

  private func keys(_ detail: UserCredentials.Answer) -> CredentialKeys {
    CredentialKeys(detail, CredentialSubject(detail), isOwn: !isRoot)
  }

  func arn(of detail: UserCredentials.Answer) -> String { detail.arn }
}

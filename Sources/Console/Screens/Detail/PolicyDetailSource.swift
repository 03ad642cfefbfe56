import AccountService
import AccountStore
import IAM
import Language
import PolicyEngine
import Terminal

/// The screen of a managed policy.
struct PolicyDetailSource: DetailSource {
  let arn: String

  var place: Place { .policy(arn: arn) }
  let kind = Sentence.policy
  var title: Sentence { Sentence(verbatim: ARN(arn)?.name ?? arn) }
  var query: any Query { PolicyDetail(arn: arn) }

  func facts(of detail: PolicyDetail.Answer, _ context: Context) -> [Fact] {
    let policy = detail.policy.value
    let size = PolicyQuota.sizeWithoutWhiteSpace(detail.document)
    return [
      Fact(.factARN, detail.arn), Fact(.columnType, context.look.text(detail.isAWSManaged ? .awsManaged : .customerManaged)),
      Fact(.factDescription, policy.description ?? "", role: .dim),
      Fact(.factDefaultVersion, context.look.text(.versionAndSize(policy.defaultVersion, size))),
      Fact(.factUsed, context.look.text(.attachmentsAndBoundaries(detail.attachmentCount, detail.boundaryCount))),
      Fact(.columnUpdated, SafeText(policy.updated.minute)), Fact(.columnCreated, SafeText(policy.created.minute)),
      Fact(.factID, policy.id),
    ]
  }

  func tabs(of detail: PolicyDetail.Answer, _ context: Context) -> [DetailTab] {
    let entities = entityRows(detail, context)
    let tabs = [
      DetailTab(.document, .tabDocument, .document(detail.document, as: .identity)),
      DetailTab(
        .versions, .tabVersions, count: detail.versions.count,
        .table(columns: Self.versionColumns, rows: versionRows(detail, context), empty: .nothingHere)),
      DetailTab(
        .entities, .tabEntities, count: entities.count, .table(columns: Self.entityColumns, rows: entities, empty: .attachedToNothing)),
    ]
    let all = detail.isAWSManaged ? tabs : tabs + [TagRows.tab(detail.policy.value.tags)]
    return all + [DetailTab(.effective, .tabSummaryOfPolicy, .access(.policy(arn: arn)))]
  }

  private static let versionColumns = [
    TableColumn(.columnVersion, minimum: 8, ideal: 10, priority: 0),
    TableColumn(.columnDefault, minimum: 8, ideal: 10, priority: 0),
    TableColumn(.columnCreated, minimum: 16, ideal: 16, priority: 1),
    TableColumn(.columnSize, minimum: 6, ideal: 8, priority: 2, alignment: .right),
  ]

  private func versionRows(_ detail: PolicyDetail.Answer, _ context: Context) -> [DetailRow] {
    detail.versions.map { version in
      let isDefault = version.id == detail.policy.value.defaultVersion
      let size = String(PolicyQuota.sizeWithoutWhiteSpace(version.document))
      return DetailRow(
        TableRow(
          [SafeText(version.id), isDefault ? context.look.text(.isDefault) : .empty, SafeText(version.created.minute), SafeText(size)],
          roles: [1: .success, 2: .dim]),
        .version(version.id, isDefault: isDefault),
        opens: [
          .push(DocumentScreen(title: Sentence(verbatim: "\(ARN(arn)?.name ?? arn) \(version.id)"), text: version.document, as: .identity))
        ])
    }
  }

  private static let entityColumns = [
    TableColumn(.columnName, minimum: 16, ideal: 36, priority: 0, grows: true),
    TableColumn(.columnType, minimum: 6, ideal: 12, priority: 0),
    TableColumn(.columnUse, minimum: 10, ideal: 22, priority: 1),
  ]

  private func entityRows(_ detail: PolicyDetail.Answer, _ context: Context) -> [DetailRow] {
    let row = { (holder: PolicyHolder, use: Sentence) in
      DetailRow(
        TableRow([SafeText(holder.name), context.look.text(holder.kind.word), context.look.text(use)], roles: [1: .dim, 2: .dim]),
        holder.subject, opens: [.push(Screens.screen(at: holder.place))])
    }
    return detail.holders.map { row($0, .asPolicy) } + detail.bounded.map { row($0, .permissionsBoundary) }
  }

  func bindings(tab: DetailTab.Kind, row: DetailRow?, detail: PolicyDetail.Answer) -> [Binding] {
    if detail.isAWSManaged {
      return [.change("a", .keyAttachTo), .change("c", .keyCopyPolicy), Binding(.character("s"), .keySimulate, hint: false)]
    }
    let general: [Binding] = [
      Binding(.character("W"), .keyWhoCan, hint: false),
      .change("a", .keyAttachTo), .change("t", .keyEditTags, hint: tab == .tags), .change("d", .keyDelete),
      Binding(.character("s"), .keySimulate, hint: false),
    ]
    switch (tab, row?.subject) {
    case (.versions, .version(_, isDefault: false)?):
      return [.change("=", .keySetDefault), .change("x", .keyDeleteVersion), .change("e", .keyNewVersion)] + general
    case (.entities, .user?), (.entities, .group?), (.entities, .role?):
      return [.change("x", .keyDetach), .change("e", .keyNewVersion)] + general
    default: return [.change("e", .keyNewVersion)] + general
    }
  }

  func handle(_ key: Key, tab: DetailTab.Kind, row: DetailRow?, detail: PolicyDetail.Answer, _ context: Context) -> [Effect]? {
    let policy = detail.policy
    switch key {
    case .character("s"): return [.push(SimulatorScreen(.policy(arn: arn)))]
    case .character("W") where !detail.isAWSManaged: return [.push(WhoCanScreen(action: "iam:CreatePolicyVersion", resource: arn))]
    case .character("a"): return Actions.attachToEntities(arn: arn, context)
    case .character("c"): return Actions.copyPolicy(detail, context)
    case .character("e") where detail.isAWSManaged, .character("d") where detail.isAWSManaged, .character("t") where detail.isAWSManaged:
      return [.tell(Notice(.failure, .awsManagedPolicyIsFixed(arn)))]
    case _ where detail.isAWSManaged: return nil
    case .character("e"): return Actions.newVersion(of: detail, context)
    case .character("="):
      return row.flatMap { Actions.setDefault($0.subject, arn: arn, revision: policy.revision, name: policy.value.name) }
    case .character("x") where tab == .versions: return row.flatMap { Actions.deleteVersion($0.subject, arn: arn) }
    case .character("x"): return row.flatMap { Actions.detach(arn: arn, from: $0.subject) }
    case .character("t"): return Actions.editTags(.policy, name: arn, policy.value.tags, revision: policy.revision, context)
    case .character("d"): return Actions.deletePolicy(arn, context)
    default: return nil
    }
  }

  func arn(of detail: PolicyDetail.Answer) -> String { detail.arn }
}

extension PolicyHolder {
  var place: Place {
    switch kind {
    case .user: .user(name)
    case .group: .group(name)
    default: .role(name)
    }
  }

  var subject: DetailRow.Subject {
    switch kind {
    case .user: .user(name)
    case .group: .group(name)
    default: .role(name)
    }
  }
}

extension EntityKind {
  /// The kind in a word.
  var word: Sentence {
    switch self {
    case .user: .user
    case .group: .group
    case .role: .role
    case .policy: .policy
    case .instanceProfile: .instanceProfile
    }
  }
}

import AWSCatalog
import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

/// What the simulator offers to choose from.
extension SimulatorScreen {
  /// Users, groups and roles.
  static var principals: PickerOverlay {
    PickerOverlay(.whoAsks, mode: .single, from: .entities([.user, .group, .role]), changesAccount: false) { choices in
      guard let holder = choices.first.flatMap({ InlineHolder(choice: $0.id) }) else { return [] }
      let subject: SimulationSubject =
        switch holder {
        case .user(let name): .user(name)
        case .group(let name): .group(name)
        case .role(let name): .role(name)
        }
      return [.answer(.found(subject), tag: "subject")]
    }
  }

  /// Context keys: those that have a value or that policies ask for, those of every request, those of the actions' services.
  func contextKeys(_ context: Context) -> ListOverlay {
    let look = context.look
    var seen: Set<String> = []
    func choices(_ keys: [String], _ group: Sentence) -> [Choice] {
      keys.filter { !$0.contains("${") && !$0.contains("<") && seen.insert($0.lowercased()).inserted }.map { key in
        Choice(id: key, title: SafeText(key), detail: value(of: key), group: look.text(group))
      }
    }
    let asked = choices(entries.map(\.key) + (answer?.askedKeys ?? []), .askedKeysHeading)
    let services = Set(actions.map { String($0.prefix { $0 != ":" }) }).sorted().prefix(8).compactMap(Services.named)
    let own = services.flatMap { service in service.conditionKeys.map(\.name).filter { !$0.hasPrefix("aws:") } }
    return ListOverlay(
      .contextKeyTitle,
      asked + choices(Self.globalKeys, .globalKeysHeading) + choices(own, .serviceKeysHeading), tag: "key", takesOther: { $0.contains(":") }
    )
  }

  private func value(of key: String) -> SafeText {
    if let entry = entries.first(where: { $0.key == key }) { return SafeText("= " + entry.values.joined(separator: ", ")) }
    return answer?.known[key].map { SafeText("= " + $0.joined(separator: ", ")) } ?? .empty
  }

  /// Keys that every request may have.
  ///
  /// Source: [Global condition context keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
  private static let globalKeys = [
    "aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge", "aws:SourceIp", "aws:CurrentTime", "aws:EpochTime", "aws:SecureTransport",
    "aws:RequestedRegion", "aws:UserAgent", "aws:Referer", "aws:SourceVpc", "aws:SourceVpce", "aws:VpcSourceIp", "aws:ViaAWSService",
    "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast", "aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID",
    "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalIsAWSService", "aws:ResourceAccount", "aws:ResourceOrgID", "aws:TagKeys",
    "aws:TokenIssueTime", "aws:FederatedProvider", "aws:SourceIdentity",
  ]

  // MARK: the smallest change

  /// Asks what would allow the selected request.
  mutating func smallest() -> [Effect] {
    guard var simulation, let row = selectedRow else { return [] }
    if row.now == .allowed { return [.tell(Notice(.info, .allowedAlready))] }
    (simulation.actions, simulation.resources) = ([row.action], [row.resource])
    isSearching = true
    return [.ask(SmallestChange(simulation), tag: "smallest"), .tell(Notice(.info, .searchingSmallest))]
  }

  /// Shows what would allow a request, or says what stands in the way.
  mutating func propose(_ found: SmallestChange.Answer) -> [Effect] {
    isSearching = false
    proposals = found.proposals
    if proposals.isEmpty { return [.tell(Notice(.info, Self.obstacle(found.decided)))] }
    let action = found.decided.action
    let titles = proposals.map { proposal -> Sentence in
      switch proposal.kind {
      case .statement: .newStatement(action)
      case .group(let name): .intoGroup(name)
      case .policy(let arn): .attachPolicy(Actions.name(ofPolicy: arn))
      }
    }
    return [.open(ListOverlay(.smallestTitle(action), zip(titles, proposals).map { ($0, .actionCount($1.actionCount)) }, tag: "proposal"))]
  }

  private static func obstacle(_ decided: SimulateAccess.Decided) -> Sentence {
    let verdict = decided.explanation.verdict
    switch verdict.decision {
    case .allowed: return .allowedAlready
    case .explicitlyDenied:
      guard let first = decided.deciding.first else { return .allowedAlready }
      return .denyInTheWay(first.origin.shownName, first.place.statement)
    case .implicitlyDenied:
      if verdict.blockedBy.contains(.boundary) { return .boundaryInTheWay }
      let layer = verdict.blockedBy.first { $0 != .identity } ?? .identity
      return .layerInTheWay(layer.name(isTrust: decided.explanation.request.asksForRole))
    }
  }
}

extension PolicyOrigin {
  /// The policy's name as people see it.
  var shownName: String {
    switch self {
    case .given(let name, _): Actions.name(ofPolicy: name)
    case .group(_, let origin): origin.shownName
    default: policyName
    }
  }
}

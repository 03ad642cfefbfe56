import AccountService
import AccountStore
import IAM
import Language
import PolicyEngine
import Terminal

/// What is tried in the simulator, and making it so.
extension SimulatorScreen {
  /// A piece of what is tried, and what takes it back.
  struct TrialPiece {
    let text: Sentence
    let without: TrialChange
  }

  /// The pieces of what is tried.
  var trialPieces: [TrialPiece] {
    func piece(_ text: Sentence, _ drop: (inout TrialChange) -> Void) -> TrialPiece {
      var rest = change
      drop(&rest)
      return TrialPiece(text: text, without: rest)
    }
    var pieces = change.attached.map { arn in piece(.plusPolicy(Actions.name(ofPolicy: arn))) { $0.attached.removeAll { $0 == arn } } }
    pieces += change.detached.map { arn in piece(.minusPolicy(Actions.name(ofPolicy: arn))) { $0.detached.removeAll { $0 == arn } } }
    pieces += change.drafts.map { draft in piece(.plusDraft(draft.name)) { $0.drafts.removeAll { $0 == draft } } }
    pieces += change.joined.map { name in piece(.plusGroup(name)) { $0.joined.removeAll { $0 == name } } }
    pieces += change.left.map { name in piece(.minusGroup(name)) { $0.left.removeAll { $0 == name } } }
    switch change.boundary {
    case .removed?: pieces.append(piece(.withoutBoundary) { $0.boundary = nil })
    case .set(let arn)?: pieces.append(piece(.boundaryTo(Actions.name(ofPolicy: arn))) { $0.boundary = nil })
    case nil: break
    }
    return pieces
  }

  private enum Trial: String, CaseIterable {
    case attach, detach, draft, boundary, join, leave

    var title: Sentence {
      switch self {
      case .attach: .tryAttach
      case .detach: .tryDetach
      case .draft: .tryDraft
      case .boundary: .tryBoundary
      case .join: .tryJoin
      case .leave: .tryLeave
      }
    }
  }

  /// What can be tried with whom.
  private var possible: [Trial] {
    let general: [Trial] = [.attach] + (answer?.attached.isEmpty == false ? [.detach] : []) + [.draft]
    switch subject {
    case .user?: return general + [.boundary, .join] + (answer?.groups.isEmpty == false ? [.leave] : [])
    case .role?: return general + [.boundary]
    default: return general
    }
  }

  /// The list of what can be tried, and of what is tried.
  func trials(_ context: Context) -> ListOverlay {
    let look = context.look
    let tries = possible.map { trial in
      Choice(id: trial.rawValue, title: look.text(trial.title), group: look.text(.triesHeading))
    }
    let tried = trialPieces.enumerated().map { number, piece in
      Choice(id: "\(number)", title: look.text(piece.text), group: look.text(.triedHeading))
    }
    return ListOverlay(.trialTitle, tries + tried, tag: "what")
  }

  /// Goes on with what was chosen from that list.
  mutating func tryOut(_ what: String, _ context: Context) -> [Effect] {
    if let number = Int(what) {
      let pieces = trialPieces
      if pieces.indices.contains(number) { change = pieces[number].without }
      if !isTrying { showsDifferences = false }
      return ask(context)
    }
    switch Trial(rawValue: what) {
    case .attach?: return [.open(attachPicker)]
    case .detach?:
      return [.open(ListOverlay(.detachTitle, Self.policies(answer?.attached ?? []), tag: "detach").leading { Self.detach($0) })]
    case .draft?:
      let editor = EditorScreen(
        .field("document", .draftTitle, kind: .identity, quota: draftQuota), text: TrialTemplate.text(rows.first { $0.now != .allowed }))
      return [.push(editor)]
    case .boundary?: return [.open(boundaryPicker)]
    case .join?: return [.open(Self.groupPicker)]
    case .leave?:
      let groups = (answer?.groups ?? []).map { Choice($0) }
      return [.open(ListOverlay(.leaveTitle, groups, tag: "leave").leading { Self.leave($0) })]
    case nil: return []
    }
  }

  private var draftQuota: PolicyQuota {
    switch subject {
    case .role?: .roleInline
    case .group?: .groupInline
    default: .userInline
    }
  }

  private static func policies(_ arns: [String]) -> [Choice] {
    arns.map { Choice(id: $0, title: SafeText(Actions.name(ofPolicy: $0)), detail: SafeText($0)) }
  }

  private static func detach(_ arn: String) -> [Effect] { tried { $0.detached = [arn] } }
  private static func leave(_ group: String) -> [Effect] { tried { $0.left = [group] } }

  private static func tried(_ set: (inout TrialChange) -> Void) -> [Effect] {
    var change = TrialChange()
    set(&change)
    return [.answer(.found(change), tag: "try")]
  }

  private var attachPicker: PickerOverlay {
    PickerOverlay(.tryAttach, mode: .multiple, from: .policies(attached: answer?.attached ?? []), changesAccount: false) { choices in
      Self.tried { $0.attached = choices.map(\.id) }
    }
  }

  private static var groupPicker: PickerOverlay {
    PickerOverlay(.joinTitle, mode: .multiple, from: .entities([.group]), changesAccount: false) { choices in
      tried { $0.joined = choices.map(\.id) }
    }
  }

  private var boundaryPicker: PickerOverlay {
    let none = (id: "none", title: Sentence.keyRemoveBoundary)
    let feed = PickerFeed.policies(attached: [], instead: answer?.boundary == nil ? nil : none)
    return PickerOverlay(.tryBoundary, mode: .single, from: feed, changesAccount: false) { choices in
      choices.first.map { choice in Self.tried { $0.boundary = choice.id == none.id ? .removed : .set(arn: choice.id) } } ?? []
    }
  }

  // MARK: making it so

  /// Asks whether what is tried is to be done, naming the operations.
  func makeItSo() -> [Effect] {
    if change.isEmpty { return [.tell(Notice(.info, .nothingTried))] }
    let holder: InlineHolder
    switch subject {
    case .user(let name)?: holder = .user(name)
    case .role(let name)?: holder = .role(name)
    case .group(let name)?: holder = .group(name)
    default: return [.tell(Notice(.info, .trialOfNobody))]
    }
    let operations = TrialOperations(change, holder).all
    let lines = operations.map { Sentence.operationOn(type(of: $0.operation).name, $0.what) }
    let done = Change(
      operations: operations.map(\.operation), done: .trialMade(holder.name), then: [.answer(.found(holder.name), tag: "made")])
    return [.open(ConfirmOverlay(.makeItSoTitle, [.makeItSo(holder.name)] + lines, yes: .keyMakeItSo, then: [.perform(done)]))]
  }
}

/// The operations that do what is tried: what gives before what takes.
private struct TrialOperations {
  let all: [(operation: any WriteOperation, what: String)]

  init(_ change: TrialChange, _ holder: InlineHolder) {
    let name = Actions.name(ofPolicy:)
    var all: [(operation: any WriteOperation, what: String)] = change.attached.map { (holder.attach($0), name($0)) }
    all += change.drafts.map { (holder.putInline($0.name, $0.text), $0.name) }
    all += change.detached.map { (holder.detach($0), name($0)) }
    all += change.joined.map { (AddUserToGroup(groupName: $0, userName: holder.name), $0) }
    all += change.left.map { (RemoveUserFromGroup(groupName: $0, userName: holder.name), $0) }
    switch change.boundary {
    case .set(let arn)?: if let set = holder.setBoundary(arn) { all.append((set, name(arn))) }
    case .removed?: if let remove = holder.setBoundary(nil) { all.append((remove, "")) }
    case nil: break
    }
    self.all = all
  }
}

/// What a draft begins with.
private enum TrialTemplate {
  /// A policy for the first request that is denied.
  static func text(_ row: SimulateChange.Row?) -> String {
    let written = { (text: String) in text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }
    return """
      {
          "Version": "2012-10-17",
          "Statement": [
              {
                  "Effect": "Allow",
                  "Action": "\(written(row?.action ?? ""))",
                  "Resource": "\(written(row?.resource ?? "*"))"
              }
          ]
      }
      """
  }
}

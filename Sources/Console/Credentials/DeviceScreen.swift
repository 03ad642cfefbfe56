import AccountService
import Credentials
import IAM
import Language
import Terminal

/// A new virtual MFA device before it is assigned: the QR code, the same secret as text hidden until asked, and two fields for codes. Left
/// without assigning, in whichever way, the device is deleted again: nobody can see its secret any more.
struct DeviceScreen: Screen {
  /// Where the cursor is.
  enum Focus: Int, Sendable, CaseIterable { case first, second, assign, cancel }
  /// How far it is.
  enum Phase: Sendable { case typing, checking, assigned }

  private let subject: CredentialSubject
  private let serial: String
  private let address: Secret
  let name: String
  let seed: Secret
  let code: QRCode?
  /// Whether the secret is seen as text; nil while nobody asked, then it is where the code has no room.
  private(set) var isShown: Bool?
  private(set) var isInverted = false
  private(set) var first = DeviceCodeField()
  private(set) var second = DeviceCodeField()
  private(set) var focus = Focus.first
  private(set) var phase = Phase.typing
  /// What is wrong with the codes.
  private(set) var problem: Sentence?

  /// The page of a device that was just created; nil where the answer has no secret.
  init?(_ subject: CredentialSubject, _ answer: VirtualMFADeviceAnswer) {
    guard let seed = answer.device.base32StringSeed, let address = answer.address else { return nil }
    self.subject = subject
    self.seed = seed
    self.address = address
    serial = answer.device.serialNumber
    name = ARN(serial)?.name ?? serial
    code = address.withBytes { QRCode($0) }
  }

  var title: Sentence { .assignDeviceTitle(subject.name) }
  var subtitle: Sentence? { Sentence(verbatim: name) }
  var place: Place { .inside("device") }
  var takesText: Bool { true }
  var isDirty: Bool { phase != .assigned }
  var showsSecret: Bool { true }
  var changesAccount: Bool { true }
  var loss: Loss { Loss(title: .leaveDeviceTitle, question: .leaveDeviceQuestion, yes: .discard) }
  var leftover: [any WriteOperation] { phase == .assigned ? [] : [DeleteVirtualMFADevice(serialNumber: serial)] }

  mutating func wipeSecrets() {
    seed.wipe()
    address.wipe()
    code?.wipe()
    first.clear()
    second.clear()
  }

  mutating func begin(_ context: Context) -> [Effect] { [] }

  func bindings(_ context: Context) -> [Binding] {
    let show = Binding(.control("v"), isSeedShown(context) ? .hideSecret : .showSecret)
    let canInvert = QRView.canInvert(context.look) && hasRoom(context.area, context.look)
    return [
      Binding(.enter, focus == .second || focus == .assign ? .enableDevice : .hintNext), show, Binding(.control("y"), .copyDeviceSecret),
    ]
      + (canInvert ? [Binding(.control("t"), .invertCode)] : []) + [Binding(.escape, .cancel)]
  }

  // MARK: keys

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    switch key {
    case .control("v"): isShown = !isSeedShown(context)
    case .control("y"): return [.copySecret(seed), .tell(Notice(.success, .deviceSecretSent))]
    case .control("t"): isInverted.toggle()
    case .function(1): return [.open(HelpOverlay(bindings(context), everywhere: [], context))]
    case _ where phase != .typing: break
    case .escape, .control("c"): return [.leave]
    case .tab, .down: move(1)
    case .backTab, .up: move(-1)
    case .enter, .control("s"): return enter(key, context)
    default: edit(key)
    }
    return []
  }

  private mutating func move(_ step: Int) {
    let all = Focus.allCases
    focus = all[(focus.rawValue + step + all.count) % all.count]
  }

  private mutating func enter(_ key: Key, _ context: Context) -> [Effect] {
    if key == .enter, focus == .cancel { return [.leave] }
    if key == .enter, focus == .first, first.isComplete, !second.isComplete {
      move(1)
      return []
    }
    guard first.isComplete, second.isComplete else {
      (problem, focus) = (.sixDigits, first.isComplete ? .second : .first)
      return []
    }
    (phase, problem) = (.checking, nil)
    let enable = EnableMFADevice(
      userName: subject.deviceUserName(context), serialNumber: serial, codes: first.text, second.text)
    return [.change([enable], expecting: [], tag: "enable")]
  }

  private mutating func edit(_ key: Key) {
    let result: DeviceCodeField.Result =
      switch focus {
      case .first: first.handle(key)
      case .second: second.handle(key)
      case .assign, .cancel: turnButtons(key)
      }
    if result != .ignored { problem = result == .refused ? .sixDigits : nil }
  }

  private mutating func turnButtons(_ key: Key) -> DeviceCodeField.Result {
    guard key == .left || key == .right else { return .ignored }
    focus = focus == .assign ? .cancel : .assign
    return .handled
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? {
    guard phase == .typing, focus == .first || focus == .second else { return nil }
    let result = focus == .first ? first.paste(text) : second.paste(text)
    problem = result == .refused ? .sixDigits : nil
    return []
  }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    guard tag == "enable" else { return [] }
    switch answer {
    case .changed:
      phase = .assigned
      return [.pop, .tell(Notice(.success, .deviceEnabled(name)))]
    case .failed(let error):
      // Codes that were refused are never accepted later either.
      first.clear()
      second.clear()
      (phase, focus, problem) = (.typing, .first, error.message)
      return []
    case .found: return []
    }
  }
}

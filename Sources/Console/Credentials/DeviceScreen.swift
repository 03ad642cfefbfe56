import AccountService
import Credentials
import IAM
import Language
import Terminal

/// A new virtual MFA device before it is enabled: the QR code, the same secret as text hidden until asked, and two code fields. Left without
/// enabling, the device is deleted again.
struct DeviceScreen: Screen {
  private let subject: CredentialSubject
  private let serial: String
  private let code: QRCode?
  private(set) var view: SecretView
  private(set) var form = Form(MFACodes.fields, rules: MFACodes.rules, save: .enableDevice)
  private let address: Secret
  private var isInverted = false
  private var isSaving = false
  /// Whether the device is in use, so that leaving the page takes nothing away.
  private(set) var isEnabled = false

  init?(_ subject: CredentialSubject, _ answer: VirtualMFADeviceAnswer) {
    guard let seed = answer.device.base32StringSeed, let address = answer.address else { return nil }
    self.subject = subject
    serial = answer.device.serialNumber
    code = address.withBytes { QRCode($0) }
    self.address = address
    view = SecretView(.deviceSecret, seed, key: .control("v"))
  }

  var title: Sentence { .assignDeviceTitle(subject.name) }
  var place: Place { .inside("device") }
  var takesText: Bool { true }
  var isDirty: Bool { true }
  var showsSecret: Bool { true }
  var changesAccount: Bool { true }
  var loss: Loss { Loss(title: .leaveDeviceTitle, question: .leaveDeviceQuestion, yes: .discard) }

  mutating func wipeSecrets() {
    view.isShown = false
    view.secret.wipe()
    address.wipe()
    code?.wipe()
  }

  mutating func begin(_ context: Context) -> [Effect] { [] }

  /// A device whose seed nobody can see any more is no use to anybody.
  var leftover: [any WriteOperation] { isEnabled ? [] : [DeleteVirtualMFADevice(serialNumber: serial)] }

  func bindings(_ context: Context) -> [Binding] {
    let invert = QRView.canInvert(context.look) ? [Binding(.control("t"), .invertCode)] : []
    return [
      Binding(.control("s"), .enableDevice), Binding(.control("v"), view.binding.label), Binding(.control("y"), .keyCopySecret),
    ] + invert + [Binding(.escape, .cancel)]
  }

  mutating func handle(_ key: Key, _ context: Context) -> [Effect] {
    guard !isSaving else { return [] }
    switch key {
    case .control("v"):
      _ = view.handle(key)
      return []
    case .control("y"): return [.copySecret(view.secret), .tell(Notice(.success, .secretSent(view.label)))]
    case .control("t"):
      isInverted.toggle()
      return []
    default: break
    }
    switch form.handle(key) {
    case .submitted:
      isSaving = true
      let codes = MFACodes.values(form.values)
      let enable = EnableMFADevice(userName: subject.deviceUserName(context), serialNumber: serial, codes: codes.0, codes.1)
      return [.change([enable], expecting: [], tag: "enable")]
    case .cancelled: return [.leave]
    default: return []
    }
  }

  mutating func paste(_ text: String, _ context: Context) -> [Effect]? { form.paste(text) == .ignored ? nil : [] }

  mutating func receive(_ answer: Answer, tag: String, _ context: Context) -> [Effect] {
    isSaving = false
    switch (tag, answer) {
    case ("enable", .changed):
      isEnabled = true
      wipeSecrets()
      return [.pop, .tell(Notice(.success, .deviceEnabled))]
    case ("enable", .failed(let error)):
      let field = error.field.map { FieldID($0) } ?? MFACodes.first
      return form.refuse(field, error.message) ? [] : [.tell(Notice(error))]
    default: return []
    }
  }

  func draw(into canvas: inout Canvas, in rect: Rect, _ context: Context) {
    let look = context.look
    canvas.fill(rect, style: look[.text])
    guard let code else { return drawText(.qrImpossible, into: &canvas, in: rect, look) }
    let view = QRView(code, isInverted: isInverted)
    let room = Size(columns: rect.columns - Self.textColumns, rows: rect.rows)
    if let size = view.size(for: room, look) {
      let parts = rect.split(left: size.columns + 1)
      view.draw(into: &canvas, in: parts.left, with: look)
      drawText(.scanAndType, into: &canvas, in: parts.rest.split(left: 1).rest, look)
    } else {
      let least = view.smallest(look)
      // Title, section bar and bottom line take three rows.
      let needed = Size(columns: least.columns + Self.textColumns, rows: least.rows + 3)
      drawText(.qrTooSmall(needed.columns, needed.rows), into: &canvas, in: rect.split(left: 1).rest, look)
    }
  }

  /// The columns beside the code.
  private static let textColumns = 34

  private func drawText(_ sentence: Sentence, into canvas: inout Canvas, in rect: Rect, _ look: Look) {
    let columns = max(1, min(rect.columns - 1, 70))
    let secretRows = view.rows(columns: columns, look)
    let most = max(0, rect.rows - secretRows - 5)
    let lines = look.text(sentence).wrapped(columns: columns).prefix(most)
    for (number, line) in lines.enumerated() { canvas.write(line, at: rect.origin.moved(rows: number), style: look[.dim]) }
    let gap = rect.rows >= lines.count + secretRows + 10 ? 1 : 0
    let rest = rect.split(top: lines.count + gap).rest
    let parts = rest.split(top: secretRows + gap)
    form.draw(into: &canvas, in: parts.rest, with: look)
    let cursor = canvas.cursor
    view.draw(into: &canvas, in: Rect(row: rest.row, column: rest.column, rows: secretRows, columns: columns), with: look)
    canvas.cursor = cursor
  }
}

import AccountService
import Credentials
import IAM
import Language
import Terminal

/// The form that begins a virtual MFA device: its name. Saving creates it and shows its page.
struct AssignDeviceForm: FormSource {
  private static let name = FieldID("VirtualMFADeviceName")
  let subject: CredentialSubject

  var title: Sentence { .assignDeviceTitle(subject.name) }
  var query: any Query { subject == .root ? UserCredentials(.root) : UserCredentials(.user(subject.keyUserName ?? "")) }

  func form(of base: UserCredentials.Answer, _ context: Context) -> Form {
    let proposed = subject.keyUserName ?? "root"
    let taken = Set(base.devices.map(\.name))
    let name = ([proposed] + (2...9).map { "\(proposed)-\($0)" }).first { !taken.contains($0) } ?? proposed
    return Form(
      [.text(Self.name, .deviceName, name, limit: 226, help: .deviceNameHelp, isRequired: true)],
      rules: FormRules(texts: [TextCheck(Self.name, .deviceName, .virtualMFADeviceName)]), save: .buttonNext)
  }

  func change(_ input: FormInput, since base: UserCredentials.Answer, _ context: Context) -> Change? {
    let subject = subject
    let operation = CreateVirtualMFADevice(name: input.values.text(Self.name))
    return Change(operations: [operation], done: .deviceCreated) { answer in
      (answer as? VirtualMFADeviceAnswer).flatMap { DeviceScreen(subject, $0) }.map { [.replace($0)] } ?? [.pop]
    }
  }
}

/// The form that brings a device's clock into step again: two codes.
struct ResyncForm: FormSource {
  let subject: CredentialSubject
  let serial: String
  let name: String

  var title: Sentence { .resyncTitle(name) }
  var query: any Query { UserFormBase() }

  func form(of base: UserFormBase.Answer, _ context: Context) -> Form { Form(MFACodes.fields, rules: MFACodes.rules, save: .keyResync) }

  func change(_ input: FormInput, since base: UserFormBase.Answer, _ context: Context) -> Change? {
    let codes = MFACodes.values(input.values)
    let operation = ResyncMFADevice(userName: subject.deviceUserName(context), serialNumber: serial, codes: codes.0, codes.1)
    return Change(operations: [operation], done: .deviceResynced(name), then: [.pop])
  }
}

/// Two codes that an authenticator app shows one after the other.
enum MFACodes {
  static let first = FieldID("AuthenticationCode1")
  static let second = FieldID("AuthenticationCode2")

  static var fields: [FormField] {
    [
      .text(first, .mfaCode1, limit: 6, help: .mfaCodesHelp, isRequired: true),
      .text(second, .mfaCode2, limit: 6, help: .mfaCodesHelp, isRequired: true),
    ]
  }

  static let rules = FormRules(problems: { values in
    var found: [FieldID: Sentence] = [:]
    for field in [first, second] where values.text(field).count < 6 || !isCode(values.text(field)) { found[field] = .sixDigits }
    return found
  })

  static func values(_ values: FormValues) -> (String, String) { (values.text(first), values.text(second)) }

  private static func isCode(_ text: String) -> Bool { text.utf8.count == 6 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
}

import AccountService
import IAM
import Language
import Terminal

/// The form that begins a virtual MFA device: its name. Saving creates it and shows its page.
struct AssignDeviceForm: FormSource {
  private static let name = FieldID("VirtualMFADeviceName")
  let subject: CredentialSubject

  var title: Sentence { .assignDeviceTitle(subject.name) }
  var query: any Query { ProposedMFADevice(subject.querySubject) }

  func form(of name: String, _ context: Context) -> Form {
    Form(
      [.text(Self.name, .deviceName, name, limit: 226, help: .deviceNameHelp, isRequired: true)],
      rules: FormRules(texts: [TextCheck(Self.name, .deviceName, .virtualMFADeviceName)]), save: .buttonNext)
  }

  func change(_ input: FormInput, since base: String, _ context: Context) -> Change? {
    let subject = subject
    return Change(operations: [CreateVirtualMFADevice(name: input.values.text(Self.name))]) { answer in
      guard let answer = answer as? VirtualMFADeviceAnswer, let screen = DeviceScreen(subject, answer) else { return [.pop] }
      return [.replace(screen)]
    }
  }
}

/// The form that brings a device's clock into step again: two codes.
struct ResyncForm: FormSource {
  private static let first = FieldID("AuthenticationCode1")
  private static let second = FieldID("AuthenticationCode2")
  let subject: CredentialSubject
  let serial: String
  let name: String

  var title: Sentence { .resyncTitle(name) }
  var query: any Query { UserCredentials(subject.querySubject) }

  func form(of base: UserCredentials.Answer, _ context: Context) -> Form {
    Form(
      [
        .text(Self.first, .mfaCode1, limit: DeviceCodeField.digits, help: .resyncHelp, isRequired: true),
        .text(Self.second, .mfaCode2, limit: DeviceCodeField.digits, help: .mfaCodesHelp, isRequired: true),
      ],
      rules: FormRules(problems: { values in
        let wrong = [Self.first, Self.second].filter { !DeviceCodeField.isCode(values.text($0)) }
        return Dictionary(uniqueKeysWithValues: wrong.map { ($0, .sixDigits) })
      }), save: .keyResync)
  }

  func change(_ input: FormInput, since base: UserCredentials.Answer, _ context: Context) -> Change? {
    let codes = (input.values.text(Self.first), input.values.text(Self.second))
    let operation = ResyncMFADevice(userName: subject.deviceUserName(context), serialNumber: serial, codes: codes.0, codes.1)
    return Change(operations: [operation], done: .deviceResynced(name), then: [.pop])
  }
}

extension CredentialSubject {
  /// Whose credentials a query means.
  fileprivate var querySubject: UserCredentials.Subject {
    switch self {
    case .user(let name): .user(name)
    case .root: .root
    }
  }
}

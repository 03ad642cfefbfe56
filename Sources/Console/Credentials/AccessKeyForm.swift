import AccountService
import Credentials
import IAM
import Language
import Terminal

/// The form of a new access key: what it is for, the better way that there may be, and that one wants the key all the same.
struct AccessKeyForm: FormSource {
  private static let useCase = FieldID("UseCase")
  private static let understood = FieldID("Understood")
  let subject: CredentialSubject

  var title: Sentence { .newAccessKeyTitle(subject.name) }
  var query: any Query { subject == .root ? UserCredentials(.root) : UserCredentials(.user(subject.keyUserName ?? "")) }

  func form(of base: UserCredentials.Answer, _ context: Context) -> Form {
    let cases = AccessKeyUseCase.allCases
    let options = cases.map { OptionControl.Option($0.rawValue, $0.label) }
    let advice = cases.map { FormField(FieldID("Advice " + $0.rawValue), .betterWay, .fixed(context.look.text($0.betterWay))) }
    return Form(
      [.options(Self.useCase, .useCase, options, selected: AccessKeyUseCase.cli.rawValue, help: .useCaseHelp)] + advice + [
        .toggle(Self.understood, .confirmation, .understoodBetterWay),
        .text(.description, .factDescription, limit: 256, help: .keyDescriptionHelp),
      ],
      rules: FormRules(
        texts: [TextCheck(.description, .factDescription, .tagValue)],
        also: { $0.flag(Self.understood) ? [:] : [Self.understood: .tickToGoOn] },
        isShown: { field, values in
          field.name.hasPrefix("Advice ") ? field.name == "Advice " + values.option(Self.useCase) : true
        }),
      save: .createAccessKey)
  }

  func change(_ input: FormInput, since base: UserCredentials.Answer, _ context: Context) -> Change? {
    let operation = CreateAccessKey(
      userName: subject.keyUserName, description: input.optional(.description),
      useCase: AccessKeyUseCase(rawValue: input.values.option(Self.useCase)))
    let look = context.look
    return Change(operations: [operation], done: nil) { answer in
      guard let key = (answer as? NewAccessKeyAnswer)?.accessKey, let secret = key.secretAccessKey else { return [.pop] }
      return [.replace(OneTimeScreen(key, secret, look))]
    }
  }
}

extension OneTimeScreen {
  /// The page of a new access key.
  fileprivate init(_ key: NewAccessKey, _ secret: Secret, _ look: Look) {
    self.init(
      .retrieveKeyTitle, facts: [Fact(.accessKeyID, key.accessKeyID)],
      secret: SecretView(.secretAccessKey, secret, key: .character("v")), download: CredentialDownload(accessKey: key),
      advice: [.keyShownOnce, .keyForCLI, .keyCare], next: .pop,
      news: .accessKeyCreated, look)
  }
}

extension AccessKeyUseCase {
  fileprivate var label: Sentence {
    switch self {
    case .cli: .useCaseCLI
    case .localCode: .useCaseLocalCode
    case .computeOnAWS: .useCaseCompute
    case .thirdParty: .useCaseThirdParty
    case .outsideAWS: .useCaseOutside
    case .other: .useCaseOther
    }
  }

  /// What IAM would advise instead.
  fileprivate var betterWay: Sentence {
    switch self {
    case .cli: .betterThanCLI
    case .localCode: .betterThanLocalCode
    case .computeOnAWS: .betterThanCompute
    case .thirdParty: .betterThanThirdParty
    case .outsideAWS: .betterThanOutside
    case .other: .betterThanOther
    }
  }
}

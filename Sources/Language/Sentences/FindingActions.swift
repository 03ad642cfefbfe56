/// Findings about actions.
extension FindingText {
  /// A service that doesn't exist.
  public static let invalidServiceInAction = FindingText(
    title: Sentence("Unknown service in an action", "작업의 알 수 없는 서비스"),
    help: Sentence(
      "No service has this prefix, so the action allows and denies nothing; the service authorization reference lists the prefixes.",
      "이 접두사를 쓰는 서비스가 없어 작업이 아무것도 허용하거나 거부하지 않습니다. 접두사는 서비스 승인 참조에 있습니다."))

  /// An action that doesn't exist.
  public static let invalidAction = FindingText(
    title: Sentence("Unknown action", "알 수 없는 작업"),
    help: Sentence(
      "The service has no such action, so the name allows and denies nothing; correct it, or remove it.",
      "서비스에 이런 작업이 없어 이름이 아무것도 허용하거나 거부하지 않습니다. 이름을 고치거나 삭제하십시오."))

  /// A star before the colon.
  public static let wildcardInServiceName = FindingText(
    title: Sentence("Wildcard in a service's name", "서비스 이름의 와일드카드"),
    help: Sentence(
      "A wildcard before the colon takes in every service that has such an action, also those to come; name the services that are meant.",
      "콜론 앞의 와일드카드는 그런 작업이 있는 모든 서비스와 앞으로 생길 서비스까지 포함합니다. 필요한 서비스의 이름을 쓰십시오."))

  /// An action in another case.
  public static let actionCase = FindingText(
    title: Sentence("Action in another case", "대소문자가 다른 작업"),
    help: Sentence(
      "Actions work in any case, but people and tools search for them as the reference writes them; write the action so.",
      "작업은 대소문자를 구분하지 않지만 사람과 도구는 참조에 있는 대로 찾습니다. 참조와 같이 쓰십시오."))

  /// An action that another one says.
  public static let redundantAction = FindingText(
    title: Sentence("Redundant action", "중복된 작업"),
    help: Sentence(
      "Another action of the statement takes in this one, so that removing it changes nothing and saves characters.",
      "문의 다른 작업이 이 작업을 포함하므로 삭제해도 달라지지 않으며 글자 수가 줄어듭니다."))
}

extension Sentence {
  /// A service that doesn't exist.
  public static func findingUnknownService(_ service: String, nearest: String?) -> Sentence {
    guard let nearest else { return Sentence("There is no service \(service).", "\(service) 서비스가 없습니다.") }
    return Sentence(
      "There is no service \(service); \(nearest) may be meant.", "\(service) 서비스가 없습니다. \(nearest)일 수 있습니다.")
  }

  /// An action that doesn't exist.
  public static func findingUnknownAction(_ name: String, service: String, nearest: String?) -> Sentence {
    guard let nearest else { return Sentence("\(service) has no action \(name).", "\(service)에 \(name) 작업이 없습니다.") }
    return Sentence(
      "\(service) has no action \(name); \(nearest) may be meant.", "\(service)에 \(name) 작업이 없습니다. \(nearest)일 수 있습니다.")
  }

  /// A pattern that no action matches.
  public static func findingNoActionMatches(_ pattern: String, service: String) -> Sentence {
    Sentence("No action of \(service) matches \(pattern).", "\(pattern)과(와) 일치하는 \(service) 작업이 없습니다.")
  }

  /// A star before the colon.
  public static func findingWildcardService(_ action: String) -> Sentence {
    Sentence("\(action) takes in every service that has such an action.", "\(action)은(는) 그런 작업이 있는 모든 서비스를 포함합니다.")
  }

  /// How an action is written.
  public static func findingActionCase(_ action: String) -> Sentence {
    Sentence("The action is written \(action).", "이 작업은 \(action)(으)로 씁니다.")
  }

  /// An action or a resource that another one takes in.
  public static func findingRedundant(_ text: String, by other: String) -> Sentence {
    if text == other { return Sentence("\(text) stands here twice.", "\(text)이(가) 두 번 있습니다.") }
    return Sentence("\(other) already takes in \(text).", "\(other)이(가) 이미 \(text)을(를) 포함합니다.")
  }
}

/// Findings about what conditions come to.
extension FindingText {
  /// Private addresses only.
  public static let privateAddress = FindingText(
    title: Sentence("Only private addresses in aws:SourceIp", "사설 주소만 있는 aws:SourceIp"),
    help: Sentence(
      "aws:SourceIp holds the public address of the caller, so the condition never holds; use public ranges, or aws:VpcSourceIp for "
        + "requests through a VPC endpoint.",
      "aws:SourceIp는 호출자의 퍼블릭 주소이므로 조건이 절대 충족되지 않습니다. 퍼블릭 범위를 쓰거나 VPC 엔드포인트 요청에는 aws:VpcSourceIp를 쓰십시오."))

  /// Private addresses only, negated.
  public static let privateNotAddress = FindingText(
    title: Sentence("Only private addresses excluded from aws:SourceIp", "aws:SourceIp에서 사설 주소만 제외"),
    help: Sentence(
      "aws:SourceIp holds the public address of the caller, so the condition always holds; use public ranges, or aws:VpcSourceIp for "
        + "requests through a VPC endpoint.",
      "aws:SourceIp는 호출자의 퍼블릭 주소이므로 조건이 항상 충족됩니다. 퍼블릭 범위를 쓰거나 VPC 엔드포인트 요청에는 aws:VpcSourceIp를 쓰십시오."))

  /// Some private addresses.
  public static let privateAddressSubset = FindingText(
    title: Sentence("Private addresses in aws:SourceIp", "aws:SourceIp의 사설 주소"),
    help: Sentence(
      "aws:SourceIp holds the public address of the caller, so the private ranges never match; put them into a condition "
        + "on aws:VpcSourceIp.",
      "aws:SourceIp는 호출자의 퍼블릭 주소이므로 사설 범위는 일치하지 않습니다. 사설 범위는 aws:VpcSourceIp 조건에 쓰십시오."))

  /// Some private addresses, negated.
  public static let privateNotAddressSubset = FindingText(
    title: Sentence("Private addresses excluded from aws:SourceIp", "aws:SourceIp에서 제외한 사설 주소"),
    help: Sentence(
      "aws:SourceIp holds the public address of the caller, so excluding private ranges changes nothing; put them into a condition on "
        + "aws:VpcSourceIp.",
      "aws:SourceIp는 호출자의 퍼블릭 주소이므로 사설 범위를 제외해도 달라지지 않습니다. 사설 범위는 aws:VpcSourceIp 조건에 쓰십시오."))

  /// Bits behind the prefix.
  public static let improveIPRange = FindingText(
    title: Sentence("Bits behind the prefix of an IP range", "IP 범위의 접두사 뒤 비트"),
    help: Sentence(
      "The bits behind the prefix are ignored; write the network's address so that everybody reads the same range.",
      "접두사 뒤의 비트는 무시됩니다. 누구나 같은 범위로 읽도록 네트워크 주소를 쓰십시오."))

  /// All addresses.
  public static let openIPRange = FindingText(
    title: Sentence("IP range of all addresses", "모든 주소의 IP 범위"),
    help: Sentence(
      "A prefix of 0 takes in every address, so the condition holds back nobody; write the ranges that are meant.",
      "접두사가 0이면 모든 주소를 포함하여 조건이 아무도 막지 않습니다. 필요한 범위를 쓰십시오."))

  /// A region that can't exist.
  public static let invalidRegion = FindingText(
    title: Sentence("Invalid region in a condition", "조건의 유효하지 않은 리전"),
    help: Sentence(
      "aws:RequestedRegion holds a region's code such as eu-west-1, so another value never matches.",
      "aws:RequestedRegion은 eu-west-1과 같은 리전 코드이므로 다른 값은 일치하지 않습니다."))

  /// A value that the key never has.
  public static let invalidKeyValue = FindingText(
    title: Sentence("Value that the key never has", "키에 올 수 없는 값"),
    help: Sentence(
      "The key holds values of another form, so this one never matches; write it in the form of the example.",
      "키의 값은 형식이 달라 이 값은 일치하지 않습니다. 예와 같은 형식으로 쓰십시오."))

  /// A condition that always holds.
  public static let ineffectiveCondition = FindingText(
    title: Sentence("Condition that always holds", "항상 충족되는 조건"),
    help: Sentence(
      "It matches every value, and a missing key too, so it holds back nothing; remove it, or say what is meant.",
      "모든 값과 일치하고 키가 없어도 충족되므로 아무것도 막지 않습니다. 삭제하거나 필요한 조건을 쓰십시오."))

  /// A condition that never holds.
  public static let impossibleCondition = FindingText(
    title: Sentence("Condition that never holds", "절대 충족되지 않는 조건"),
    help: Sentence(
      "No request can meet it while it has the key, so the statement does nothing, or only without the key; say what is meant.",
      "키가 있는 어떤 요청도 충족할 수 없어 문이 아무 일도 하지 않거나 키가 없을 때만 적용됩니다. 필요한 조건을 쓰십시오."))

  /// Several bounds.
  public static let redundantNumber = FindingText(
    title: Sentence("Several bounds for one number", "한 숫자의 여러 경계"),
    help: Sentence(
      "Of several bounds for the same side one decides and the others do nothing; keep that one.",
      "같은 쪽의 경계가 여럿이면 하나만 결정하고 나머지는 의미가 없습니다. 그 하나만 남기십시오."))

  /// A value twice.
  public static let redundantValue = FindingText(
    title: Sentence("Value twice in a condition", "조건에 두 번 있는 값"),
    help: Sentence("The second one changes nothing; remove it.", "두 번째 값은 달라지는 것이 없습니다. 삭제하십시오."))
}

extension Sentence {
  /// Private addresses only.
  public static let findingPrivateOnly = Sentence(
    "aws:SourceIp is compared with private addresses only.", "aws:SourceIp를 사설 주소와만 비교합니다.")

  /// Some private addresses.
  public static let findingSomePrivate = Sentence(
    "Some of the addresses for aws:SourceIp are private.", "aws:SourceIp와 비교하는 주소 중 일부가 사설 주소입니다.")

  /// Bits behind the prefix.
  public static func findingLooseBits(_ range: String, _ network: String) -> Sentence {
    Sentence("\(range) means \(network); write it so.", "\(range)은(는) \(network)과(와) 같습니다. 그렇게 쓰십시오.")
  }

  /// All addresses.
  public static func findingOpenRange(_ range: String) -> Sentence {
    Sentence("\(range) takes in every address.", "\(range)은(는) 모든 주소를 포함합니다.")
  }

  /// A region that can't exist.
  public static func findingInvalidRegion(_ region: String) -> Sentence {
    Sentence("\(region) is no region's code.", "\(region)은(는) 리전 코드가 아닙니다.")
  }

  /// A value that the key never has.
  public static func findingInvalidKeyValue(_ key: String, _ value: String, form: String) -> Sentence {
    Sentence("\(key) is never \(value); its values look like \(form).", "\(key)의 값은 \(value)일 수 없습니다. 값은 \(form)과(와) 같은 형식입니다.")
  }

  /// A condition that always holds.
  public static func findingAlwaysHolds(_ key: String) -> Sentence {
    Sentence("The condition on \(key) holds for every request.", "\(key) 조건은 모든 요청에서 충족됩니다.")
  }

  /// A condition that never holds.
  public static func findingNeverHolds(_ key: String) -> Sentence {
    Sentence("The condition holds for no request that has \(key).", "\(key)이(가) 있는 요청에서는 조건이 충족되지 않습니다.")
  }

  /// A key that must be absent and is compared.
  public static func findingContradiction(_ key: String) -> Sentence {
    Sentence("\(key) must be absent here and is compared elsewhere.", "\(key)이(가) 여기서는 없어야 하는데 다른 곳에서 비교합니다.")
  }

  /// Several bounds.
  public static func findingRedundantNumbers(_ key: String, keepsGreatest: Bool) -> Sentence {
    keepsGreatest
      ? Sentence("Only the greatest bound of \(key) decides.", "\(key)의 가장 큰 경계만 결정합니다.")
      : Sentence("Only the least bound of \(key) decides.", "\(key)의 가장 작은 경계만 결정합니다.")
  }

  /// A value twice.
  public static func findingRedundantValue(_ value: String) -> Sentence {
    Sentence("\(value) stands here twice.", "\(value)이(가) 두 번 있습니다.")
  }
}

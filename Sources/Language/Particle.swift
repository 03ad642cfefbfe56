/// A Korean particle that takes one of two forms by the last sound of the word before it.
public enum Particle: Sendable {
  /// 을 or 를: the object.
  case object
  /// 이 or 가: the subject.
  case subject
  /// 은 or 는: the topic.
  case topic
  /// 과 or 와: "and", "with".
  case with
  /// 으로 or 로: "to", "by".
  case direction

  private var forms: (closed: String, open: String, unknown: String) {
    switch self {
    case .object: ("을", "를", "을(를)")
    case .subject: ("이", "가", "이(가)")
    case .topic: ("은", "는", "은(는)")
    case .with: ("과", "와", "과(와)")
    case .direction: ("으로", "로", "(으)로")
    }
  }

  /// The word with the particle's right form behind it; both forms where the last character isn't Hangul, as official Korean texts write it.
  public func after(_ word: String) -> String {
    guard let last = word.unicodeScalars.last, (0xAC00...0xD7A3).contains(last.value) else { return word + forms.unknown }
    let final = (last.value - 0xAC00) % 28
    if case .direction = self, final == 8 { return word + forms.open }
    return word + (final == 0 ? forms.open : forms.closed)
  }
}

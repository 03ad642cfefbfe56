import AccountService
import PolicyEngine

extension WireValue {
  /// The value with its policy documents laid out as the AWS CLI prints them, four spaces a level, whatever their authors' line breaks.
  var laidOut: WireValue {
    switch self {
    case .document(let text): .document((try? PolicyFormatter.format(text, indent: 4)) ?? text)
    case .list(let items): .list(items.map(\.laidOut))
    case .structure(let fields): .structure(fields.map { WireField($0.name, $0.value.laidOut) })
    default: self
    }
  }
}

import IAM

/// What an operation concerns, in the audit trail's lists: names, and of ARNs the last part.
enum Subject {
  static func of(_ names: String?...) -> String {
    names.compactMap { $0 }.map { ARN($0)?.name ?? $0 }.joined(separator: ", ")
  }
}

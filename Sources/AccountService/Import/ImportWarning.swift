public import Language

/// Something in an imported file that IAM would refuse or that doesn't fit together. It was kept, or left out where it can't be kept; the
/// message says which.
public struct ImportWarning: Sendable, Hashable {
  /// What kind of trouble.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// More than a quota allows.
    case overQuota = "OverQuota"
    /// An attached policy or boundary that is neither in the files nor AWS managed.
    case unknownPolicy = "UnknownPolicy"
    /// An AWS managed policy whose document isn't the catalogue's.
    case otherAWSPolicy = "OtherAWSPolicy"
    /// A membership in a group that isn't in the files.
    case unknownGroup = "UnknownGroup"
    /// A document that IAM would refuse, those of an old version among them.
    case badDocument = "BadDocument"
    /// A missing document.
    case noDocument = "NoDocument"
    /// An ID of another form, or none.
    case oddID = "OddID"
    /// An ARN that doesn't fit path, name and kind, or none.
    case wrongARN = "WrongARN"
    /// An ARN of another account.
    case otherAccount = "OtherAccount"
    /// A name or path outside IAM's pattern.
    case badName = "BadName"
    /// A tag outside IAM's pattern, or twice.
    case badTag = "BadTag"
    /// Another value outside IAM's pattern.
    case badValue = "BadValue"
    /// A name that is taken without regard to case.
    case nameTaken = "NameTaken"
    /// A policy's versions don't fit together.
    case oddVersions = "OddVersions"
    /// A missing or unreadable date.
    case badDate = "BadDate"
    /// Pages are missing.
    case truncated = "Truncated"
    /// Users of account and credential report differ.
    case reportMismatch = "ReportMismatch"
  }

  /// What kind of trouble.
  public let kind: Kind
  /// What it is about: `user/alice`, `policy/deploy`.
  public let subject: String
  /// What was found and what was done.
  public let message: Sentence
}

/// The warnings of an import: all are counted, the first of each kind are kept.
public struct ImportFindings: Sendable, Hashable {
  /// How many warnings of one kind are kept.
  public static let keptPerKind = 200

  /// The warnings that were kept, in the order they were found.
  public private(set) var warnings: [ImportWarning] = []
  /// How many there were of each kind.
  public private(set) var counts: [ImportWarning.Kind: Int] = [:]

  /// How many there were in all.
  public var total: Int { counts.values.reduce(0, +) }

  mutating func add(_ kind: ImportWarning.Kind, _ subject: @autoclosure () -> String, _ message: @autoclosure () -> Sentence) {
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    if count <= Self.keptPerKind { warnings.append(ImportWarning(kind: kind, subject: subject(), message: message())) }
  }

  mutating func add(_ kind: ImportWarning.Kind, count: Int) {
    if count > 0 { counts[kind, default: 0] += count }
  }
}

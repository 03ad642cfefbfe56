import IAM
public import Language

/// Asks for a credential report. It is made when it is fetched, so this answers COMPLETE at once.
/// Source: [GenerateCredentialReport](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateCredentialReport.html).
public struct GenerateCredentialReport: ReadOperation {
  /// No members.
  public static let members: [Member<GenerateCredentialReport>] = []
  /// Makes a report.
  public static let summary = Sentence.summaryGenerateCredentialReport
  /// Read.
  public static let level = AccessLevel.read

  /// A request.
  public init() {}

  /// Always COMPLETE.
  public func run(in scope: ReadScope) throws -> ReportState { ReportState() }
}

/// The state of a credential report.
public struct ReportState: Shaped, Hashable {
  /// STARTED, INPROGRESS or COMPLETE.
  public var state = "COMPLETE"
  /// What is said of it.
  public var description: String?

  /// The members.
  public static let members: [Member<ReportState>] = [
    Member("State", \.state, .anyText),
    Member("Description", \.description, .anyText),
  ]

  /// A report that is ready.
  public init() {}
}

import Foundation
public import IAM
public import Language
import Synchronization

/// Answers the credential report as of now.
/// Source: [GetCredentialReport](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetCredentialReport.html).
public struct GetCredentialReport: ReadOperation {
  /// No members.
  public static let members: [Member<GetCredentialReport>] = []
  /// Answers the report.
  public static let summary = Sentence.summaryGetCredentialReport
  /// Read.
  public static let level = AccessLevel.read

  /// A request.
  public init() {}

  /// The report, whole in memory: some 250 bytes a user.
  public func run(in scope: ReadScope) throws -> CredentialReportAnswer {
    let content = Mutex(Data())
    _ = try WriteCredentialReport { bytes in content.withLock { $0.append(contentsOf: bytes) } }.run(in: scope)
    var answer = CredentialReportAnswer()
    answer.content = content.withLock { $0.base64EncodedString() }
    answer.generatedTime = scope.now
    return answer
  }
}

/// A credential report as it is answered.
public struct CredentialReportAnswer: Shaped, Hashable {
  /// The report in base 64.
  public var content = ""
  /// Its form.
  public var reportFormat = "text/csv"
  /// When it was made.
  public var generatedTime = Timestamp(seconds: 0)

  /// The members.
  public static let members: [Member<CredentialReportAnswer>] = [
    Member("Content", \.content, .anyText),
    Member("ReportFormat", \.reportFormat, .anyText),
    Member("GeneratedTime", \.generatedTime, .timestamp),
  ]

  /// An empty answer.
  public init() {}
}

import IAM
public import Language

/// Shows how many entities the account has and how many it may have.
/// Source: [GetAccountSummary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html).
public struct GetAccountSummary: ReadOperation {
  /// The members.
  public static var members: [Member<GetAccountSummary>] { [] }
  /// Shows how many entities the account has and how many it may have.
  public static let summary = Sentence.summaryGetAccountSummary
  /// List.
  public static let level = AccessLevel.list

  /// An empty request.
  public init() {}

  /// The numbers of now and the quotas.
  public func run(in scope: ReadScope) throws -> AccountSummaryAnswer {
    return AccountSummaryAnswer(try AccountSummary(of: scope))
  }
}

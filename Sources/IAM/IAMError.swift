public import Language

/// A refusal or failure as IAM tells it: the API's code, one sentence, and the field it belongs to.
///
/// Source: the errors of each operation in the
/// [IAM API Reference](https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html).
public struct IAMError: Error, Sendable, Hashable {
  /// IAM's error codes, plus the few that a local store needs.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// The caller has no permission.
    case accessDenied = "AccessDenied"
    /// Somebody changed the entity since it was read.
    case concurrentModification = "ConcurrentModification"
    /// Something that must go first still hangs on the entity.
    case deleteConflict = "DeleteConflict"
    /// The name is taken.
    case entityAlreadyExists = "EntityAlreadyExists"
    /// A value that is well formed and yet can't be taken.
    case invalidInput = "InvalidInput"
    /// A quota is reached.
    case limitExceeded = "LimitExceeded"
    /// A policy document breaks the policy language.
    case malformedPolicyDocument = "MalformedPolicyDocument"
    /// The thing named isn't there.
    case noSuchEntity = "NoSuchEntity"
    /// A policy that can't be attached by hand.
    case policyNotAttachable = "PolicyNotAttachable"
    /// A password that breaks the account's password policy.
    case passwordPolicyViolation = "PasswordPolicyViolation"
    /// The MFA codes aren't those of the device now.
    case invalidAuthenticationCode = "InvalidAuthenticationCode"
    /// The root user, where only an IAM user may.
    case invalidUserType = "InvalidUserType"
    /// A sign-in that failed, for whatever reason.
    case failedAuthentication = "FailedAuthentication"
    /// The session has ended.
    case expiredToken = "ExpiredToken"
    /// No credential report was made yet.
    case reportNotPresent = "ReportNotPresent"
    /// A service-linked role, which only its service may change.
    case unmodifiableEntity = "UnmodifiableEntity"
    /// A parameter breaks its pattern, length or type.
    case validationError = "ValidationError"
    /// The operation isn't known.
    case invalidAction = "InvalidAction"
    /// Store, disk or another part failed; the sentence says what.
    case serviceFailure = "ServiceFailure"
    /// The store was opened for reading only.
    case readOnlyStore = "ReadOnlyStore"
    /// The file is no store, is damaged or is newer than this program.
    case unusableStore = "UnusableStore"
    /// The work was given up because the person asked for it.
    case cancelled = "Cancelled"
  }

  /// The code.
  public let code: Code
  /// One sentence that names the thing and the next step.
  public let message: Sentence
  /// The wire name of the member it belongs to (`UserName`), where there is one.
  public let field: String?
  /// The request that policies refused, where they did.
  public let denied: DeniedRequest?

  /// An error with its code, sentence and field.
  public init(_ code: Code, _ message: Sentence, field: String? = nil, denied: DeniedRequest? = nil) {
    self.code = code
    self.message = message
    self.field = field
    self.denied = denied
  }

  /// The HTTP status IAM answers with.
  public var httpStatus: Int {
    switch code {
    case .accessDenied, .invalidAuthenticationCode, .expiredToken: 403
    case .failedAuthentication: 401
    case .noSuchEntity: 404
    case .concurrentModification, .deleteConflict, .entityAlreadyExists, .limitExceeded: 409
    case .reportNotPresent: 410
    case .serviceFailure, .unusableStore: 500
    default: 400
    }
  }
}

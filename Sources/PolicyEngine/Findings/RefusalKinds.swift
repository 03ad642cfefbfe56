import Language

/// What IAM refuses when a policy is saved: the rules stand in the validation, the names here.
extension FindingKind {
  static let jsonSyntaxError = FindingKind("JSON_SYNTAX_ERROR", .error, .jsonSyntaxError)
  static let invalidCharacter = FindingKind("INVALID_CHARACTER", .error, .invalidCharacter)
  static let documentTooLong = FindingKind("DOCUMENT_TOO_LONG", .error, .documentTooLong)
  static let policySizeExceedsQuota = FindingKind("POLICY_SIZE_EXCEEDS_QUOTA", .error, .policySizeExceedsQuota)
  static let dataTypeMismatch = FindingKind("DATA_TYPE_MISMATCH", .error, .dataTypeMismatch)
  static let invalidPolicyElement = FindingKind("INVALID_POLICY_ELEMENT", .error, .invalidPolicyElement)
  static let unsupportedElementCombination = FindingKind("UNSUPPORTED_ELEMENT_COMBINATION", .error, .unsupportedElementCombination)
  static let unsupportedElement = FindingKind("UNSUPPORTED_ELEMENT", .error, .unsupportedElement)
  static let missingStatement = FindingKind("MISSING_STATEMENT", .error, .missingStatement)
  static let versionRequired = FindingKind("VERSION_REQUIRED", .error, .versionRequired)
  static let invalidVersion = FindingKind("INVALID_VERSION", .error, .invalidVersion)
  static let unsupportedSid = FindingKind("UNSUPPORTED_SID", .error, .unsupportedSid)
  static let uniqueSidsRequired = FindingKind("UNIQUE_SIDS_REQUIRED", .error, .uniqueSidsRequired)
  static let missingEffect = FindingKind("MISSING_EFFECT", .error, .missingEffect)
  static let invalidEffect = FindingKind("INVALID_EFFECT", .error, .invalidEffect)
  static let resourceControlAllow = FindingKind("RCP_SYNTAX_ERROR_ALLOW", .error, .resourceControlAllow)
  static let resourceControlPrincipal = FindingKind("RCP_SYNTAX_ERROR_PRINCIPAL", .error, .resourceControlPrincipal)
  static let missingPrincipal = FindingKind("MISSING_PRINCIPAL", .error, .missingPrincipal)
  static let unsupportedPrincipal = FindingKind("UNSUPPORTED_PRINCIPAL", .error, .unsupportedPrincipal)
  static let invalidPrincipalFormat = FindingKind("INVALID_PRINCIPAL_FORMAT", .error, .invalidPrincipalFormat)
  static let invalidPrincipalKey = FindingKind("INVALID_PRINCIPAL_KEY", .error, .invalidPrincipalKey)
  static let invalidPrincipal = FindingKind("INVALID_PRINCIPAL", .error, .invalidPrincipal)
  static let unsupportedWildcardInPrincipal = FindingKind("UNSUPPORTED_WILDCARD_IN_PRINCIPAL", .error, .unsupportedWildcardInPrincipal)
  static let missingAction = FindingKind("MISSING_ACTION", .error, .missingAction)
  static let invalidActionFormat = FindingKind("INVALID_ACTION_FORMAT", .error, .invalidActionFormat)
  static let unsupportedActionInTrustPolicy = FindingKind(
    "UNSUPPORTED_ACTION_IN_TRUST_POLICY", .error, .unsupportedActionInTrustPolicy)
  static let missingResource = FindingKind("MISSING_RESOURCE", .error, .missingResource)
  static let invalidARNPrefix = FindingKind("INVALID_ARN_PREFIX", .error, .invalidARNPrefix)
  static let invalidPartition = FindingKind("INVALID_PARTITION", .error, .invalidPartition)
  static let invalidARNService = FindingKind("INVALID_ARN_SERVICE", .error, .invalidARNService)
  static let arnRegionNotAllowed = FindingKind("ARN_REGION_NOT_ALLOWED", .error, .arnRegionNotAllowed)
  static let invalidConditionOperator = FindingKind("INVALID_CONDITION_OPERATOR", .error, .invalidConditionOperator)
  static let nullWithIfExists = FindingKind("NULL_WITH_IF_EXISTS", .error, .nullWithIfExists)
  static let nullWithQualifier = FindingKind("NULL_WITH_QUALIFIER", .error, .nullWithQualifier)
  static let invalidConditionKeyFormat = FindingKind("INVALID_CONDITION_KEY_FORMAT", .error, .invalidConditionKeyFormat)
  static let typeMismatchDate = FindingKind("TYPE_MISMATCH_DATE", .error, .typeMismatchDate)

  /// All of them.
  static let refusals: [FindingKind] = [
    jsonSyntaxError, invalidCharacter, documentTooLong, policySizeExceedsQuota, dataTypeMismatch, invalidPolicyElement,
    unsupportedElementCombination, unsupportedElement, missingStatement, versionRequired, invalidVersion, unsupportedSid,
    uniqueSidsRequired, missingEffect, invalidEffect, resourceControlAllow, resourceControlPrincipal, missingPrincipal,
    unsupportedPrincipal, invalidPrincipalFormat, invalidPrincipalKey, invalidPrincipal, unsupportedWildcardInPrincipal, missingAction,
    invalidActionFormat, unsupportedActionInTrustPolicy, missingResource, invalidARNPrefix, invalidPartition, invalidARNService,
    arnRegionNotAllowed, invalidConditionOperator, nullWithIfExists, nullWithQualifier, invalidConditionKeyFormat, typeMismatchDate,
  ]

  static let refusalIDs = Set(refusals.map(\.id))
}

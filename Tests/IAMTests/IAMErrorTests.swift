import IAM
import Language
import Testing

@Suite struct IAMErrorTests {
  @Test(arguments: [
    (IAMError.Code.noSuchEntity, 404), (.entityAlreadyExists, 409), (.deleteConflict, 409), (.limitExceeded, 409),
    (.concurrentModification, 409),
    (.accessDenied, 403), (.malformedPolicyDocument, 400), (.validationError, 400), (.reportNotPresent, 410), (.serviceFailure, 500),
  ])
  func `a code has the HTTP status that IAM answers with`(code: IAMError.Code, status: Int) {
    #expect(IAMError(code, Sentence(verbatim: "x")).httpStatus == status)
  }
}

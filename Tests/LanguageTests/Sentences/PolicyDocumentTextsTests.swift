import Language
import Testing

struct PolicyDocumentTextsTests {
  @Test func `the English texts are IAM's, letter for letter`() {
    #expect(Sentence.policySyntax.english == "Syntax errors in policy.")
    #expect(Sentence.policyVersionTooOld.english == "Policy document must be version 2012-10-17 or greater.")
    #expect(Sentence.policyLegacyParsing.english == "The policy failed legacy parsing")
    #expect(Sentence.policySidNotUnique.english == "Statement IDs (SID) in a single policy must be unique.")
    #expect(Sentence.policyNeedsActions.english == "Policy statement must contain actions.")
    #expect(Sentence.policyNeedsResources.english == "Policy statement must contain resources.")
    #expect(Sentence.policyNeedsVendor.english == "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
    #expect(Sentence.policyOneColon.english == "Actions/Condition can contain only one colon.")
    #expect(Sentence.policyVendorNotValid("a b").english == "Vendor a b is not valid")
    #expect(Sentence.policyResourceVendor.english == "Resource vendor must be fully qualified and cannot contain regexes.")
    #expect(Sentence.policyIAMResourceRegion("r").english == "IAM resource r cannot contain region information.")
    #expect(Sentence.policyProhibitedField("Resource").english == "Has prohibited field Resource.")
    #expect(Sentence.policyInvalidPrincipal(kind: "AWS", value: "x").english == #"Invalid principal in policy: "AWS":"x""#)
    #expect(Sentence.policyQuotaExceeded("ACLSizePerRole", limit: 2048).english == "Cannot exceed quota for ACLSizePerRole: 2048")
  }

  @Test func `each has a Korean text of its own`() {
    for sentence in [
      Sentence.policySyntax, .policyForbidsPrincipal, .policyTrustActions, .policyCharacters, .policyMissingField("Principal"),
    ] {
      #expect(sentence.korean.contains("다."))
      #expect(sentence.korean != sentence.english)
    }
  }
}

import AWSCatalog
import PolicyEngine
import TestSupport
import Testing

struct PolicyFormatterTests {
  @Test func `a document is laid out with a line a member`() throws {
    let text = #"{"Version":"2012-10-17","Statement":[{"Action":["a","b"],"Resource":[],"Condition":{}}]}"#
    #expect(
      try PolicyFormatter.format(text) == """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Action": [
                "a",
                "b"
              ],
              "Resource": [],
              "Condition": {}
            }
          ]
        }
        """)
    #expect(try PolicyFormatter.format("{\"a\":[1]}", indent: 4) == "{\n    \"a\": [\n        1\n    ]\n}")
  }

  @Test func `order, numbers and escapes stay as they are`() throws {
    let text = #"{"z":1.50e+2,"a":"\u00e9\/","Z":[true,null]}"#
    #expect(try PolicyFormatter.minify(PolicyFormatter.format(text)) == text)
  }

  @Test func `a laid-out document stays as it is`() throws {
    let once = try PolicyFormatter.format(#"{"a":{"b":[1,{"c":[]}]}}"#)
    #expect(try PolicyFormatter.format(once) == once)
  }

  @Test func `what is no JSON can't be laid out`() {
    #expect(throws: JSONError.self) { try PolicyFormatter.format("{") }
  }

  @Test func `AWS managed policies keep every byte of their words, and their size against the quota`() throws {
    for policy in AWSManagedPolicies.all {
      let laidOut = try PolicyFormatter.format(policy.document, indent: 4)
      #expect(try PolicyFormatter.minify(laidOut) == policy.document)
      if policy.documentLength < 1_000 { #expect(PolicyQuota.managed.size(of: laidOut) == policy.documentLength) }
    }
  }

  @Test(arguments: SampleAccounts.names)
  func `documents of sample accounts keep their meaning`(account: String) throws {
    for (_, text) in try sampleDocuments(account) {
      let document = try PolicyDocument(text)
      let again = try PolicyDocument(PolicyFormatter.format(text))
      #expect(again.statements == document.statements)
      #expect(again.version == document.version)
    }
  }
}

import AccountService
import AccountStore
import Foundation
import IAM
import Testing

struct ExportAccountTests {
  private let bench: ImportBench

  init() throws {
    bench = try ImportBench()
  }

  @Test func `an empty account is four empty lists`() throws {
    try bench.run(#"{"UserDetailList":[]}"#, account: "123456789012")
    #expect(
      String(decoding: try bench.export(), as: UTF8.self) == """
        {
            "UserDetailList": [],
            "GroupDetailList": [],
            "RoleDetailList": [],
            "Policies": []
        }

        """)
  }

  @Test func `an account is printed as the AWS CLI prints it`() throws {
    try bench.run(
      """
      {"UserDetailList":[{"UserName":"b","UserId":"AIDA1234567890EXAMPLE","CreateDate":"2024-01-01 00:00:00+00:00","GroupList":["g"],
      "Tags":[{"Key":"팀","Value":"플랫폼"}],"AttachedManagedPolicies":{"PolicyName":"Billing","PolicyArn":"arn:aws:iam::aws:policy/job-function/Billing"}},
      {"UserName":"A","UserId":"AIDA1234567890EXAMPLF","CreateDate":"2024-01-01T00:00:00Z",
      "UserPolicyList":[{"PolicyName":"p","PolicyDocument":{"Version":"2012-10-17","Statement":[]}}]}],
      "GroupDetailList":[{"GroupName":"g","GroupId":"AGPA1234567890EXAMPLE","CreateDate":"2024-01-01T00:00:00Z"}]}
      """, account: "123456789012")
    let text = String(decoding: try bench.export(), as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        {
            "UserDetailList": [
                {
                    "Path": "/",
                    "UserName": "A",
                    "UserId": "AIDA1234567890EXAMPLF",
                    "Arn": "arn:aws:iam::123456789012:user/A",
                    "CreateDate": "2024-01-01T00:00:00+00:00",
                    "UserPolicyList": [
                        {
                            "PolicyName": "p",
                            "PolicyDocument": {"Version":"2012-10-17","Statement":[]}
                        }
                    ],
                    "GroupList": [],
                    "AttachedManagedPolicies": [],
                    "Tags": []
                },
                {
                    "Path": "/",
                    "UserName": "b",

        """))
    #expect(
      text.contains("\"AttachmentCount\": 1,\n            \"PermissionsBoundaryUsageCount\": 0,\n            \"IsAttachable\": true,"))
    #expect(text.contains("\"Key\": \"팀\","))
  }

  @Test func `a document that is no JSON comes out as a string`() throws {
    try bench.run(
      #"{"UserDetailList":[{"UserName":"a","UserPolicyList":[{"PolicyName":"p","PolicyDocument":"{\"a\":}"}]}]}"#, account: "123456789012")
    let text = String(decoding: try bench.export(), as: UTF8.self)
    #expect(text.contains(#""PolicyDocument": "{\"a\":}""#))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }

  @Test func `an export ends where its receiver throws`() throws {
    try bench.run(#"{"UserDetailList":[]}"#, account: "123456789012")
    struct Full: Error {}
    let service = bench.service(try #require(AccountID("123456789012")))
    #expect(throws: Full.self) { try service.perform(ExportAccount { _ in throw Full() }, as: ImportBench.caller) }
  }
}

import IAM
import Language
import PolicyEngine
import Testing

struct DocumentProblemTests {
  @Test func `problems come by round, within a round from the top`() {
    let text = """
      {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "a", "Resource": "b"},
        {"Effect": "Allow", "Action": "c", "Resource": "d"},
        {"Effect": "Nope", "Action": "s3:*", "Resource": "*"}
      ]}
      """
    let problems = PolicyDocument.validate(text, as: .identity)
    #expect(
      problems.map(\.path) == [
        "Statement[2].Effect", "Statement[0].Action", "Statement[1].Action", "Statement[0].Resource", "Statement[1].Resource",
      ])
    #expect(problems.map(\.position.line) == [4, 2, 3, 2, 3])
  }

  @Test func `range and position point at the same text`() throws {
    let text = "{\"Version\":\"2012-10-17\",\n \"Statement\":{\"Sid\":\"é é\",\"Effect\":\"Allow\",\"Action\":\"x\",\"Resource\":\"*\"}}"
    let problem = try #require(PolicyDocument.validate(text, as: .identity).last)
    #expect(String(decoding: Array(text.utf8)[problem.range], as: UTF8.self) == "\"x\"")
    #expect(problem.position == TextPosition(line: 2, column: 53))
  }

  @Test func `the error of an operation names place and remedy in both languages`() throws {
    let text = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"GetObject","Resource":"*"}]}"#
    let error = try #require(PolicyDocument.validate(text, as: .identity).first).error()
    #expect(
      error.message.english
        == "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc (line 1, column 65): "
        + "Write the service and a colon before GetObject, such as s3:GetObject.")
    #expect(error.message.korean.hasPrefix("작업과 조건 앞에는 iam, sdb, ec2와 같은 공급업체가 있어야 합니다 (1행 65열): "))
    #expect(error.field == "PolicyDocument")
    #expect(error.code == .malformedPolicyDocument)
  }

  @Test func `a thousand problems on one long line are placed in one reading`() {
    let statements = (0..<1_000).map { _ in "{\"Sid\":\"é\",\"Effect\":\"x\"}" }.joined(separator: ",")
    let problems = PolicyDocument.validate("{\"Version\":\"2012-10-17\",\"Statement\":[\(statements)]}", as: .identity)
    #expect(problems.count == 4_000 + 999)
    #expect(problems.last?.position.line == 1)
  }
}

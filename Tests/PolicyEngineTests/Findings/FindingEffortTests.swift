import AWSCatalog
import IAM
import Language
import PolicyEngine
import TestSupport
import Testing

struct FindingEffortTests {
  static func list(_ count: Int, _ element: (Int) -> String) -> String { (0..<count).map(element).joined(separator: ",") }
  static func conditions(_ block: String) -> String { FindingCase.allow("\"Action\":\"s3:*\",\"Resource\":\"*\",\"Condition\":{\(block)}") }

  /// Documents that make each comparison as dear as it can be, at a fortieth of the size that a request may have.
  static let hostile: [(name: String, text: String)] = [
    ("unknown actions", FindingCase.allow("\"Action\":[\(list(400) { "\"ec2:DescribeInstanceX\($0)\"" })],\"Resource\":\"*\"")),
    ("patterns of one service", FindingCase.allow("\"Action\":[\(list(400) { "\"ec2:*a\($0)*\"" })],\"Resource\":\"*\"")),
    (
      "stars",
      FindingCase.allow("\"Action\":[\(list(6) { "\"ec2:" + String(repeating: "a*", count: 200) + "\($0)\"" })],\"Resource\":\"*\"")
    ),
    ("resources", FindingCase.allow("\"Action\":\"ec2:RunInstances\",\"Resource\":[\(list(400) { "\"arn:aws:ec2:*:*:*q\($0)*\"" })]")),
    (
      "long resources",
      FindingCase.allow(
        "\"Action\":\"s3:*\",\"Resource\":[\(list(4) { "\"arn:aws:s3:::" + String(repeating: "*a", count: 600) + "\($0)\"" })]")
    ),
    (
      "services",
      FindingCase.allow(
        "\"Action\":[\(list(300) { "\"x\($0):*\"" })],\"Resource\":\"*\","
          + "\"Condition\":{\"StringEquals\":{\(list(300) { "\"y\($0):z\":\"\"" })}}"
      )
    ),
    ("quantifiers", conditions("\"ForAllValues:StringEquals\":{\(list(300) { "\"aws:RequestTag/\($0)\":\"\"" })}")),
    ("nulls", conditions("\"Null\":{\(list(400) { "\"aws:RequestTag/\($0)\":\"true\"" })}")),
    ("variables", FindingCase.allow("\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::\(String(repeating: "${a}", count: 1_000))\"")),
    ("wildcards", conditions("\"StringEquals\":{\"aws:username\":\"\(String(repeating: "${a}*", count: 1_000))\"}")),
    ("statements", FindingCase.statements(list(150) { "{\"Effect\":\"Allow\",\"Action\":\"iam:\($0)*\",\"Resource\":\"*\"}" })),
  ]

  @Test(arguments: hostile.map(\.name))
  func `a document that makes comparisons dear is looked at to its end`(name: String) throws {
    let text = try #require(Self.hostile.first { $0.name == name }?.text)
    let findings = PolicyDocument.findings(text, as: .identity, reference: AWSServiceReference())
    #expect(findings.allSatisfy { $0.range.upperBound <= text.utf8.count })
  }

  @Test func `what may be meant is suggested for the first slips only`() {
    let found = FindingCase("INVALID_ACTION", Self.hostile[0].text).found
    #expect(found.count == 400)
    #expect(found.count { $0.message.english.contains("may be meant") } == 20)
  }

  @Test func `documents with bytes changed, taken out or doubled are looked at without a fault`() throws {
    var random = SeededGenerator(seed: 7)
    let samples = FindingCatalogueTests.tables.joined().map(\.document).filter { $0.utf8.count < 2_000 }
    for round in 0..<300 {
      var bytes = Array(samples[round % samples.count].utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0x20...0x7E, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 9)], at: place)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let kind = PolicyKind.allCases[round % PolicyKind.allCases.count]
      for finding in PolicyDocument.findings(text, as: kind, reference: AWSServiceReference()) {
        #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= text.utf8.count)
      }
    }
  }
}

import AccountService
import AccountStore
import Foundation
import IAM
import TestSupport
import Testing

struct CredentialReportTests {
  private let bench: ImportBench

  init() throws {
    bench = try ImportBench()
  }

  private static let header = (["user", "arn", "user_creation_time"] + CredentialFacts.columns).joined(separator: ",")
  private static let users =
    #"{"UserDetailList":[{"UserName":"a,b","CreateDate":"2024-01-01T00:00:00Z"},{"UserName":"c","CreateDate":"2024-01-01T00:00:00Z"}]}"#

  private func row(_ user: String, _ values: [String]? = nil) -> String {
    ([user, "arn:aws:iam::123456789012:user/x", "2024-01-01T00:00:00+00:00"] + (values ?? CredentialFacts.none.values)).joined(
      separator: ",")
  }

  @Test func `a report that came in with an account comes out as it was, in the order of names`() throws {
    let report = try bench.sample("small-50.json", report: "small-50-credential-report.csv")
    #expect(report.counts.credentialReportRows == 51)
    #expect(report.findings.counts[.reportMismatch] == nil)
    let original = String(decoding: try SampleAccounts.data("small-50-credential-report.csv"), as: UTF8.self)
    let lines = { (text: String) in text.split(separator: "\n").map(String.init) }
    let result = lines(try bench.credentialReport())
    #expect(result.count == 52)
    #expect(Array(result.prefix(2)) == Array(lines(original).prefix(2)))
    #expect(result.sorted() == lines(original).sorted())
  }

  @Test func `without a report nobody has credentials, and the root user's are unknown`() throws {
    try bench.run(Self.users, account: "123456789012")
    let lines = try bench.credentialReport().split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0] == Self.header)
    #expect(lines[1].hasPrefix("<root_account>,arn:aws:iam::123456789012:root,"))
    #expect(lines[1].contains(",not_supported,no_information,not_supported,not_supported,false,false,N/A,"))
    #expect(
      lines[2] == "\"a,b\",\"arn:aws:iam::123456789012:user/a,b\",2024-01-01T00:00:00+00:00,"
        + CredentialFacts.none.values.joined(separator: ","))
    #expect(lines[3].hasSuffix(",false,N/A,N/A,N/A,false,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A"))
  }

  @Test func `columns may stand in any order, with others between them`() throws {
    let columns =
      ["additional_credentials_info", "mfa_active", "user", "arn", "user_creation_time"]
      + CredentialFacts.columns.filter { $0 != "mfa_active" }.reversed()
    let values = columns.map { column in
      switch column {
      case "user": "c"
      case "mfa_active": "TRUE"
      case "additional_credentials_info": "x"
      default: CredentialFacts.none[column] ?? "N/A"
      }
    }
    let csv = "\u{FEFF}" + columns.joined(separator: ",") + "\r\n" + values.joined(separator: ",") + "\r\n"
    let report = try bench.run(Self.users, report: csv, account: "123456789012")
    #expect(report.counts.credentialReportRows == 1)
    let facts = try bench.read { reading in try reading.user(named: "c").flatMap { try reading.credentialFacts(ofUser: $0.key) } }
    #expect(facts?["mfa_active"] == "TRUE")
    #expect(facts?["password_enabled"] == "false")
  }

  @Test func `users of one side only are told`() throws {
    let report = try bench.run(
      Self.users, report: [Self.header, row("c"), row("stranger")].joined(separator: "\n"), account: "123456789012")
    #expect(report.findings.warnings.filter { $0.kind == .reportMismatch }.map(\.subject) == ["user/stranger", "user/a,b"])
  }

  @Test func `the root user's row dates the account`() throws {
    let root = ["<root_account>", "arn", "2016-03-01T09:00:00Z"] + CredentialFacts.none.values
    try bench.run(Self.users, report: Self.header + "\n" + root.joined(separator: ","), account: "123456789012")
    #expect(try bench.read { try $0.account.created } == Timestamp(iso8601: "2016-03-01T09:00:00Z"))
    #expect(try bench.read { try $0.rootCredentialFacts() } == CredentialFacts.none)
  }

  @Test(arguments: ["user,arn\na,b", "", "x", CredentialReportTests.header + "\na,b,c"])
  func `a report that isn't one changes nothing`(csv: String) throws {
    let error = #expect(throws: IAMError.self) { try bench.run(Self.users, report: csv, account: "123456789012") }
    #expect(error?.code == .invalidInput)
    #expect(try bench.store.accounts().isEmpty)
  }

  @Test func `a value that no column has is kept and told`() throws {
    var values = CredentialFacts.none.values
    values[0] = "maybe"
    let report = try bench.run(Self.users, report: [Self.header, row("c", values)].joined(separator: "\n"), account: "123456789012")
    #expect(report.findings.counts[.badValue] == 1)
    let facts = try bench.read { reading in try reading.user(named: "c").flatMap { try reading.credentialFacts(ofUser: $0.key) } }
    #expect(facts?["password_enabled"] == "maybe")
  }

  @Test func `the operation answers the report in base 64`() throws {
    let report = try bench.sample("awscli-example.json")
    let service = bench.service(report.account)
    let state: ReportState = try service.perform(GenerateCredentialReport(), as: ImportBench.caller)
    #expect(state.state == "COMPLETE")
    let answer: CredentialReportAnswer = try service.perform(GetCredentialReport(), as: ImportBench.caller)
    #expect(answer.reportFormat == "text/csv")
    let text = Data(base64Encoded: answer.content).map { String(decoding: $0, as: UTF8.self) }
    #expect(text == (try bench.credentialReport()))
  }
}

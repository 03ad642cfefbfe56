import Foundation
import Hardening

/// A file of cases as `simulate --batch` reads them: developers, roles and services with the policies of a usual account.
struct CaseFile {
  /// How many cases.
  let cases: Int

  private static let account = "111122223333"
  private static let allowAll = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#
  private static let regions =
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","NotAction":["iam:*","sts:*"],"Resource":"*","#
    + #""Condition":{"StringNotEquals":{"aws:RequestedRegion":["eu-west-1","eu-central-1"]}}}]}"#
  private static let actions: [(name: String, resource: String)] = [
    ("s3:GetObject", "arn:aws:s3:::reports/2026/%.csv"), ("s3:PutObject", "arn:aws:s3:::team-%/in.json"), ("ec2:DescribeInstances", "*"),
    ("ec2:StopInstances", "arn:aws:ec2:eu-west-1:111122223333:instance/i-%"),
    ("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:111122223333:table/orders-%"),
    ("iam:PassRole", "arn:aws:iam::111122223333:role/app/worker-%"), ("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/k-%"),
    ("sqs:SendMessage", "arn:aws:sqs:eu-west-1:444455556666:jobs-%"),
    ("lambda:InvokeFunction", "arn:aws:lambda:eu-west-1:111122223333:function:f-%"),
  ]

  /// Writes the file.
  func write(to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path) else {
      throw CocoaError(.fileWriteUnknown)
    }
    defer { try? file.close() }
    var random = SeededRandom(seed: 4)
    var buffer = Data()
    for number in 0..<cases {
      buffer.append(contentsOf: (line(number, &random) + "\n").utf8)
      if buffer.count > 1 << 20 {
        try file.write(contentsOf: buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    try file.write(contentsOf: buffer)
  }

  private func line(_ number: Int, _ random: inout SeededRandom) -> String {
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    let action = Self.actions[number % Self.actions.count]
    let team = Int.random(in: 0..<40, using: &random)
    var members = [
      #""id":"case-\#(number)""#, #""principal":"\#(principal(number, team))""#, #""action":"\#(action.name)""#,
      #""resource":"\#(action.resource.replacing("%", with: "\(number % 977)"))""#,
      #""context":{"aws:RequestedRegion":"\#(chance(90) ? "eu-west-1" : "us-east-1")","aws:SourceIp":"10.1.\#(team).7","#
        + #""aws:MultiFactorAuthPresent":"\#(chance(70))","aws:PrincipalTag/team":"team-\#(team)"}"#,
      #""identityPolicies":[\#(own(team)),\#(guardrail(team))]"#,
    ]
    if chance(30) { members.append(#""permissionBoundaries":[\#(chance(80) ? Self.allowAll : own(team + 1))]"#) }
    if chance(40) { members.append(#""scps":[[\#(Self.allowAll)],[\#(Self.allowAll),\#(Self.regions)]]"#) }
    if chance(40) { members.append(#""resourcePolicy":\#(resourcePolicy(team))"#) }
    return "{" + members.joined(separator: ",") + "}"
  }

  private func principal(_ number: Int, _ team: Int) -> String {
    switch number % 4 {
    case 0, 1: "arn:aws:iam::\(Self.account):user/team-\(team)/dev-\(number % 300)"
    case 2: "arn:aws:sts::\(Self.account):assumed-role/worker-\(team)/i-0\(number % 300)"
    default: "arn:aws:iam::\(Self.account):role/app/worker-\(team)"
    }
  }

  private func own(_ team: Int) -> String {
    #"{"Version":"2012-10-17","Statement":[{"Sid":"Data","Effect":"Allow","Action":["s3:Get*","s3:List*","s3:PutObject"],"Resource":"#
      + #"["arn:aws:s3:::team-\#(team)/*","arn:aws:s3:::reports/*"]},{"Sid":"Compute","Effect":"Allow","#
      + #""Action":["ec2:Describe*","lambda:InvokeFunction","dynamodb:GetItem","sqs:SendMessage"],"Resource":"*"},"#
      + #"{"Sid":"Pass","Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::*:role/app/*","#
      + #""Condition":{"StringEquals":{"aws:PrincipalTag/team":"team-\#(team)"}}}]}"#
  }

  private func guardrail(_ team: Int) -> String {
    #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":["ec2:Stop*","s3:Delete*"],"Resource":"*","#
      + #""Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"},"NotIpAddress":{"aws:SourceIp":"10.1.\#(team).0/24"}}}}"#
  }

  private func resourcePolicy(_ team: Int) -> String {
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::\#(Self.account):root","#
      + #""arn:aws:iam::\#(Self.account):role/app/worker-\#(team)"]},"Action":["s3:GetObject","sqs:SendMessage","kms:Decrypt"],"#
      + #""Resource":"*"}]}"#
  }
}

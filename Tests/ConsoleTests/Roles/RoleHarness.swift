import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Language
import Terminal
import Testing

@testable import Console

extension ConsoleHarness {
  static let otherID = AccountID("210987654321")!

  /// A console at which ana has signed in, who may take role Ops of her account and role Audit of another one.
  static func withRoles(
    size: Size = Size(columns: 80, rows: 24), language: Language = .english, trust: String? = nil, longest: Int = 3600
  ) throws -> ConsoleHarness {
    let console = try atSignIn(size: size, language: language)
    let record = AuditRecord(
      time: now, eventID: "1", eventName: "CreateAccount", actor: "kim", subject: "", errorCode: nil, record: "{}")
    try console.store.addAccount(Account(id: otherID, alias: "other-co", created: now), audit: record)
    let administrator = "arn:aws:iam::aws:policy/AdministratorAccess"
    let taking = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}}"#
    try console.meanwhile(
      PutUserPolicy(userName: "ana", policyName: "Taking", policyDocument: taking),
      CreateRole(roleName: "Ops", assumeRolePolicyDocument: trust ?? Self.trust(), maxSessionDuration: longest),
      AttachRolePolicy(roleName: "Ops", policyARN: administrator))
    try console.service.other(otherID).perform(
      all: [
        CreateRole(roleName: "Audit", assumeRolePolicyDocument: Self.trust()),
        AttachRolePolicy(roleName: "Audit", policyARN: administrator),
        CreateUser(userName: "zoe"),
      ], as: owner)
    return console.press("ana<Enter>\(password)<Enter>")
  }

  static func trust(_ condition: String? = nil) -> String {
    let rest = condition.map { #","Condition":\#($0)"# } ?? ""
    return
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"\#(rest)}]}"#
  }

  /// The names of an account's events, the oldest first.
  func events(of account: AccountID = ConsoleHarness.accountID) throws -> [String] {
    try store.read(account) { try $0.auditEntries(AuditRequest(limit: 1000)) }.map { "\($0.eventName) \($0.errorCode ?? "ok")" }
  }
}

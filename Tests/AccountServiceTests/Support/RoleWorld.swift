import AccountService
import AccountStore
import Foundation
import IAM
import Testing

/// Two accounts of one store, a user who is signed in to the first, and roles in both.
struct RoleWorld {
  static let otherID = AccountID("210987654321")!
  static let own = "123456789012"

  let account: TestAccount
  let other: AccountService
  let ana: SignedIn

  init() throws {
    account = try TestAccount()
    let first = AuditRecord(
      time: TestAccount.now, eventID: "other", eventName: "CreateAccount", actor: "ines", subject: "", errorCode: nil, record: "{}")
    try account.service.store.addAccount(Account(id: Self.otherID, alias: "other-co", created: TestAccount.now), audit: first)
    other = account.service.other(Self.otherID)
    try account.addUser("ana")
    ana = try account.signIn("ana").person
  }

  var caller: Caller { .signedIn(ana) }

  /// A role of the first account, or of the other one.
  func addRole(_ name: String, trust: String, isOther: Bool = false, longest: Int? = nil) throws {
    let operation = CreateRole(roleName: name, assumeRolePolicyDocument: trust, maxSessionDuration: longest)
    try (isOther ? other : account.service).perform(operation, as: TestAccount.caller)
  }

  /// Lets ana, or a role, take roles.
  func allow(_ resource: String = "*", effect: String = "Allow", user: String = "ana") throws {
    try account.perform(PutUserPolicy(userName: user, policyName: "Take\(effect)", policyDocument: Self.taking(resource, effect)))
  }

  static func taking(_ resource: String = "*", _ effect: String = "Allow") -> String {
    #"{"Version":"2012-10-17","Statement":[{"Effect":"\#(effect)","Action":"sts:AssumeRole","Resource":"\#(resource)"}]}"#
  }

  /// A trust policy for an account or ARN, with a condition.
  static func trust(_ principal: String = own, _ condition: String? = nil) -> String {
    let rest = condition.map { #","Condition":\#($0)"# } ?? ""
    return
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"\#(principal)"},"Action":"sts:AssumeRole"\#(rest)}]}"#
  }

  /// Switches to a role of the first account, or by ARN.
  func take(_ role: String, as caller: Caller? = nil, _ change: (inout RoleSwitch) -> Void = { _ in }) throws -> RoleSession {
    var wish = RoleSwitch(role: role)
    change(&wish)
    let caller = caller ?? self.caller
    guard case .inRole(let session) = caller else { return try account.service.switchRole(wish, as: caller).session }
    return try account.service.other(session.account).switchRole(wish, as: caller).session
  }

  /// What refuses it.
  func refusal(_ role: String, as caller: Caller? = nil, _ change: (inout RoleSwitch) -> Void = { _ in }) -> IAMError? {
    do {
      _ = try take(role, as: caller, change)
      return nil
    } catch { return error as? IAMError }
  }

  /// The records of an account as JSON, the last ones last.
  func records(_ service: AccountService) throws -> [[String: Any]] {
    try service.store.read(service.accountID) { try $0.auditEntries(AuditRequest(limit: 1000)) }.dropFirst().map { entry in
      try #require(try JSONSerialization.jsonObject(with: Data(entry.record.utf8)) as? [String: Any])
    }
  }
}

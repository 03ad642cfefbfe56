import AccountService
import IAM
import Testing

struct PasswordPolicyTests {
  @Test func `a policy is set as a whole, shown and taken away`() throws {
    let account = try TestAccount()
    let standard = try account.ask(PasswordRulesInForce())
    #expect(standard.policy == .standard && !standard.isSet)
    account.refuses(query: GetAccountPasswordPolicy(), .noSuchEntity)
    account.refuses(DeleteAccountPasswordPolicy(), .noSuchEntity)
    var request = UpdateAccountPasswordPolicy()
    (request.minimumLength, request.maximumAge, request.reusePrevention, request.requiresSymbols) = (14, 90, 24, true)
    try account.perform(request)
    let shown = try account.ask(GetAccountPasswordPolicy()).policy
    #expect(shown.minimumLength == 14 && shown.maximumAge == 90 && shown.expires && shown.reusePrevention == 24 && shown.requiresSymbols)
    try account.perform(UpdateAccountPasswordPolicy())
    let next = try account.ask(GetAccountPasswordPolicy()).policy
    #expect(next.minimumLength == 6 && next.maximumAge == nil && !next.expires && next.reusePrevention == nil && !next.requiresSymbols)
    try account.perform(DeleteAccountPasswordPolicy())
    #expect(try !account.ask(PasswordRulesInForce()).isSet)
  }

  @Test func `a policy as a value is set as it is`() throws {
    let account = try TestAccount()
    let policy = PasswordPolicy(
      minimumLength: 20, requiresSymbols: true, requiresNumbers: true, requiresUppercase: true, requiresLowercase: true,
      allowsUsersToChange: true, maximumAge: 1, reusePrevention: 1, hasHardExpiry: true)
    try account.perform(UpdateAccountPasswordPolicy(policy))
    let inForce = try account.ask(PasswordRulesInForce())
    #expect(inForce.policy == policy && inForce.isSet)
  }

  @Test(arguments: [("MinimumPasswordLength", 5), ("MinimumPasswordLength", 129), ("MaxPasswordAge", 0), ("PasswordReusePrevention", 25)])
  func `numbers outside IAM's ranges are refused`(member: String, number: Int) throws {
    let account = try TestAccount()
    let error = #expect(throws: IAMError.self) {
      try account.service.perform(
        operation: "UpdateAccountPasswordPolicy", input: [WireField(member, .integer(number))], as: TestAccount.caller)
    }
    #expect(error?.code == .validationError && error?.field == member)
  }
}

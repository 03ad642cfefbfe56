import AccountService
import IAM
import Language
import Terminal

/// What the account's screen tells of its security: the password policy in force, and the root user with what IAM recommends.
///
/// Source: [Root user best practices](https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html).
enum AccountSecurityRows {
  static func policyTab(_ rules: PasswordRulesInForce.Answer, _ look: Look) -> DetailTab {
    DetailTab(
      .passwordPolicy, .tabPasswordPolicy, .table(columns: policyColumns, rows: policyRows(rules, look), empty: .nothingHere))
  }

  private static let policyColumns = [
    TableColumn(.columnFact, minimum: 18, ideal: 23, priority: 0),
    TableColumn(.columnValue, minimum: 12, ideal: 60, priority: 0, grows: true),
  ]

  private static func policyRows(_ rules: PasswordRulesInForce.Answer, _ look: Look) -> [DetailRow] {
    let policy = rules.policy
    func row(_ label: Sentence, _ value: Sentence, isNotable: Bool = true) -> DetailRow {
      DetailRow(TableRow([look.text(label), look.text(value)], roles: [1: isNotable ? .text : .dim]))
    }
    func kind(_ label: Sentence, _ isRequired: Bool) -> DetailRow {
      row(label, isRequired ? .kindRequired : .kindFree, isNotable: isRequired)
    }
    let kinds =
      policy.requiresThreeKinds
      ? [kind(.kindsThree, true)]
      : [
        kind(.kindUppercase, policy.requiresUppercase), kind(.kindLowercase, policy.requiresLowercase),
        kind(.kindNumber, policy.requiresNumbers), kind(.kindSymbol, policy.requiresSymbols),
      ]
    let source: Sentence = !rules.isSet ? .policyStandard : policy == .nist ? .policyNIST : .policyOwn
    let expired = policy.maximumAge != nil && policy.hasHardExpiry ? [row(.policyExpired, .policyAdministratorOnly)] : []
    return [row(.policyInForce, source), row(.policyLength, .policyCharacters(policy.minimumLength))] + kinds
      + [row(.policyExpiry, policy.maximumAge.map { .policyAfter($0) } ?? .policyNoExpiry, isNotable: policy.maximumAge != nil)] + expired
      + [
        row(.policyEarlier, policy.reusePrevention.map { .policyLast($0) } ?? .policyEarlierFree, isNotable: policy.reusePrevention != nil),
        row(.policyOwnPassword, policy.allowsUsersToChange ? .policyMayChange : .policyMayNotChange, isNotable: policy.allowsUsersToChange),
        row(.policyAlways, .policyAlwaysWords, isNotable: false), row(.policyBindsWhen, .policyBindsWords, isNotable: false),
      ]
  }

  // MARK: root user

  static func rootTab(_ root: UserCredentials.Answer, _ state: RootState, opening effects: [Effect], _ look: Look) -> DetailTab {
    let rows = [
      row(.rootPassword, password(root, state), .text, .rootPasswordAdvice, effects, look),
      devices(root, state, effects, look), keys(root, state, effects, look),
      row(
        .rootUse, root.signIn.lastSuccess.map { Sentence(verbatim: $0.minute) } ?? .never, .text, .rootUseAdvice, effects, look),
    ]
    return DetailTab(.rootUser, .tabRootUser, .table(columns: rootColumns, rows: rows, empty: .nothingHere))
  }

  private static let rootColumns = [
    TableColumn(.columnFact, minimum: 13, ideal: 13, priority: 0),
    TableColumn(.columnValue, minimum: 12, ideal: 22, priority: 0),
    TableColumn(.columnRecommendation, minimum: 24, ideal: 40, priority: 1, grows: true),
  ]

  private static func row(
    _ label: Sentence, _ value: Sentence, _ role: ThemeRole, _ advice: Sentence, _ effects: [Effect], _ look: Look
  ) -> DetailRow {
    DetailRow(TableRow([look.text(label), look.text(value), look.text(advice)], roles: [1: role, 2: .dim]), opens: effects)
  }

  private static func password(_ root: UserCredentials.Answer, _ state: RootState) -> Sentence {
    root.password.map { .rootPasswordSince($0.changed.day) } ?? (state.hasPassword ? .rootPasswordSet : .none)
  }

  private static func devices(
    _ root: UserCredentials.Answer, _ state: RootState, _ effects: [Effect], _ look: Look
  ) -> DetailRow {
    let names = root.devices.map(\.name).joined(separator: ", ")
    let value: Sentence = !names.isEmpty ? Sentence(verbatim: names) : state.hasMFA ? .fromReport : state.mfa == nil ? .unknown : .none
    return row(.rootDevices, value, state.hasMFA ? .success : .warning, .rootDevicesAdvice, effects, look)
  }

  private static func keys(_ root: UserCredentials.Answer, _ state: RootState, _ effects: [Effect], _ look: Look) -> DetailRow {
    let count = root.accessKeys.count
    let value: Sentence =
      count > 0 ? .rootKeyCount(count, active: root.accessKeys.filter(\.isActive).count) : state.hasAccessKeys ? .fromReport : .none
    return row(.rootKeys, value, state.hasAccessKeys ? .error : .success, .rootKeysAdvice, effects, look)
  }
}

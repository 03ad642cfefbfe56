import AccountService
import IAM
import Language
import Terminal

/// The form that switches to a role: one of those that the person may take, or any by account and name.
struct SwitchRoleForm: FormSource {
  /// The role to begin with, by its ARN.
  var role: String?

  let title = Sentence.switchRole
  var query: any Query { BrowseAssumableRoles() }

  private static let takenBy = FieldID("by"), listed = FieldID("listed")
  private static let account = FieldID("Account"), name = FieldID("RoleName")
  private static let externalID = FieldID("ExternalId"), code = FieldID("TokenCode"), duration = FieldID("DurationSeconds")
  /// The choice of a role that isn't listed.
  private static let other = "other"
  private static let durations = [900, 3600, 14_400, 43_200]

  func form(of base: [BrowseAssumableRoles.Row], _ context: Context) -> Form {
    let choices = Self.choices(base, context)
    let first = choices.first { $0.id == role } ?? (role == nil && choices.count > 1 ? choices[1] : choices[0])
    let typed = role.flatMap(ARN.init)
    let hasMFA = context.presence.person?.hasMFA == true
    var fields: [FormField] = []
    if let stay = context.stay {
      fields.append(
        .options(
          Self.takenBy, .switchRoleBy, [.init("person", .switchRoleYourself), .init("role", .switchRoleChain(stay.session.roleName))],
          selected: "person", help: .switchRoleByHelp))
    }
    fields += [
      .pick(Self.listed, .role, PickControl(choices, mode: .single, picked: [first]), help: .switchRoleListHelp),
      .text(Self.account, .fieldAccount, typed?.account ?? context.account.id.digits, help: .switchRoleAccountHelp, isRequired: true),
      .text(
        Self.name, .switchRoleName, typed.map { String($0.resource.dropFirst("role/".count)) } ?? "", help: .switchRoleNameHelp,
        isRequired: true),
      .text(Self.externalID, .switchRoleExternalID, limit: 1224, help: .helpExternalID),
      .options(
        Self.duration, .switchRoleDuration, Self.durations.map { .init(String($0), .timeLeft(Int64($0))) }, selected: "3600",
        help: .switchRoleDurationHelp),
      .text(Self.code, .fieldCode, limit: DeviceCodeField.digits, help: .switchRoleCodeHelp),
    ]
    return Form(fields, rules: Self.rules(base, hasMFA: hasMFA), save: .switchRole)
  }

  /// The last ones, then those that may be taken, then any other.
  private static func choices(_ rows: [BrowseAssumableRoles.Row], _ context: Context) -> [Choice] {
    let look = context.look
    let recent = context.recentRoles.map { role in
      Choice(
        id: role.arn, title: title(role.name, role.alias ?? role.account.digits), detail: SafeText(role.arn),
        group: look.text(.switchRoleRecent))
    }
    let listed = rows.filter { row in !context.recentRoles.contains { $0.arn == row.arn } }.map { row in
      Choice(
        id: row.arn, title: title(row.name, row.alias ?? row.account.digits), detail: SafeText(row.arn), group: look.text(.switchRoleListed)
      )
    }
    return [Choice(id: other, title: look.text(.switchRoleOther))] + recent + listed
  }

  private static func title(_ name: String, _ account: String) -> SafeText { SafeText(name + " @ " + account) }

  private static func rules(_ rows: [BrowseAssumableRoles.Row], hasMFA: Bool) -> FormRules {
    FormRules(
      texts: [
        TextCheck(externalID, .switchRoleExternalID, .externalID), TextCheck(code, .fieldCode, .tokenCode),
      ],
      isShown: { id, values in
        let picked = values.picked(listed).first ?? other
        let row = rows.first { $0.arn == picked }
        switch id {
        case account, name: return picked == other
        case externalID: return row?.needsExternalID ?? true
        case code: return !hasMFA && (row?.needsCode ?? true)
        default: return true
        }
      })
  }

  func change(_ input: FormInput, since base: [BrowseAssumableRoles.Row], _ context: Context) -> Change? {
    let picked = input.values.picked(Self.listed).first ?? Self.other
    let isOther = picked == Self.other
    var wish = RoleSwitch(account: isOther ? input.values.text(Self.account) : "", role: isOther ? input.values.text(Self.name) : picked)
    wish.externalID = input.optional(Self.externalID)
    wish.durationSeconds = Int(input.values.option(Self.duration))
    wish.code = input.optional(Self.code)
    var change = Change(operations: [])
    change.role = (wish, input.values.option(Self.takenBy) == "role")
    return change
  }
}

extension Actions {
  /// Switches to a role of this account.
  static func switchRole(_ arn: String, _ context: Context) -> [Effect] {
    guard let person = context.presence.person else { return [.tell(Notice(.info, .localOwnerTakesNoRole))] }
    return person.isRoot ? [.tell(Notice(.info, .rootTakesNoRole))] : [.push(FormScreen(SwitchRoleForm(role: arn)))]
  }

  /// Ends all sessions of a role that are open now, after a question.
  static func revokeSessions(_ role: String, _ context: Context) -> [Effect] {
    let change = Change(operations: [RevokeSessions.operation(role: role, at: context.now)], done: .sessionsRevoked(role))
    return [
      .open(
        ConfirmOverlay(
          .keyRevokeSessions, [.revokeSessionsQuestion(role, RevokeSessions.policyName)], yes: .keyRevokeSessions, then: [.perform(change)])
      )
    ]
  }
}

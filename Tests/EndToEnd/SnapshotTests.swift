import Language
import Testing

/// The main screens at 120x40, 80x24, 60x15 and 40x12 in both languages.
@Suite struct SnapshotTests {
  static let screens = [
    Snapshot(name: "users", place: "users", keys: "j"),
    Snapshot(name: "users-filtered", place: "users", keys: "/개발"),
    Snapshot(name: "users-sorted", place: "users", keys: "<Right>s"),
    Snapshot(name: "users-nothing", place: "users", keys: "/nobody-here"),
    Snapshot(name: "groups", place: "groups"),
    Snapshot(name: "roles", place: "roles"),
    Snapshot(name: "policies", place: "policies"),
    Snapshot(name: "instance-profiles", place: "instance-profiles"),
    Snapshot(name: "events", place: "events"),
    Snapshot(name: "account", place: "account"),
    Snapshot(name: "user-permissions", place: "user/alice", keys: "1"),
    Snapshot(name: "user-groups", place: "user/alice", keys: "2"),
    Snapshot(name: "user-tags", place: "user/alice", keys: "3"),
    Snapshot(name: "user-credentials", place: "user/alice", keys: "4"),
    Snapshot(name: "user-json", place: "user/alice", keys: "5"),
    Snapshot(name: "group-members", place: "group/developers", keys: "1"),
    Snapshot(name: "group-permissions", place: "group/developers", keys: "2"),
    Snapshot(name: "role-permissions", place: "role/web-server", keys: "1"),
    Snapshot(name: "role-trust", place: "role/web-server", keys: "2"),
    Snapshot(name: "role-profiles", place: "role/web-server", keys: "3"),
    Snapshot(name: "policy-document", place: "policy/arn:aws:iam::123456789012:policy/NoIAM", keys: "1"),
    Snapshot(name: "policy-entities", place: "policy/arn:aws:iam::123456789012:policy/NoIAM", keys: "2"),
    Snapshot(name: "policy-versions", place: "policy/arn:aws:iam::123456789012:policy/NoIAM", keys: "3"),
    Snapshot(name: "policy-aws", place: "policy/arn:aws:iam::aws:policy/ReadOnlyAccess", keys: "3"),
    Snapshot(name: "instance-profile", place: "instance-profile/web-server"),
    Snapshot(name: "form-user", place: "users", keys: "nminji"),
    Snapshot(name: "form-user-problem", place: "users", keys: "nAlice<Tab>"),
    Snapshot(name: "form-user-groups", place: "users", keys: "nminji<Ctrl-S><Tab><Enter>"),
    Snapshot(name: "form-user-edit", place: "user/alice", keys: "e"),
    Snapshot(name: "form-tags", place: "user/alice", keys: "t"),
    Snapshot(name: "form-group", place: "groups", keys: "n"),
    Snapshot(name: "form-role", place: "roles", keys: "n"),
    Snapshot(name: "form-role-services", place: "roles", keys: "n<Tab><Enter>ec2"),
    Snapshot(name: "form-policy", place: "policies", keys: "n"),
    Snapshot(name: "editor", place: "policies", keys: "nx<Tab><Tab><Enter>"),
    Snapshot(name: "editor-problem", place: "policies", keys: "nx<Tab><Tab><Enter><Down><Del><Ctrl-S>"),
    Snapshot(name: "picker-attach", place: "user/bruno", keys: "aread"),
    Snapshot(name: "picker-members", place: "group/ops", keys: "a"),
    Snapshot(name: "delete-user", place: "user/alice", keys: "d"),
    Snapshot(name: "delete-group", place: "group/developers", keys: "ddeveloper<Enter>"),
    Snapshot(name: "discard", place: "users", keys: "nx<Esc>"),
    Snapshot(name: "help", place: "users", keys: "?"),
    Snapshot(name: "command-line", place: "users", keys: ":pol"),
  ]

  @Test(arguments: screens, [Language.english, .korean]) func `a screen is as its file has it`(screen: Snapshot, language: Language) throws
  {
    try screen.check(language)
  }
}

extension Snapshot: CustomTestStringConvertible {
  var testDescription: String { name }
}

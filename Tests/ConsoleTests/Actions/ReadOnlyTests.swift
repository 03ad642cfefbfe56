import AccountService
import AccountStore
import IAM
import Terminal
import Testing

@testable import Console

struct ReadOnlyTests {
  private func console(_ place: String) throws -> ConsoleHarness { try ConsoleHarness(at: place, isReadOnly: true, DeletionTests.account) }

  @Test func `keys that change things aren't offered`() throws {
    try console("users").sees("READ-ONLY", "Open").seesNot("n Create", "d Delete", "e Edit")
    try console("user/alice").seesNot("a Attach", "e Edit", "d Delete")
  }

  @Test(arguments: ["users", "groups", "roles", "policies", "instance-profiles"], ["n"])
  func `a key that would create says in one sentence why not`(place: String, key: String) throws {
    try console(place).press(key).sees("The store is open for reading only").seesNot("Cancel")
  }

  @Test(arguments: ["user/alice", "group/developers", "policy/\(DeletionTests.arn)"], ["e", "d", "a", "t", "x", "n", "b", "E", "=", "c"])
  func `no key of a detail's tabs opens a form`(place: String, key: String) throws {
    let console = try console(place)
    for _ in 0..<5 { console.press(key).seesNot("Cancel", "Ctrl-S").press("<Tab>") }
  }
}

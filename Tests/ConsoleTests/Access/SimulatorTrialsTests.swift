import AccountService
import AccountStore
import IAM
import Language
import Terminal
import Testing

@testable import Console

/// What if, in the simulator.
struct SimulatorTrialsTests {
  private func groups(_ console: ConsoleHarness) throws -> [String] { try console.ask(UserDetail("ana")).groups.map(\.group.value.name) }

  @Test func `a policy is attached for the simulation only, and the row that changes is marked`() throws {
    let console = try SimulatorSamples.ana().press("wattach<Enter>").paste("limits").press("<Enter>")
    console.sees("+ limits", "1 difference", "s3:PutObject", "Implicit deny", "Was")
    #expect(try console.ask(UserDetail("ana")).attached.isEmpty)
    console.press("o").sees("only these shown", "s3:PutObject").seesNot("s3:GetObject  ")
    console.press("o").sees("s3:GetObject")
    console.press("x").sees("press w to try a change").seesNot("difference")
  }

  @Test func `the user is taken out of a group and put into one`() throws {
    let console = try SimulatorSamples.ana().press("wout<Enter>readers<Enter>").sees("- group readers", "1 difference", "0 allowed")
    console.press("winto<Enter>writers<Enter>").sees("+ group writers, - group readers", "2 differences")
    #expect(try groups(console) == ["readers"])
  }

  @Test func `a piece of what is tried is taken back by itself`() throws {
    let console = try SimulatorSamples.ana().press("wout<Enter>readers<Enter>winto<Enter>writers<Enter>")
    console.press("wgroup readers<Enter>").sees("+ group writers", "1 difference").seesNot("- group readers")
  }

  @Test func `a boundary is tried, and what it stops is told`() throws {
    let console = try SimulatorSamples.ana().press("wboundary<Enter>").paste("ReadReports").press("<Enter>").sees("boundary ReadReports")
    console.press("jf").sees("the permissions boundary doesn't")
    console.press("wset or<Enter>").paste("remove").press("<Enter>").sees("no boundary", "0 differences")
  }

  @Test func `a draft is written in the editor for the denied request`() throws {
    let console = try SimulatorSamples.ana().press("j").press("winline<Enter>").sees(
      "for the simulation only", #""Action": "s3:PutObject""#)
    console.press("<Ctrl-S>").sees("+ inline draft-1", "1 difference")
  }

  @Test func `the smallest changes are proposed, and the chosen one is tried`() throws {
    let console = try SimulatorSamples.ana().press("jf")
    console.sees(
      "Smallest changes that allow s3:PutObject", "New inline policy: s3:PutObject on this resource", "Into group writers", "1 action")
    console.press("<Enter>").sees("+ inline Allow-s3-PutObject", "1 difference", "Allowed")
  }

  @Test func `an explicit deny stands in the way, and what is allowed needs nothing`() throws {
    let console = try SimulatorSamples.ana().press("jjf").sees("statement 1 of never denies it explicitly")
    console.press("kkf").sees("This request is allowed already.")
  }

  @Test func `make it so names the operations, does them and tries nothing any more`() throws {
    let console = try SimulatorSamples.ana().press("a").sees("Nothing is tried.")
    console.press("jfwriters<Enter>a").sees("Make it so", "AddUserToGroup  writers", "changes ana in the account")
    console.press("<Enter>")
    #expect(try groups(console) == ["readers"])
    console.press("a<Tab><Enter>").sees("The permissions of ana were changed.", "press w to try a change", "2 allowed")
    #expect(try groups(console).sorted() == ["readers", "writers"])
  }

  @Test func `all operations of a trial are made together`() throws {
    let console = try SimulatorSamples.ana().press("wattach<Enter>").paste("limits").press("<Enter>")
    console.press("wout<Enter>readers<Enter>wboundary<Enter>").paste("limits").press("<Enter>a")
    console.sees("AttachUserPolicy  limits", "RemoveUserFromGroup  readers", "PutUserPermissionsBoundary  limits").press("<Tab><Enter>")
    let detail = try console.ask(UserDetail("ana"))
    #expect(detail.attached.map(\.name) == ["limits"] && detail.groups.isEmpty && detail.user.value.boundary != nil)
  }

  @Test func `what is tried with a policy alone can't be made so`() throws {
    let console = try ConsoleHarness(at: "policy/\(SimulatorSamples.reads)", SimulatorSamples.account).press("s")
    console.press("wattach<Enter>").paste("limits").press("<Enter>a").sees("Only a user's, role's or group's permissions can be changed")
  }

  @Test func `another principal begins without what was tried`() throws {
    let console = try SimulatorSamples.ana().press("wout<Enter>readers<Enter>").press("papp<Enter>").sees(
      "role app", "press w to try a change")
    console.press("w").sees("Attach managed policies").seesNot("Put the user into groups")
  }
}

import AccountService
import AccountStore
import Credentials
import Glibc
import Hardening
import IAM
import PseudoTerminal
import Testing

/// The sign-in page of the real program.
@Suite struct SignInTests {
  /// A desk at which alice has a password, and its sign-in page in a terminal.
  private func desk() throws -> (Desk, TerminalSession) {
    let desk = try Desk()
    let service = try ScratchStore.service(at: desk.path)
    defer { service.store.close() }
    try service.perform(CreateLoginProfile(userName: "alice", password: Secret(utf8: "Blue-River-42")), as: ScratchStore.owner)
    let environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": desk.scratch.folder, "PATH": "/usr/bin:/bin"]
    let session = try TerminalSession(.init(Program.path, ["--store", desk.path], environment: environment, size: (80, 24)))
    try session.wait(for: "Password")
    return (desk, session)
  }

  private func sessions(_ desk: Desk) throws -> Int {
    let service = try ScratchStore.service(at: desk.path)
    defer { service.store.close() }
    return try service.perform(BrowseSignInSessions(), as: ScratchStore.owner).count
  }

  @Test func `a person signs in, and a hang-up ends her session`() throws {
    let (desk, session) = try desk()
    #expect(!(try session.text.contains("alice")))
    session.send("alice<Enter>Blue-River-42<Enter>")
    try session.wait(for: "Signing in")
    try session.wait(for: "user/alice")
    #expect(try sessions(desk) == 1)
    session.process.hangUp()
    _ = try session.waitForEnd()
    #expect(try sessions(desk) == 0)
  }

  @Test func `a signal ends the session too`() throws {
    let (desk, session) = try desk()
    session.send("alice<Enter>Blue-River-42<Enter>")
    try session.wait(for: "user/alice")
    session.process.send(signal: SIGTERM)
    _ = try session.waitForEnd()
    #expect(try sessions(desk) == 0)
  }
}

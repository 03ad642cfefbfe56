import AccountService
import AccountStore
import CFaults
import Foundation
import Glibc
import Hardening
import IAM
import Language
import Testing

/// Disks that fail and disks that are full, under the store and under the real program.
@Suite(.serialized) struct FaultTests {
  private func users(_ service: AccountService) throws -> [String] {
    try service.store.read(service.accountID) { try $0.users(WindowRequest(limit: 1000)).rows.map(\.value.name) }
  }

  private func isWhole(_ service: AccountService) throws -> Bool {
    if case .whole = try service.store.verifyAudit(service.accountID) { return true }
    return false
  }

  private func create(_ name: String, _ service: AccountService) throws {
    try service.perform(CreateUser(userName: name), as: ScratchStore.owner)
  }

  /// Lets a change fail, takes the cause away, makes the same change, and looks at the store anew.
  private func check(_ scratch: ScratchStore, _ service: AccountService, _ name: String, fault: () -> Void) throws {
    let before = try users(service)
    fault()
    let failure = #expect(throws: IAMError.self) { try create(name, service) }
    #expect(failure?.code == .serviceFailure)
    #expect(failure?.message.english.hasSuffix(".") == true)
    faults_fail_syncs(0)
    faults_fail_writes(0, 0)
    #expect(try users(service) == before)
    try create(name, service)
    let again = try scratch.service()
    #expect(try users(again).count == before.count + 1)
    #expect(try isWhole(again))
    again.store.close()
  }

  @Test func `a change whose sync fails is refused, and works afterwards`() throws {
    let scratch = try ScratchStore()
    let service = try scratch.service()
    try create("first", service)
    faults_watch(scratch.path)
    defer { faults_watch(nil) }
    for round in 0..<5 { try check(scratch, service, "user-\(round)") { faults_fail_syncs(EIO) } }
    #expect(try users(service).count == 6)
  }

  @Test(arguments: [ENOSPC, EIO, EFBIG]) func `a change whose writes fail anywhere is refused whole, and works afterwards`(error: Int32)
    throws
  {
    let scratch = try ScratchStore()
    let service = try scratch.service()
    try create("first", service)
    faults_watch(scratch.path)
    defer { faults_watch(nil) }
    var acknowledged = ["first"]
    for after in 0..<30 {
      let name = "user-\(after)"
      faults_fail_writes(error, after)
      do { try create(name, service) } catch {
        #expect((error as? IAMError)?.code == .serviceFailure)
        faults_fail_writes(0, 0)
        try create(name, service)
      }
      faults_fail_writes(0, 0)
      acknowledged.append(name)
    }
    #expect(try Set(users(service)) == Set(acknowledged))
    let again = try scratch.service()
    #expect(try Set(users(again)) == Set(acknowledged))
    #expect(try isWhole(again))
  }

  @Test func `a durable change costs one sync`() throws {
    let scratch = try ScratchStore()
    let service = try scratch.service()
    try create("first", service)
    faults_watch(scratch.path)
    defer { faults_watch(nil) }
    for round in 0..<20 { try create("user-\(round)", service) }
    #expect(faults_syncs() == 20)
  }

  @Test func `the program on a full disk says so in one sentence, and works afterwards`() throws {
    let desk = try Desk()
    let arguments = ["call", "create-user", "--user-name", "late", "--store", desk.path]
    let full = try Program.run(["-c", #"ulimit -f 8; exec "$0" "$@""#, Program.path] + arguments, file: "/bin/sh")
    #expect(full.status == 1)
    #expect(full.output.isEmpty)
    #expect(full.errors.split(separator: "\n").count == 1)
    #expect(full.errors.hasSuffix(".\n"))
    #expect(try desk.run("call", "get-user", "--user-name", "late").status == 1)
    #expect(try Program.run(arguments).status == 0)
    #expect(try desk.run("audit", "verify").status == 0)
  }

  private static let strace = "/usr/bin/strace"
  private static let canInject: Bool = {
    guard access(strace, X_OK) == 0 else { return false }
    return (try? Program.run(["-qq", "-o", "/dev/null", "/bin/true"], file: strace).status) == 0
  }()

  @Test(.enabled(if: canInject, "strace is needed, and the right to trace"))
  func `the program whose syncs fail says so in one sentence, and works afterwards`() throws {
    let desk = try Desk()
    let arguments = ["call", "create-user", "--user-name", "late", "--store", desk.path]
    let options = ["-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync,fsync", "-e", "inject=fdatasync,fsync:error=EIO"]
    let failed = try Program.run(options + [Program.path] + arguments, file: Self.strace)
    #expect(failed.status == 1)
    #expect(failed.output.isEmpty)
    #expect(failed.errors.split(separator: "\n").count == 1)
    #expect(try desk.run("call", "get-user", "--user-name", "late").status == 1)
    #expect(try Program.run(arguments).status == 0)
    #expect(try desk.run("audit", "verify").status == 0)
  }
}

import AccountStore
import Foundation
import IAM
import Language
import Testing

@testable import AccountService

struct DemoStoreTests {
  private let parent: String

  init() throws {
    parent = NSTemporaryDirectory() + "demo-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
  }

  private func makeStore() throws -> DemoStore {
    try DemoStore(
      language: .english, as: ImportBench.caller, variables: ["XDG_RUNTIME_DIR": parent], environment: ImportBench.environment)
  }

  private func folders() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: parent)
  }

  @Test func `a demo store lies in a folder for its owner alone and is gone at the end`() throws {
    let demo = try makeStore()
    let facts = try FileManager.default.attributesOfItem(atPath: demo.folder)
    #expect(facts[.posixPermissions] as? Int == 0o700)
    #expect(try demo.open.store.accounts().map(\.id) == [DemoAccount.id])
    demo.remove()
    #expect(try folders() == [])
    try FileManager.default.removeItem(atPath: parent)
  }

  @Test func `what a killed process left is removed at the next start, what lives stays`() throws {
    let living = try makeStore()
    let dead = parent + "/iamdesk-demo-\(getpid())-1-abcdef"
    let gone = parent + "/iamdesk-demo-4194305-77-abcdef"
    let foreign = parent + "/iamdesk-demo-notes"
    for folder in [dead, gone, foreign] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
      try Data("x".utf8).write(to: URL(filePath: folder + "/account.db"))
    }
    let second = try makeStore()
    let left = Set(try folders().map { parent + "/" + $0 })
    #expect(left == [living.folder, second.folder, foreign])
    try FileManager.default.removeItem(atPath: parent)
  }

  @Test func `a link isn't followed`() throws {
    let target = parent + "/precious"
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: parent + "/iamdesk-demo-4194305-77-abcdef", withDestinationPath: target)
    DemoFolder.removeLeftovers(in: parent)
    #expect(FileManager.default.fileExists(atPath: target))
    try FileManager.default.removeItem(atPath: parent)
  }

  @Test func `without a runtime folder of one's own the demo lies in tmp`() {
    #expect(DemoFolder.parent([:]) == "/tmp")
    #expect(DemoFolder.parent(["XDG_RUNTIME_DIR": "relative"]) == "/tmp")
    #expect(DemoFolder.parent(["XDG_RUNTIME_DIR": "/nowhere"]) == "/tmp")
    #expect(DemoFolder.parent(["XDG_RUNTIME_DIR": parent]) == parent)
  }

  @Test func `a demo can be reset while it is being read`() throws {
    let demo = try makeStore()
    let before = try demo.open.store.changeCounter
    try demo.open.store.read(DemoAccount.id) { reading in
      let count = try reading.count(.user, filter: "", pathPrefix: nil)
      try demo.reset()
      #expect(try reading.count(.user, filter: "", pathPrefix: nil) == count)
    }
    #expect(try demo.open.store.changeCounter != before)
    demo.remove()
    try FileManager.default.removeItem(atPath: parent)
  }
}

import Foundation
import Glibc
import IAM
import Language
import Testing

@testable import Credentials

struct SecretFileTests {
  private let folder = Folder()
  private let secret = Secret(utf8: "wJalrXUtnFEMI")

  private func refusal(_ path: String) -> IAMError? {
    do {
      try SecretFile.write(secret, to: path)
      return nil
    } catch { return error as? IAMError }
  }

  @Test func `a file is new, its owner's alone and has the secret's bytes`() throws {
    try SecretFile.write(secret, to: folder.path + "/key.csv")
    #expect(try String(contentsOfFile: folder.path + "/key.csv", encoding: .utf8) == "wJalrXUtnFEMI")
    #expect(try FileManager.default.attributesOfItem(atPath: folder.path + "/key.csv")[.posixPermissions] as? Int == 0o600)
  }

  @Test func `nothing that is there is touched`() throws {
    let path = folder.path + "/there"
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: path)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/nowhere", withDestinationPath: folder.path + "/no")
    #expect(refusal(path)?.message == .secretFileExists(path))
    #expect(refusal(folder.path)?.message == .secretFileIsFolder(folder.path))
    #expect(refusal(folder.path + "/link")?.message == .secretFileIsLink(folder.path + "/link"))
    #expect(refusal(folder.path + "/nowhere")?.message == .secretFileIsLink(folder.path + "/nowhere"))
    #expect(refusal("/dev/null")?.message == .secretFileExists("/dev/null"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/no"))
  }

  @Test func `a place where nothing can be is told`() {
    #expect(refusal("")?.message == .secretFileNameMissing)
    #expect(refusal(folder.path + "/no/key.csv")?.message == .secretFileWithoutFolder(folder.path + "/no/key.csv"))
    #expect(refusal(folder.path + "/" + String(repeating: "a", count: 300))?.message == .secretFileNameTooLong)
    #expect(refusal(folder.path + "/")?.message == .secretFileIsFolder(folder.path + "/"))
  }

  @Test(arguments: [ENOSPC, EDQUOT, EFBIG, EIO]) func `a disk that is full or fails leaves nothing behind`(code: Int32) {
    let path = folder.path + "/key.csv"
    var isFirst = true
    let error = #expect(throws: IAMError.self) {
      try SecretFile.write(secret, to: path) { descriptor, bytes in
        if isFirst {
          isFirst = false
          return write(descriptor, bytes.baseAddress, 4)
        }
        errno = code
        return -1
      }
    }
    #expect(error?.message == (code == EIO ? .secretFileNotWritten(path) : .secretFileDiskFull(path)))
    #expect(error?.code == .serviceFailure && !FileManager.default.fileExists(atPath: path))
  }

  @Test func `short and interrupted writes go on`() throws {
    let path = folder.path + "/key.csv"
    var calls = 0
    try SecretFile.write(secret, to: path) { descriptor, bytes in
      calls += 1
      errno = EINTR
      return calls == 2 ? -1 : write(descriptor, bytes.baseAddress, min(3, bytes.count))
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "wJalrXUtnFEMI")
  }
}

/// A folder that is gone with the test.
private final class Folder {
  let path = FileManager.default.temporaryDirectory.path + "/secret-" + UUID().uuidString
  init() { try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: path) }
}

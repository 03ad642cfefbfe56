import CHost
import Credentials
import TestSupport
import Testing

/// What functions that have returned left on the stack.
struct StackWipeTests {
  private static let key: UInt8 = 0x5a
  private let scrambled = Array("seventeen stackful".utf8).map { $0 ^ key }

  private func occurrences() throws -> Int { try StackSearch.occurrences(ofScrambled: scrambled, key: Self.key) }

  private var secret: Secret {
    Secret(capacity: scrambled.count) { memory in
      for (index, byte) in scrambled.enumerated() { memory[index] = byte ^ Self.key }
      return scrambled.count
    }
  }

  /// Leaves the text where this function's frame was, deep enough not to be overwritten by the next call.
  @inline(never) private func leave() -> UInt8 {
    var block = InlineArray<8192, UInt8>(repeating: 0)
    for start in stride(from: 0, to: block.count - 32, by: 32) {
      for index in scrambled.indices { block[start + index] = scrambled[index] ^ Self.key }
    }
    return block[Int(block[1]) * 32]
  }

  @Test func `what a function leaves is found, and no longer after a wipe`() throws {
    _ = leave()
    #expect(try occurrences() > 0)
    host_wipe_stack()
    #expect(try occurrences() == 0)
  }

  @Test func `hashing, codes, sealing and rules leave nothing`() throws {
    let folder = try KeyFolder()
    let sealer = try KeyFile.create(at: folder.key).sealer
    var random = SeededGenerator(seed: 1)
    _ = leave()
    let hash = try PasswordHash.make(secret, cost: PasswordHashTests.cheap, using: &random)
    #expect(try occurrences() == 0)
    _ = try hash.matches(secret)
    #expect(try occurrences() == 0)
    _ = TOTP.code(of: secret, step: 1)
    #expect(try occurrences() == 0)
    _ = try sealer.open(sealer.seal(secret, context: "x"), context: "x")
    #expect(try occurrences() == 0)
    _ = CommonPasswords.contains(secret)
    #expect(try occurrences() == 0)
  }
}

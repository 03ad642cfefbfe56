import Foundation
import Testing

@Suite struct SecretSearchTests {
  @Test(arguments: [1, 2, 4, 16, 28, 64])
  func `a word whose bytes lie at equal distances is found`(stride: Int) {
    var bytes = [UInt8](repeating: 0x20, count: 4096)
    for (index, byte) in "correct horse".utf8.enumerated() { bytes[100 + index * stride] = byte }
    #expect(SecretSearch(["word": "correct horse"]).count(in: bytes[...]) == ["word": 1])
  }

  @Test func `a word that isn't there is found nowhere`() {
    let bytes = Array("correct house, corrects horse".utf8)
    #expect(SecretSearch(["word": "correct horse"]).count(in: bytes[...]) == ["word": 0])
  }

  @Test func `what this process holds is found in its memory`() throws {
    let word = (0..<20).map { _ in String("abcdefghjkmnpqrstuvwxyz".randomElement() ?? "a") }.joined()
    let held = Array(word.utf8)
    let search = SecretSearch(["held": word])
    // The search itself holds the word too.
    let found = try #require(search.inProcess(getpid()))
    #expect(found["held"] ?? 0 >= 2)
    withExtendedLifetime(held) {}
  }
}

import Testing

@testable import Credentials

@Suite struct SecretBufferTests {
  private func text(_ buffer: SecretBuffer) -> String { buffer.withBytes { String(decoding: $0, as: UTF8.self) } }

  private func buffer(_ text: String, limit: Int = SecretBuffer.standardLimit) -> SecretBuffer {
    let buffer = SecretBuffer(limit: limit)
    buffer.insert(pasted: text, at: 0)
    return buffer
  }

  @Test func `characters go in where they are told, of any width`() {
    let buffer = SecretBuffer()
    for (number, character) in "a한🔑z".enumerated() { #expect(buffer.insert(character, at: number) == 1) }
    buffer.insert("é", at: 2)
    #expect(text(buffer) == "a한é🔑z")
    #expect(buffer.count == 5 && !buffer.isEmpty)
  }

  @Test(arguments: [(0, "xab"), (1, "axb"), (2, "abx"), (99, "abx"), (-5, "xab")])
  func `a place that there isn't is the nearest end`(place: Int, expected: String) {
    let buffer = buffer("ab")
    buffer.insert("x", at: place)
    #expect(text(buffer) == expected)
  }

  @Test func `ranges of characters are taken out`() {
    let buffer = buffer("a한🔑z")
    #expect(buffer.remove(1..<3))
    #expect(text(buffer) == "az")
    #expect(!buffer.remove(2..<9) && !buffer.remove(1..<1))
    #expect(buffer.remove(0..<9) && buffer.isEmpty)
  }

  @Test func `what was taken out is nowhere in the memory`() {
    let buffer = buffer("hunter2 is long")
    buffer.remove(0..<12)
    buffer.withBytes { bytes in
      // The buffer's whole page: the bytes that count, and zeros.
      let page = UnsafeRawBufferPointer(start: bytes.baseAddress, count: 4000)
      #expect(page.filter { $0 != 0 } == Array("ong".utf8))
    }
  }

  @Test func `no more than the limit goes in, whole characters only`() {
    let buffer = SecretBuffer(limit: 3)
    #expect(buffer.insert(pasted: "한국어로", at: 0) == 3)
    #expect(text(buffer) == "한국어")
    #expect(buffer.insert("x", at: 0) == 0)
    let long = SecretBuffer()
    #expect(long.insert(pasted: String(repeating: "🔑", count: 1001), at: 0) == 1000)
    #expect(long.count == 1000)
  }

  @Test(arguments: [("one\n", "one"), ("one\r\n\n", "one"), ("one\ntwo\n", "one\ntwo"), ("\n", ""), ("", ""), (" one ", " one ")])
  func `line breaks at the end of a paste are left out and nothing else`(pasted: String, expected: String) {
    #expect(text(buffer(pasted)) == expected)
  }

  @Test func `a decomposed text stays as it is`() {
    let buffer = SecretBuffer()
    buffer.insert("e\u{301}", at: 0)
    #expect(buffer.count == 2 && text(buffer).unicodeScalars.count == 2)
  }

  @Test func `the version is another one after every change, and none while it is empty`() {
    let buffer = SecretBuffer()
    var seen = [buffer.version]
    for character in "aab" {
      buffer.insert(character, at: 0)
      seen.append(buffer.version)
    }
    #expect(seen[0] == 0 && Set(seen).count == 4)
    let before = buffer.version
    _ = buffer.remove(5..<6)
    #expect(buffer.version == before)
    buffer.wipe()
    #expect(buffer.version == 0 && buffer.isEmpty && buffer.count == 0)
  }

  @Test func `a taken secret is a copy of its own`() {
    let buffer = buffer("hunter2")
    let secret = buffer.takeSecret()
    buffer.wipe()
    #expect(secret.withBytes { Array($0) } == Array("hunter2".utf8))
  }

  @Test func `two texts are compared by their bytes, handles by themselves`() {
    let one = buffer("same"), other = buffer("same")
    #expect(one.hasSameBytes(as: other) && one.hasSameBytes(as: one) && !one.hasSameBytes(as: buffer("Same")))
    #expect(one != other && Set([one, other, one]).count == 2)
  }

  @Test func `nothing prints it`() {
    let buffer = buffer("hunter2")
    var dumped = ""
    dump(buffer, to: &dumped)
    #expect(!"\(buffer) \(String(reflecting: buffer)) \(dumped)".contains("hunter"))
  }
}

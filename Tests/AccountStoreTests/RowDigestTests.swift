import Testing

@testable import AccountStore

struct RowDigestTests {
  @Test func `a digest tells values, types and borders apart`() {
    let rows: [[SQLValue]] = [
      [], [.null], [0], [1], [.text("")], [.text("0")], [.blob([])], [.blob([0x30])], [.text("a"), .text("b")], [.text("ab"), .text("")],
      [.text("12345678")], [.text("123456789")], [.text("12345678\u{0}")],
    ]
    #expect(Set(rows.map(RowDigest.of)).count == rows.count)
  }

  @Test func `any flipped bit of a text changes the digest`() {
    let bytes = Array("a user's name and path".utf8)
    let digest = RowDigest.of([.blob(bytes)])
    for bit in 0..<(bytes.count * 8) {
      var flipped = bytes
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(RowDigest.of([.blob(flipped)]) != digest)
    }
  }

  @Test func `a digest is the same on every machine and in every version`() {
    #expect(RowDigest.of([.integer(7), .text("alice"), .null]) == 3_313_840_065_511_303_453)
  }
}

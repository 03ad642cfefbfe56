import Terminal
import Testing

@Suite struct QRCodeTests {
  private func made(_ text: String) -> QRCode? { Array(text.utf8).withUnsafeBytes { QRCode($0) } }

  /// Capacities of 8-bit mode at error correction L (ISO/IEC 18004, table 7).
  @Test(arguments: [
    (1, 21), (17, 21), (18, 25), (32, 25), (53, 29), (78, 33), (106, 37), (134, 41), (154, 45), (192, 49), (193, 53), (2953, 177),
  ])
  func `the smallest code that holds the bytes is made`(count: Int, size: Int) {
    #expect(made(String(repeating: "x", count: count))?.size == size)
  }

  @Test func `nothing and too much have no code`() {
    #expect(made("") == nil)
    #expect(made(String(repeating: "x", count: 2954)) == nil)
    #expect(QRCode(UnsafeRawBufferPointer(start: nil, count: 0)) == nil)
  }

  @Test func `the three corners have their finder patterns, the fourth has none, and outside it is light`() throws {
    let code = try #require(made("otpauth://totp/x?secret=ABC"))
    let last = code.size - 1
    func isFinder(_ row: Int, _ column: Int) -> Bool {
      (0..<7).allSatisfy { code.isDark(row: row, column: column + $0) && code.isDark(row: row + 6, column: column + $0) }
        && !code.isDark(row: row + 1, column: column + 1) && code.isDark(row: row + 3, column: column + 3)
    }
    #expect(isFinder(0, 0) && isFinder(0, last - 6) && isFinder(last - 6, 0) && !isFinder(last - 6, last - 6))
    #expect(!code.isDark(row: -1, column: 0) && !code.isDark(row: 0, column: last + 1))
  }

  @Test func `bytes of any value are taken as they are, NUL too`() {
    #expect([UInt8](0...255).withUnsafeBytes { QRCode($0) }?.size == 57)
  }

  @Test func `a wiped code is light everywhere, for every holder`() throws {
    let code = try #require(made("secret"))
    let other = code
    other.wipe()
    #expect((0..<code.size).allSatisfy { row in (0..<code.size).allSatisfy { !code.isDark(row: row, column: $0) } })
  }

  @Test func `equality is the handle's`() throws {
    let code = try #require(made("a"))
    #expect(code == code && code != made("a"))
  }
}

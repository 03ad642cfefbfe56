import IAM
import TestSupport
import Testing

@Suite struct AccountIDTests {
  @Test func `an account ID is twelve ASCII digits and keeps its zeros`() {
    #expect(AccountID("000000000042")?.description == "000000000042")
    #expect(AccountID("000000000042")?.number == 42)
    for text in ["", "12345678901", "1234567890123", "12345678901a", "１２３４５６７８９０１２", "-23456789012"] {
      #expect(AccountID(text) == nil)
    }
  }

  @Test func `a random account ID is one that AWS could give`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<100 {
      let id = AccountID.random(using: &random)
      #expect(AccountID(id.digits) == id)
      #expect(!id.digits.hasPrefix("0"))
    }
  }
}

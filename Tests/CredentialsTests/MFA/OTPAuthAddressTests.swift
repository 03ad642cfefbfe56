import Credentials
import Testing

struct OTPAuthAddressTests {
  private func address(_ user: String, _ account: String) -> String {
    OTPAuthAddress.make(user: user, account: account, seed: TOTPTests.seed).text
  }

  @Test func `the address names user and account and ends with the seed`() {
    #expect(address("kim", "111122223333") == "otpauth://totp/kim@111122223333?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
  }

  @Test func `what means something in an address is encoded`() {
    #expect(address("kim+ops@example.com", "my-desk").hasPrefix("otpauth://totp/kim%2Bops%40example.com@my-desk?secret="))
    #expect(address("a=b,c", "d_e.f~").hasPrefix("otpauth://totp/a%3Db%2Cc@d_e.f~?secret="))
    #expect(address("김", "x").hasPrefix("otpauth://totp/%EA%B9%80@x?secret="))
  }
}

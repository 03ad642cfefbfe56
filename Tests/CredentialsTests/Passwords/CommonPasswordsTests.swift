import Credentials
import TestSupport
import Testing

struct CommonPasswordsTests {
  private func isCommon(_ text: String) -> Bool { CommonPasswords.contains(Secret(utf8: text)) }

  @Test(arguments: ["password", "123456", "qwerty", "letmein", "iloveyou", "trustno1", "passw0rd", "p@ssw0rd", "admin123", "qwer1234"])
  func `what everybody tries first is common`(text: String) {
    #expect(isCommon(text))
  }

  @Test(arguments: ["PASSWORD", "Password1", "P@ssw0rd", "TrustNo1"]) func `case makes no difference`(text: String) {
    #expect(isCommon(text))
  }

  @Test(arguments: ["", "vY7-quiet-rain", "correct horse battery staple", "password ", "비밀번호", "Café-7-Rain"])
  func `others aren't common`(text: String) {
    #expect(!isCommon(text))
  }

  @Test func `hardly any random password is taken for a common one`() {
    var random = SeededGenerator(seed: 7)
    let length = PasswordGenerator.length
    let hits = (0..<2_000).count { _ in
      CommonPasswords.contains(
        Secret(capacity: length) { memory in
          for index in memory.indices { memory[index] = UInt8.random(in: 33...126, using: &random) }
          return length
        })
    }
    #expect(hits == 0)
  }
}

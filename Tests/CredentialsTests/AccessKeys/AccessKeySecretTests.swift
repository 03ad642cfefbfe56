import Credentials
import TestSupport
import Testing

struct AccessKeySecretTests {
  @Test func `a secret access key has forty of AWS's characters, all of them in use, and is another each time`() {
    var random = SeededGenerator(seed: 5)
    let keys = (0..<200).map { _ in AccessKeySecret.make(using: &random).text }
    #expect(keys.allSatisfy { $0.utf8.count == 40 })
    #expect(Set(keys).count == 200)
    #expect(String(Set(keys.joined()).sorted()) == "+/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
  }
}

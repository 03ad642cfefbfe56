import Credentials
import Testing

struct Base32Tests {
  /// RFC 4648, section 10.
  static let vectors = [
    ("", ""), ("f", "MY======"), ("fo", "MZXQ===="), ("foo", "MZXW6==="), ("foob", "MZXW6YQ="), ("fooba", "MZXW6YTB"),
    ("foobar", "MZXW6YTBOI======"),
  ]

  @Test(arguments: vectors) func `the vectors of RFC 4648 are encoded`(bytes: String, text: String) {
    #expect(Base32.encode(Secret(utf8: bytes), isPadded: true).text == text)
    #expect(Base32.encode(Secret(utf8: bytes)).text == text.filter { $0 != "=" })
  }

  @Test(arguments: vectors) func `the vectors of RFC 4648 are decoded, in lower case and unpadded too`(bytes: String, text: String) {
    #expect(Base32.decode(Secret(utf8: text))?.text == bytes)
    #expect(Base32.decode(Secret(utf8: text.filter { $0 != "=" }))?.text == bytes)
    #expect(Base32.decode(Secret(utf8: text.lowercased()))?.text == bytes)
  }

  @Test func `every byte comes back`() {
    let all = Array(UInt8.min...UInt8.max)
    let secret = all.withUnsafeBytes { Secret(copying: $0) }
    #expect(Base32.decode(Base32.encode(secret))?.bytes == all)
  }

  @Test(arguments: ["M", "MZX", "MZXW6Y", "MZ", "MY=====", "MY=", "M1======", "MY==Y===", "MZXW 6YTB", "ÄÄ", "========"])
  func `what is no Base32 is refused`(text: String) {
    #expect(Base32.decode(Secret(utf8: text)) == nil)
  }
}

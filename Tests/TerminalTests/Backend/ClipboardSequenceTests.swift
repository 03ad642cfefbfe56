import Terminal
import Testing

@Suite struct ClipboardSequenceTests {
  private func sequence(_ bytes: [UInt8]) -> String {
    var found = ""
    bytes.withUnsafeBytes { source in
      ClipboardSequence.with(source) { found = String(decoding: $0, as: UTF8.self) }
    }
    return found
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `bytes are written in base64 as RFC 4648 shows it`(text: String, encoded: String) {
    #expect(sequence(Array(text.utf8)) == "\u{1B}]52;c;\(encoded)\u{07}")
  }

  @Test func `every byte can be copied`() {
    #expect(sequence([0xFB, 0xFF, 0x00]) == "\u{1B}]52;c;+/8A\u{07}")
  }
}

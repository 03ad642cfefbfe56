import Credentials
import Glibc
import Testing

@testable import Commands

struct SecretLineTests {
  private func text(_ secret: Secret?) -> String? { secret.map { $0.withBytes { String(decoding: $0, as: UTF8.self) } } }

  private func pipe(_ text: String) -> Int32 {
    var ends: [Int32] = [0, 0]
    _ = Glibc.pipe(&ends)
    _ = write(ends[1], text, text.utf8.count)
    close(ends[1])
    return ends[0]
  }

  @Test func `each line is a secret, without its one line break`() {
    for source in [LineSource(text: "one\ntwo \r\n\nlast"), LineSource(descriptor: pipe("one\ntwo \r\n\nlast"))] {
      #expect(text(source.secretLine()) == "one")
      #expect(text(source.secretLine()) == "two \r")
      #expect(text(source.secretLine()) == "")
      #expect(text(source.secretLine()) == "last")
      #expect(source.secretLine() == nil)
    }
  }

  @Test func `lines and secrets take turns`() {
    let source = LineSource(descriptor: pipe("name\nsecret\nrest\n"))
    #expect(source.line() == "name" && text(source.secretLine()) == "secret" && source.line() == "rest")
  }

  @Test func `what is longer than any secret is cut, and its line used up`() {
    let source = LineSource(text: String(repeating: "a", count: 20_000) + "\nnext\n")
    #expect(source.secretLine()?.count == LineSource.secretLimit)
    #expect(text(source.secretLine()) == "next")
  }

  @Test func `a sink writes a secret behind what was gathered`() throws {
    var ends: [Int32] = [0, 0]
    _ = Glibc.pipe(&ends)
    let sink = TextSink(descriptor: ends[1])
    try sink.write("key=")
    try sink.write(Secret(utf8: "hunter2"))
    try sink.line("")
    try sink.flush()
    close(ends[1])
    #expect(LineSource(descriptor: ends[0]).line() == "key=hunter2")
  }
}

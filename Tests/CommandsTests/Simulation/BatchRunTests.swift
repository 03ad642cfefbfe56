@testable import Commands
import Foundation
import Language
import Testing

/// How a batch flows: order, many lines, pipes.
struct BatchRunTests {
  static func line(_ id: Int, allowed: Bool) -> String {
    let action = allowed ? "s3:GetObject" : "s3:PutObject"
    let policy = #"{"Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/\#(id % 7)/*"}}"#
    return
      #"{"id":\#(id),"principal":"arn:aws:iam::111122223333:user/ana","action":"\#(action)","resource":"arn:aws:s3:::b/\#(id % 7)/k","identityPolicies":[\#(policy)]}"#
  }

  @Test(arguments: [1, 2, 5]) func `answers stand in the order of the lines however many work`(workers: Int) throws {
    let lines = (0..<1234).map { Self.line($0, allowed: $0 % 3 == 0) }
    let output = TextSink()
    let run = BatchRun(output: output, language: .english, decisionsOnly: true, workers: workers)
    let input = try InputBytes("-", input: LineSource(text: lines.joined(separator: "\n")))
    #expect(try run.run(input))
    let wanted = (0..<1234).map { #"{"id":\#($0),"decision":"\#($0 % 3 == 0 ? "Allowed" : "ImplicitlyDenied")"}"# }
    #expect(output.text.split(separator: "\n").map(String.init) == wanted)
  }

  @Test func `a pipe is answered before its writer goes on`() throws {
    let (input, output) = (Pipe(), Pipe())
    let (reading, writing) = (input.fileHandleForReading.fileDescriptor, output.fileHandleForWriting.fileDescriptor)
    let thread = Thread {
      let run = BatchRun(output: TextSink(descriptor: writing), language: .english, decisionsOnly: true, workers: 2)
      _ = try? run.run(InputBytes("-", input: LineSource(descriptor: reading)))
    }
    thread.start()
    for id in 0..<3 {
      input.fileHandleForWriting.write(Data((Self.line(id, allowed: true) + "\n").utf8))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer == #"{"id":\#(id),"decision":"Allowed"}"# + "\n")
    }
    try input.fileHandleForWriting.close()
    while !thread.isFinished { Thread.sleep(forTimeInterval: 0.001) }
  }

  @Test func `lines are cut wherever the pieces end`() {
    let text = Array("ab\n\ncde\r\nf".utf8)
    for size in 1...text.count {
      var splitter = BatchSplitter()
      var found: [String] = []
      var start = 0
      while start <= text.count {
        let piece = Array(text[start..<min(start + size, text.count)])
        found += splitter.take(piece).map { "\($0.number):" + ($0.text(in: splitter.text) ?? "") }
        if piece.isEmpty { break }
        start += piece.count
      }
      #expect(found == ["1:ab", "2:", "3:cde\r", "4:f"])
    }
  }

  @Test func `a line beyond the longest is passed over`() {
    var splitter = BatchSplitter()
    #expect(splitter.take(Array("a\n".utf8)).map(\.number) == [1])
    #expect(splitter.take([UInt8](repeating: 0x20, count: BatchRun.longestLine + 1)).isEmpty)
    #expect(splitter.tooLong == 2)
    #expect(splitter.take(Array("rest\nb\n".utf8)).map(\.number) == [3])
    #expect(splitter.tooLong == nil)
  }

  @Test func `a line that is no UTF-8 is told`() throws {
    let output = TextSink()
    let run = BatchRun(output: output, language: .english, decisionsOnly: true, workers: 1)
    let folder = CommandTrial()
    let path = folder.folder + "/latin1.jsonl"
    try Data([0x7B, 0x22, 0xE9, 0x22, 0x3A, 0x31, 0x7D, 0x0A]).write(to: URL(filePath: path))
    #expect(try !run.run(InputBytes(path, input: LineSource(text: ""))))
    #expect(output.text.hasPrefix(#"{"id":1,"error":{"code":"InvalidInput","message":"The line is no UTF-8 text"#))
  }
}

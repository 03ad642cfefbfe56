import Foundation
import PolicyFuzzing
import Testing

/// What the fuzz targets have found worth keeping; `.ci/fuzz` goes on from there.
struct FuzzCorpusTests {
  private static func inputs(_ folder: String) throws -> [(name: String, bytes: [UInt8])] {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fuzzing/Corpus/\(folder)")
    return try FileManager.default.contentsOfDirectory(at: corpus, includingPropertiesForKeys: nil).map {
      ($0.lastPathComponent, Array(try Data(contentsOf: $0)))
    }
  }

  @Test func `every text of the parser's corpus is read as promised`() throws {
    let inputs = try Self.inputs("Parser")
    #expect(inputs.count >= 100)
    for input in inputs {
      #expect(throws: Never.self, "\(input.name)") { try ParserCheck.run(input.bytes) }
    }
  }

  @Test func `every case of the evaluator's corpus is decided as promised`() throws {
    let inputs = try Self.inputs("Evaluator")
    #expect(inputs.count >= 100)
    for input in inputs {
      #expect(throws: Never.self, "\(input.name)") { try EvaluatorCheck.run(input.bytes) }
    }
  }
}

import Foundation
import Testing

/// The documentation's page on evaluation: its examples are cases of the batch format with their answers.
struct EvaluationPageTests {
  private let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/PolicyEngine/PolicyEngine.docc/Evaluation.md").standardized

  /// The lines of every `json` block: a case and its answer.
  private func examples() throws -> [(asked: String, answer: String)] {
    let text = try String(contentsOf: page, encoding: .utf8)
    return text.components(separatedBy: "```json\n").dropFirst().map { block in
      let lines = block.split(separator: "\n")
      return (String(lines[0]), String(lines[1]))
    }
  }

  @Test func `every worked example is answered as the page says`() throws {
    let examples = try examples()
    #expect(examples.count == 12)
    let outcome = CommandTrial().run(["simulate", "--batch", "-"], input: examples.map(\.asked).joined(separator: "\n") + "\n")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").map(String.init) == examples.map(\.answer))
  }

  @Test func `the page has an example for each layer`() throws {
    let answers = try examples().map(\.answer).joined()
    for layer in ["identity", "resource", "boundary", "session", "scp", "rcp", "endpoint"] {
      #expect(answers.contains("\"blockedBy\":[\"\(layer)\"]"), "\(layer) stops nothing")
    }
  }
}

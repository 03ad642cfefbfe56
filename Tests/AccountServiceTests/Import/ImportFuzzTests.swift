import AccountService
import AccountStore
import Foundation
import IAM
import Language
import TestSupport
import Testing

/// Samples with bytes changed, cut, doubled and put in: each comes in, or is refused in one sentence, and nothing traps.
struct ImportFuzzTests {
  private static let scraps: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "null", "true", "-1e9999", "\u{0}", "\u{1B}[2J", "\u{202E}", "한",
      "\"Arn\":\"arn:aws:iam::999999999999:user/x\"", "\"GroupList\":[\"nobody\"]", "%7B", "\"Tags\":[{}]", "{\"a\":{\"a\":{\"a\":[[[[",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x80, 0x80]]

  private static func mutated(_ bytes: [UInt8], using dice: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      let place = Int.random(in: 0..<max(1, bytes.count), using: &dice)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &dice))
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: scraps.randomElement(using: &dice) ?? [], at: place)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: bytes.removeSubrange(place...)
      default: bytes.replaceSubrange(place..<end, with: scraps.randomElement(using: &dice) ?? [])
      }
      if bytes.isEmpty { return bytes }
    }
    return bytes
  }

  @Test(arguments: [("awscli-example.json", 150), ("cloudmapper-demo.json", 150), ("small-50.json", 6)])
  func `a damaged sample is imported or refused in one sentence`(name: String, rounds: Int) throws {
    let sample = [UInt8](try SampleAccounts.data(name))
    var dice = SplitMix(seed: 20_261_124)
    let bench = try ImportBench()
    for _ in 0..<rounds {
      let file = ImportRequest.File(name: name, bytes: Self.mutated(sample, using: &dice))
      do {
        _ = try bench.importer.run(ImportRequest(files: [file], isDryRun: true), as: ImportBench.caller)
      } catch let error as IAMError {
        #expect(error.code == .invalidInput)
        #expect(error.message.english.hasSuffix("."))
      }
    }
    #expect(try bench.store.accounts().isEmpty)
  }

  @Test func `a damaged report is imported or refused in one sentence`() throws {
    let details = ImportRequest.File(name: "a.json", bytes: [UInt8](try SampleAccounts.data("awscli-example.json")))
    let report = Array(try SampleAccounts.data("small-50-credential-report.csv").prefix(1500))
    var dice = SplitMix(seed: 1)
    let bench = try ImportBench()
    for _ in 0..<60 {
      let file = ImportRequest.File(name: "r.csv", bytes: Self.mutated(report, using: &dice))
      do {
        _ = try bench.importer.run(ImportRequest(files: [details], credentialReport: file, isDryRun: true), as: ImportBench.caller)
      } catch let error as IAMError {
        #expect(error.code == .invalidInput)
      }
    }
  }
}

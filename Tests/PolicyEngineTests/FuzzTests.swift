import AWSCatalog
import PolicyEngine
import TestSupport
import Testing

/// SplitMix64: the same numbers on every run.
private struct FixedGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

struct FuzzTests {
  private static let pieces = [
    "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\ud800", "\n", "\r\n", " ", "0", "-", "1e", "true", "null", "한", "é", "\u{301}", "😀",
    "\u{0}",
    "\"Statement\"", "\"Effect\":\"Allow\"", "\"Action\":[]", "\"Principal\":{\"AWS\":\"*\"}", "${", "*", "?", "arn:", "::",
  ]

  private func mutated(_ text: String, using generator: inout FixedGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0...scalars.count, using: &generator)
      let end = min(scalars.count, place + Int.random(in: 0...8, using: &generator))
      let piece = Self.pieces.randomElement(using: &generator) ?? ""
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: scalars.removeSubrange(place..<end)
      case 1: scalars.insert(contentsOf: piece.unicodeScalars, at: place)
      case 2: scalars.replaceSubrange(place..<end, with: piece.unicodeScalars)
      default: scalars.insert(contentsOf: Array(scalars[place..<end]), at: place)
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// Whether everything that reads documents keeps its promises on a text.
  private func holds(_ text: String) -> Bool {
    let length = text.utf8.count
    let problems = PolicyKind.allCases.flatMap { PolicyDocument.validate(text, as: $0, quota: .managed) }
    let arePlaced = problems.allSatisfy {
      $0.range.lowerBound >= 0 && $0.range.upperBound <= length && $0.position.line >= 1 && $0.position.column >= 1
    }
    var end = 0
    for token in PolicyTokens.tokens(text) {
      guard token.range.lowerBound >= end, !token.range.isEmpty, token.range.upperBound <= length else { return false }
      end = token.range.upperBound
    }
    _ = PolicyBrackets.matchingBracket(in: text, at: length / 2)
    guard let laidOut = try? PolicyFormatter.format(text) else { return arePlaced && !problems.isEmpty }
    _ = try? PolicyDocument(text)
    return arePlaced && (try? PolicyFormatter.minify(laidOut)) == (try? PolicyFormatter.minify(text))
  }

  @Test func `mutated documents are read or refused and never trap`() {
    var generator = FixedGenerator(state: 20_121_017)
    let seeds = AWSManagedPolicies.all.lazy.map(\.document).filter { $0.utf8.count < 900 }.prefix(40)
    for _ in 0..<400 {
      let seed = seeds.randomElement(using: &generator) ?? "{}"
      let text = mutated(seed, using: &generator)
      #expect(holds(text), "\(text.debugDescription)")
    }
  }

  @Test func `every beginning of a document is read or refused and never traps`() {
    let text =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:*","é"],"Resource":"*","Condition":{"Bool":{"a:b":true}}}]}"#
    for length in 0...text.count { #expect(holds(String(text.prefix(length)))) }
  }
}

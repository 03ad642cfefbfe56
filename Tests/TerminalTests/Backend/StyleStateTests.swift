@testable import Terminal
import Testing

@Suite struct StyleStateTests {
  private func state(_ parameters: String) -> StyleState? {
    var state = StyleState()
    return state.apply(ArraySlice(parameters.utf8)) ? state : nil
  }

  private func change(from: String, to: String) -> String? {
    guard let from = state(from), let to = state(to) else { return nil }
    return String(decoding: to.sequence(from: from), as: UTF8.self)
  }

  @Test func `attributes and colours add up until they are taken back`() {
    #expect(state("1;4;38;5;111;48;2;1;2;3") == state("4;48;2;1;2;3;1;38;5;111"))
    #expect(state("1;2;22") == state(""))
    #expect(state("4;7;31;41;24;27;39;49") == StyleState())
    #expect(state("1;31;0") == StyleState())
  }

  @Test func `colours with colons are one parameter`() {
    #expect(state("38:2::1:2:3;1")?.foreground == Array("38:2::1:2:3".utf8))
  }

  @Test(arguments: ["5", "38", "38;5", "38;2;1;2", "38;7;1", "58;5;1", "100000"])
  func `other parameters are unknown`(parameters: String) {
    #expect(state(parameters) == nil)
  }

  @Test func `the shortest way is taken`() {
    #expect(change(from: "1", to: "1") == "")
    #expect(change(from: "1;38;5;111;48;5;4", to: "") == "\u{1B}[m")
    #expect(change(from: "38;5;111;48;5;237", to: "38;5;255;48;5;237") == "\u{1B}[38;5;255m")
    #expect(change(from: "1;38;5;111", to: "38;5;111") == "\u{1B}[22m")
    #expect(change(from: "1", to: "2") == "\u{1B}[;2m")
    #expect(change(from: "4", to: "7") == "\u{1B}[;7m")
  }

  @Test func `from an unknown state everything is set anew`() {
    #expect(state("1;31").map { String(decoding: $0.sequence(from: nil), as: UTF8.self) } == "\u{1B}[;1;31m")
    #expect(StyleState().sequence(from: nil) == Array("\u{1B}[m".utf8))
  }
}

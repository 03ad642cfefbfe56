import Terminal
import Testing

@Suite struct MouseReportsTests {
  private func mouse(_ text: String) -> [MouseEvent] {
    InputDecoderTests.events(Array(text.utf8)).compactMap { if case .mouse(let event) = $0 { event } else { nil } }
  }

  @Test func `a click is a press and a release at a cell counted from 0`() {
    let place = Position(row: 5, column: 4)
    #expect(mouse("\u{1B}[<0;5;6M\u{1B}[<0;5;6m") == [MouseEvent(.press(.left), at: place), MouseEvent(.release(.left), at: place)])
  }

  @Test func `buttons, drags, the wheel and Ctrl are told apart`() {
    let place = Position(row: 0, column: 0)
    #expect(mouse("\u{1B}[<2;1;1M") == [MouseEvent(.press(.right), at: place)])
    #expect(mouse("\u{1B}[<33;1;1M") == [MouseEvent(.drag(.middle), at: place)])
    #expect(mouse("\u{1B}[<64;1;1M\u{1B}[<65;1;1M") == [MouseEvent(.wheelUp, at: place), MouseEvent(.wheelDown, at: place)])
    #expect(mouse("\u{1B}[<16;1;1M") == [MouseEvent(.press(.left), at: place, control: true)])
  }

  @Test func `large screens are within reach`() {
    #expect(mouse("\u{1B}[<0;400;300M").first?.position == Position(row: 299, column: 399))
  }

  @Test func `the old form with three bytes is understood`() {
    #expect(mouse("\u{1B}[M !\"") == [MouseEvent(.press(.left), at: Position(row: 1, column: 0))])
    #expect(mouse("\u{1B}[M#!\"") == [MouseEvent(.release(.left), at: Position(row: 1, column: 0))])
  }

  @Test(arguments: ["\u{1B}[<0;0;1M", "\u{1B}[<0;1M", "\u{1B}[<M", "\u{1B}[<66;1;1M", "\u{1B}[M   "])
  func `a report that makes no sense is left out, and the next key arrives`(bytes: String) {
    #expect(mouse(bytes).isEmpty)
    #expect(InputDecoderTests.keys(bytes + "x") == [.character("x")])
  }
}

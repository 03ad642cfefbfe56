import Language
import Testing

@testable import Console

struct TableLayoutTests {
  private let columns = [
    TableColumn(Sentence("Name", "이름"), minimum: 12, ideal: 24, priority: 0, grows: true),
    TableColumn(Sentence("Path", "경로"), minimum: 6, ideal: 14, priority: 2),
    TableColumn(Sentence("Created", "생성"), minimum: 10, ideal: 10, priority: 1),
  ]

  private func slots(_ width: Int, pinned: Int? = nil) -> [[Int]] {
    TableLayout(columns, width: width, pinned: pinned).slots.map { [$0.column, $0.offset, $0.width] }
  }

  @Test func `with room every column has its ideal width and the growing one the rest`() {
    #expect(slots(80) == [[0, 0, 52], [1, 54, 14], [2, 70, 10]])
  }

  @Test func `what is left over the least widths goes to the most important column first`() {
    #expect(slots(40) == [[0, 0, 22], [1, 23, 6], [2, 30, 10]])
  }

  @Test func `the least important column goes when not all fit`() {
    #expect(slots(29) == [[0, 0, 18], [2, 19, 10]])
    #expect(slots(20) == [[0, 0, 20]])
  }

  @Test func `a pinned column stays and a more important one goes`() {
    #expect(slots(22, pinned: 1) == [[0, 0, 15], [1, 16, 6]])
  }

  @Test func `the last column is never dropped, only narrowed`() {
    #expect(slots(5) == [[0, 0, 5]])
    #expect(slots(1) == [[0, 0, 1]])
  }

  @Test func `at any width the columns stay inside and apart`() {
    for width in 1...200 {
      var end = 0
      for slot in TableLayout(columns, width: width).slots {
        #expect(slot.offset >= end && slot.width >= 1)
        end = slot.offset + slot.width + 1
      }
      #expect(end - 1 <= width)
    }
  }
}

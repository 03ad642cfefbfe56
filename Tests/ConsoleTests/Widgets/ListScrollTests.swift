import Terminal
import Testing

@testable import Console

struct ListScrollTests {
  @Test func `the list moves only when the selected row would leave it`() {
    var scroll = ListScroll()
    scroll.fit(rows: 4, count: 10)
    for _ in 0..<5 { _ = scroll.handle(.down, count: 10) }
    #expect(scroll.window(rows: 4, count: 10) == 2..<6)
    for _ in 0..<3 { _ = scroll.handle(.up, count: 10) }
    #expect(scroll.selected == 2)
    #expect(scroll.window(rows: 4, count: 10) == 2..<6)
  }

  @Test func `pages overlap by a row and stop at the ends`() {
    var scroll = ListScroll()
    scroll.fit(rows: 4, count: 10)
    _ = scroll.handle(.pageDown, count: 10)
    #expect(scroll.selected == 3)
    _ = scroll.handle(.controlEnd, count: 10)
    #expect(scroll.window(rows: 4, count: 10) == 6..<10)
    _ = scroll.handle(.pageDown, count: 10)
    #expect(scroll.selected == 9)
    _ = scroll.handle(.controlHome, count: 10)
    #expect(scroll.window(rows: 4, count: 10) == 0..<4)
  }

  @Test func `the selected row is in any window, also of another height than was told`() {
    var random = FixedRandom(seed: 3)
    var scroll = ListScroll()
    for _ in 0..<2000 {
      let count = Int.random(in: 1...40, using: &random)
      scroll.select(Int.random(in: -3...45, using: &random), count: count)
      let rows = Int.random(in: 1...12, using: &random)
      let window = scroll.window(rows: rows, count: count)
      #expect(window.contains(scroll.selected) && window.count == min(rows, count))
      #expect(window.lowerBound >= 0 && window.upperBound <= count)
    }
  }

  @Test func `other keys are not taken and an empty list has no window`() {
    var scroll = ListScroll()
    #expect(scroll.handle(.enter, count: 3) == false)
    #expect(scroll.handle(.down, count: 0) == true)
    #expect(scroll.window(rows: 5, count: 0).isEmpty)
  }
}

import AccountStore
import Testing

@testable import Console

/// A list of numbers that answers windows as the store does.
private struct Numbers {
  var values: [Int64]

  func window(_ anchor: WindowRequest.Anchor, limit: Int) -> Window<Int64> {
    let range: Range<Int> =
      switch anchor {
      case .start: 0..<min(limit, values.count)
      case .end: max(0, values.count - limit)..<values.count
      case .after(let key): slice(from: values.firstIndex { $0 > key.key } ?? values.count, limit)
      case .at(let key): slice(from: values.firstIndex { $0 >= key.key } ?? values.count, limit)
      case .before(let key): before(values.firstIndex { $0 >= key.key } ?? values.count, limit)
      }
    let rows = Array(values[range])
    return Window(
      rows: rows, seekKeys: rows.map { SeekKey(value: .number($0), key: $0) }, hasBefore: range.lowerBound > 0,
      hasAfter: range.upperBound < values.count)
  }

  private func slice(from start: Int, _ limit: Int) -> Range<Int> { start..<min(values.count, start + limit) }
  private func before(_ end: Int, _ limit: Int) -> Range<Int> { max(0, end - limit)..<end }
}

/// A buffer over a list, with windows given at once.
private struct Session {
  var list: Numbers
  var buffer = WindowBuffer<Int64>()
  var lines: Int

  init(_ values: some Sequence<Int64>, lines: Int) {
    list = Numbers(values: Array(values))
    self.lines = lines
    buffer.clear()
    give((.start, lines))
  }

  mutating func give(_ wanted: (anchor: WindowRequest.Anchor, limit: Int)?) {
    guard let wanted else { return }
    buffer.take(list.window(wanted.anchor, limit: wanted.limit), total: list.values.count, lines: lines)
  }

  mutating func move(_ distance: Int) { give(buffer.move(by: distance, lines: lines)) }
  mutating func start() { give(buffer.moveToStart(lines: lines)) }
  mutating func end() { give(buffer.moveToEnd(lines: lines)) }
  mutating func reload() { give(buffer.reload(lines: lines)) }

  var position: Int? { buffer.current.flatMap { list.values.firstIndex(of: $0) } }
  var seen: [Int64] { Array(buffer.rows[buffer.visible(lines)]) }
}

@Suite struct WindowBufferTests {
  @Test func `moves over the edge of the buffer go on where the list goes on`() {
    var session = Session(0..<1000, lines: 10)
    for _ in 0..<25 { session.move(1) }
    #expect(session.buffer.current == 25)
    #expect(session.seen == Array(16...25))
    session.move(-20)
    #expect(session.buffer.current == 5)
    session.move(-100)
    #expect(session.buffer.current == 0)
    #expect(session.buffer.rank == 0)
  }

  @Test func `the end of a long list is reached without what lies before it`() {
    var session = Session(0..<1_000_000, lines: 20)
    session.end()
    #expect(session.buffer.current == 999_999)
    #expect(session.buffer.rows.count == 20)
    #expect(session.buffer.rank == 999_980)
    session.start()
    #expect(session.buffer.current == 0)
    #expect(session.buffer.rank == 0)
  }

  @Test func `random moves stand where the same moves over the whole list would`() {
    var random = FixedRandom(seed: 7)
    for _ in 0..<40 {
      let count = Int64.random(in: 1...300, using: &random)
      var session = Session((0..<count).map { $0 * 3 }, lines: Int.random(in: 1...25, using: &random))
      var expected = 0
      for _ in 0..<120 {
        switch Int.random(in: 0..<12, using: &random) {
        case 0:
          session.start()
          expected = 0
        case 1:
          session.end()
          expected = Int(count) - 1
        case 2: session.reload()
        default:
          let distance = Int.random(in: -40...40, using: &random)
          session.move(distance)
          expected = min(max(0, expected + distance), Int(count) - 1)
        }
        #expect(session.position == expected)
        #expect(session.seen.contains(session.buffer.current ?? -1))
        #expect(session.seen.count == min(session.lines, Int(count)))
        #expect(session.buffer.rank + session.buffer.selected == expected)
        #expect(session.buffer.rows.count <= 8 * session.lines + 60)
      }
    }
  }

  @Test func `rows that others insert and delete leave the cursor on its row`() {
    var session = Session((0..<500).map { $0 * 2 }, lines: 10)
    session.move(100)
    #expect(session.buffer.current == 200)
    session.list.values.insert(199, at: 100)
    session.list.values.removeAll { $0 == 202 }
    session.reload()
    #expect(session.buffer.current == 200)
    #expect(session.seen.contains(200))
  }

  @Test func `when the row under the cursor goes, the cursor stays at its place in the view`() {
    var session = Session(0..<500, lines: 10)
    session.move(100)
    session.list.values.removeAll { $0 == 100 }
    session.reload()
    #expect(session.buffer.current == 101 || session.buffer.current == 99)
    #expect(session.seen.count == 10)
  }

  @Test func `keys pressed while rows are on their way are not lost`() {
    let list = Numbers(values: Array(0..<100))
    var buffer = WindowBuffer<Int64>()
    buffer.clear()
    buffer.take(list.window(.start, limit: 5), total: 100, lines: 5)
    let wanted = buffer.move(by: 5, lines: 5)
    #expect(buffer.move(by: 1, lines: 5) == nil)
    #expect(buffer.move(by: 1, lines: 5) == nil)
    if let wanted { buffer.take(list.window(wanted.anchor, limit: wanted.limit), total: 100, lines: 5) }
    #expect(buffer.current == 7)
  }

  @Test func `a move while the rows are read again stands`() {
    var session = Session(0..<100, lines: 5)
    let wanted = session.buffer.reload(lines: 5)
    session.move(2)
    session.give(wanted)
    #expect(session.buffer.current == 2)
  }

  @Test func `an empty list has no row and takes every move`() {
    var session = Session([], lines: 10)
    session.move(1)
    session.end()
    session.move(-1)
    session.reload()
    #expect(session.buffer.current == nil)
    #expect(session.seen.isEmpty)
  }
}

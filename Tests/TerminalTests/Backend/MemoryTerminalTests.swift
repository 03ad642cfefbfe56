import Dispatch
import Terminal
import Testing

@Suite struct MemoryTerminalTests {
  @Test func `events come in the order of the script`() {
    let terminal = MemoryTerminal(events: [.key(.enter), .paste("x")])
    #expect(terminal.next(timeout: nil) == .key(.enter))
    #expect(terminal.next(timeout: 0) == .paste("x"))
  }

  @Test func `a used-up script times out, or hangs up where the wait has no end`() {
    let terminal = MemoryTerminal()
    #expect(terminal.next(timeout: 1000) == .timeout)
    #expect(terminal.next(timeout: nil) == .hangup)
    terminal.feed(keys: [.tab])
    #expect(terminal.next(timeout: nil) == .key(.tab))
  }

  @Test func `every frame is kept`() {
    let terminal = MemoryTerminal(size: Size(columns: 5, rows: 1))
    #expect(terminal.text == "")
    for text in ["one", "two"] {
      var canvas = Canvas(size: terminal.size)
      canvas.write(SafeText(text), at: Position(row: 0, column: 0), style: .standard)
      terminal.show(canvas)
    }
    #expect(terminal.frames.map { $0.text() } == ["one", "two"])
    #expect(terminal.text == "two")
  }

  @Test func `a resize changes the size when it is delivered`() {
    let small = Size(columns: 40, rows: 12)
    let terminal = MemoryTerminal(events: [.resize(small)])
    #expect(terminal.size == Size(columns: 80, rows: 24))
    #expect(terminal.next(timeout: nil) == .resize(small))
    #expect(terminal.size == small)
  }

  @Test func `wakes count as one and come before the script`() {
    let terminal = MemoryTerminal(events: [.key(.enter)])
    terminal.wake()
    terminal.waker()
    #expect(terminal.next(timeout: nil) == .wake)
    #expect(terminal.next(timeout: nil) == .key(.enter))
  }

  @Test func `a script can wait for work on another thread`() {
    let terminal = MemoryTerminal(steps: [.awaitWake, .event(.key(.enter))])
    let waker = terminal.waker
    DispatchQueue.global().async { waker() }
    #expect(terminal.next(timeout: 50) == .wake)
    #expect(terminal.next(timeout: 50) == .key(.enter))
  }

  @Test func `a suspension is followed by the event of its end`() {
    let terminal = MemoryTerminal(events: [.suspendRequested, .key(.enter)])
    #expect(terminal.next(timeout: nil) == .suspendRequested)
    terminal.suspend()
    #expect(terminal.next(timeout: nil) == .resumed)
    #expect(terminal.next(timeout: nil) == .key(.enter))
    #expect(terminal.suspensions == 1)
  }

  @Test func `what the console asks of the terminal is kept`() {
    let terminal = MemoryTerminal()
    terminal.ring()
    terminal.repaint()
    terminal.setMouse(true)
    Array("AKIA".utf8).withUnsafeBytes { terminal.copyToClipboard($0) }
    terminal.close()
    #expect((terminal.rings, terminal.repaints) == (1, 1))
    #expect(terminal.mouse && terminal.isClosed)
    #expect(terminal.clipboard == Array("AKIA".utf8))
  }
}

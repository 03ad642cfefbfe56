internal import CHost
internal import Glibc
public import Terminal

extension NcursesTerminal {
  /// Waits for the next event.
  ///
  /// Signals come first, then keys, then a wake. A lone Esc is a key after `ESCDELAY` milliseconds, 50 unless the environment says
  /// otherwise.
  public func next(timeout milliseconds: Int?) -> TerminalEvent {
    let deadline = milliseconds.map { Self.now() + max(0, $0) }
    while isOpen {
      if let event = pending() { return event }
      if output.isBroken { return .hangup }
      let delay = decoder.isWaiting ? Self.escapeDelay : decoder.isPasting ? Self.pasteDelay : nil
      let keyDeadline = delay.map { lastRead + $0 }
      let first = [deadline, keyDeadline].compactMap { $0 }.min()
      switch wait(milliseconds: first.map { max(0, $0 - Self.now()) }) {
      case .input where !read(): return .hangup
      case .input, .signal: continue
      case .wake: return .wake
      case .nothing:
        if let keyDeadline, Self.now() >= keyDeadline, let event = decoder.expire() { return event }
        if let deadline, Self.now() >= deadline { return .timeout }
      }
    }
    return .hangup
  }

  /// The next event where one has already arrived; a lone Esc hasn't until its delay is over.
  public func arrived() -> TerminalEvent? {
    let event = next(timeout: 0)
    return event == .timeout ? nil : event
  }

  /// What is known without waiting.
  private func pending() -> TerminalEvent? {
    if host_signals_take(SIGHUP) != 0 { return .hangup }
    for signal in [SIGTERM, SIGINT] where host_signals_take(signal) != 0 { return .terminate(signal) }
    if host_signals_take(SIGTSTP) != 0 { return .suspendRequested }
    if host_signals_take(SIGCONT) != 0 { retake() }
    if host_signals_take(SIGWINCH) != 0 { takeSize() }
    if !queue.isEmpty { return queue.removeFirst() }
    return decoder.next()
  }

  private enum Ready { case input, signal, wake, nothing }

  private func wait(milliseconds: Int?) -> Ready {
    // Keys that were handled may be a password's, and this may be a long wait.
    host_wipe_stack()
    var watched = [input, signals, wakeEvent.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let limit = milliseconds.map { Int32(clamping: $0) } ?? -1
    guard poll(&watched, 3, limit) > 0 else { return .nothing }
    if watched[1].revents != 0 {
      host_signals_drain()
      return .signal
    }
    if watched[0].revents != 0 { return .input }
    return wakeEvent.take() ? .wake : .nothing
  }

  /// Reads what is there; false when the terminal is gone.
  private func read() -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
      let count = Glibc.read(input, buffer.baseAddress, buffer.count)
      defer { host_wipe(buffer.baseAddress, max(0, count)) }
      if count > 0 {
        lastRead = Self.now()
        decoder.feed(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        return true
      }
      return count < 0 && (errno == EAGAIN || errno == EINTR)
    }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static let escapeDelay: Int = {
    let wanted = getenv("ESCDELAY").flatMap { Int(String(cString: $0)) } ?? 50
    return min(max(wanted, 0), 5000)
  }()

  /// A paste whose end never comes is taken as complete after so many milliseconds of silence.
  private static let pasteDelay = 10_000
}

internal import CHost
internal import CNcurses
internal import Glibc
internal import Terminal

/// What goes to the terminal.
///
/// ncurses would write to the terminal itself, and there it can't be interrupted: a stalled line would hold it for ever, and on a
/// line that is set not to block it would spin. So it writes into a file in memory, and the bytes go out from here, where signals
/// and errors end the wait.
final class TerminalOutput {
  private let terminal: Int32
  private let memory: Int32
  private let signals: Int32
  /// Shortens frames; nil where the terminal's sequences aren't those of ECMA-48.
  private var compactor: StyleCompactor?
  /// Whether writing failed: the terminal is gone.
  private(set) var isBroken = false

  init(terminal: Int32, memory: Int32, signals: Int32) {
    self.terminal = terminal
    self.memory = memory
    self.signals = signals
    let isStandard = TerminalDescription.bytes("sgr0").starts(with: [0x1B]) && TerminalDescription.bytes("rmul") == Array("\u{1B}[24m".utf8)
    compactor = isStandard ? StyleCompactor() : nil
  }

  /// Sends what ncurses wrote since the last time. The copies are overwritten, since they may hold a secret that was shown.
  func flush() {
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return }
    withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { frame in
      let got = pread(memory, frame.baseAddress, count, 0)
      ftruncate(memory, 0)
      lseek(memory, 0, SEEK_SET)
      if got > 0 { sendShortened(UnsafeRawBufferPointer(rebasing: frame[..<got])) }
      host_wipe(frame.baseAddress, count)
    }
  }

  /// Lets ncurses write blanks over its whole output buffer, where the end of a longer frame still stands. None of it is sent.
  func overwriteBuffer() {
    curses_fill_buffer(Self.bufferLimit)
    ftruncate(memory, 0)
    lseek(memory, 0, SEEK_SET)
  }

  /// More than ncurses' buffer takes, (2 + rows) × (6 + columns) bytes, at the sizes that terminals have.
  private static let bufferLimit: Int32 = 1 << 18

  private func sendShortened(_ frame: UnsafeRawBufferPointer) {
    guard compactor != nil else { return send(frame) }
    let capacity = StyleCompactor.capacity(for: frame.count)
    withUnsafeTemporaryAllocation(byteCount: capacity, alignment: 1) { short in
      let count = compactor?.compact(frame, into: short) ?? 0
      send(UnsafeRawBufferPointer(rebasing: short[..<count]))
      host_wipe(short.baseAddress, count)
    }
  }

  /// Says that another program may have set styles meanwhile.
  func forgetStyle() {
    if compactor != nil { compactor = StyleCompactor() }
  }

  /// Sends bytes, waiting for a slow line; gives up when the terminal is gone or the process is asked to end.
  func send(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty, !isBroken {
      let sent = write(terminal, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if sent > 0 {
        rest = rest.dropFirst(sent)
      } else if sent < 0, errno == EAGAIN {
        guard waitForRoom() else { return }
      } else if sent == 0 || errno != EINTR {
        isBroken = true
      }
    }
  }

  /// Sends bytes.
  func send(_ bytes: [UInt8]) { bytes.withUnsafeBytes { send($0) } }

  private func waitForRoom() -> Bool {
    let isEnding = { [SIGHUP, SIGTERM, SIGINT].contains { host_signals_pending($0) != 0 } }
    var watched = [
      pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0), pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    // An ending process still says goodbye to a line that takes it.
    let ready = poll(&watched, 2, isEnding() ? 300 : -1)
    if watched[1].revents != 0 { host_signals_drain() }
    if ready == 0 || watched[0].revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { isBroken = true }
    return !isBroken
  }
}

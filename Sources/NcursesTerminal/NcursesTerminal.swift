internal import CHost
internal import CNcurses
internal import Glibc
public import Terminal

/// The terminal that the program runs in, drawn through ncurses: the only place that knows ncurses.
///
/// One exists at a time. From ``init(_:)`` to ``close()`` the terminal is the console's; whatever ends the process in between, a crash
/// included, the terminal is given back as it was found.
public final class NcursesTerminal: TerminalBackend {
  /// Choices that the user makes before the console starts.
  public struct Options: Sendable, Equatable {
    /// Whether colours may be used; false under NO_COLOR (no-color.org).
    public var usesColor: Bool
    /// Whether mouse reports are on from the start.
    public var usesMouse: Bool

    /// Choices; colours and mouse unless told otherwise.
    public init(usesColor: Bool = true, usesMouse: Bool = true) {
      self.usesColor = usesColor
      self.usesMouse = usesMouse
    }
  }

  /// Columns and rows.
  public internal(set) var size: Size
  /// Colours that the terminal can show: 2²⁴, 256, 16, 8, or 0; a theme is downgraded to it.
  public var colors: Int { writer.colors }
  /// Whether the locale's character set is UTF-8; frames are ASCII where it isn't.
  public let isUnicode: Bool
  /// The line's speed as the terminal reports it, in bits a second. Below 19,200 a bar over whole rows is slow to move.
  public let speed: Int

  let input: Int32
  let signals: Int32
  let output: TerminalOutput
  let wakeEvent: WakeEvent
  var decoder: InputDecoder
  var queue: [TerminalEvent] = []
  /// When input came last, in milliseconds of the monotonic clock.
  var lastRead = 0
  var isOpen = true
  private var writer: FrameWriter
  private var isMouseOn = false
  private let modes: ScreenModes
  private let screen: OpaquePointer
  private let stream: UnsafeMutablePointer<FILE>
  private let memory: Int32
  private var wantsCursor = true

  /// Takes the terminal on standard input and output.
  /// - Throws: ``TerminalUnusable`` when there is none or the console can't run on it; nothing is changed then.
  public init(_ options: Options = Options()) throws(TerminalUnusable) {
    try TerminalDescription.load()
    isUnicode = host_use_utf8() != 0
    host_ignore_write_signals()
    let parts = try ScreenParts.open()
    (screen, stream, memory, input, signals, wakeEvent) =
      (parts.screen, parts.stream, parts.memory, parts.terminal, parts.signals, parts.wake)
    output = TerminalOutput(terminal: parts.terminal, memory: parts.memory, signals: parts.signals)
    speed = Int(baudrate())
    writer = FrameWriter(pairs: ColorPairs(isWanted: options.usesColor))
    decoder = InputDecoder(special: TerminalDescription.keys())
    modes = ScreenModes()
    size = Self.currentSize(parts.terminal)
    resize_term(Int32(size.rows), Int32(size.columns))
    typeahead(-1)
    idlok(curses_screen(), true)
    // Terminals differ in the background of what deleted characters leave.
    idcok(curses_screen(), false)
    modes.reset.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { host_restore_bytes($0.baseAddress, $0.count) }
    }
    output.send(modes.on)
    setMouse(options.usesMouse)
  }

  deinit { close() }

  /// Shows a frame; only what differs from the one before goes to the terminal.
  public func show(_ canvas: Canvas) {
    guard isOpen, !output.isBroken else { return }
    let hadSecret = writer.showsSecret
    writer.put(canvas)
    place(canvas.cursor)
    wnoutrefresh(curses_screen())
    doupdate()
    output.flush()
    if hadSecret { output.overwriteBuffer() }
  }

  /// Takes a shown secret off the screen and out of ncurses' memory, before somebody else has the terminal.
  private func hideSecret() {
    guard writer.showsSecret, !output.isBroken else { return }
    writer.forget()
    werase(curses_screen())
    clearok(curses_screen(), true)
    wnoutrefresh(curses_screen())
    doupdate()
    output.flush()
    output.overwriteBuffer()
  }

  /// Draws the whole shown frame anew.
  public func repaint() {
    guard isOpen, !output.isBroken else { return }
    clearok(curses_screen(), true)
    wnoutrefresh(curses_screen())
    doupdate()
    output.flush()
  }

  /// Gives the terminal back, stops the process group, and takes the terminal again; ``TerminalEvent/resumed`` follows. A secret that is
  /// shown is taken off the screen before.
  public func suspend() {
    guard isOpen else { return }
    hideSecret()
    output.send(ScreenModes.off(mouse: isMouseOn))
    endwin()
    output.flush()
    host_restore_modes()
    host_signals_stop()
    retake()
  }

  /// Rings the bell.
  public func ring() {
    if isOpen { output.send([0x07]) }
  }

  /// Puts bytes on the clipboard (OSC 52, xterm's control sequences); the encoded copy is overwritten afterwards.
  public func copyToClipboard(_ bytes: UnsafeRawBufferPointer) {
    guard isOpen else { return }
    ClipboardSequence.with(bytes) { output.send($0) }
  }

  /// Switches mouse reports.
  public func setMouse(_ on: Bool) {
    guard isOpen, on != isMouseOn else { return }
    isMouseOn = on
    output.send(on ? ScreenModes.mouseOn : ScreenModes.mouseOff)
  }

  /// Leaves the terminal as it was found, a shown secret taken off the screen before.
  public func close() {
    guard isOpen else { return }
    hideSecret()
    output.send(ScreenModes.off(mouse: isMouseOn))
    endwin()
    output.flush()
    host_restore_modes()
    host_restore_disarm()
    host_signals_close()
    isOpen = false
    writer.forget()
    delscreen(screen)
    fclose(stream)
    Glibc.close(memory)
    Glibc.close(input)
  }

  /// Ends a wait from any thread.
  public func wake() { wakeEvent.raise() }

  /// The same as a value for other threads.
  public var waker: @Sendable () -> Void { { [wakeEvent] in wakeEvent.raise() } }

  /// Takes the terminal again after a stop. Setting the modes first stops the process anew while it is in the background.
  func retake() {
    host_raw_modes(input)
    output.forgetStyle()
    output.send(modes.on)
    if isMouseOn { output.send(ScreenModes.mouseOn) }
    takeSize()
    repaint()
    queue.append(.resumed)
  }

  /// Reads the size; an event follows when it is another.
  func takeSize() {
    let now = Self.currentSize(input)
    guard now != size else { return }
    size = now
    resize_term(Int32(now.rows), Int32(now.columns))
    writer.forget()
    clearok(curses_screen(), true)
    queue.append(.resize(now))
  }

  private func place(_ cursor: Position?) {
    if (cursor != nil) != wantsCursor {
      wantsCursor = cursor != nil
      curs_set(wantsCursor ? 1 : 0)
    }
    guard let cursor, size.rows > 0, size.columns > 0 else { return }
    wmove(
      curses_screen(), Int32(min(max(cursor.row, 0), size.rows - 1)), Int32(min(max(cursor.column, 0), size.columns - 1)))
  }

  private static func currentSize(_ terminal: Int32) -> Size {
    var (rows, columns) = (curses_rows(), curses_columns())
    host_window_size(terminal, &rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }
}

/// Why the console can't run where it was started.
extension Sentence {
  /// Input or output goes to a file or a pipe.
  public static let terminalMissing = Sentence(
    "The console needs a terminal for input and output; start it in one, or use a subcommand such as iamdesk call.",
    "콘솔의 입력과 출력에는 터미널이 필요합니다. 터미널에서 시작하거나 iamdesk call 같은 하위 명령을 사용하십시오.")

  /// TERM isn't set.
  public static let terminalUnnamed = Sentence(
    "The terminal's type isn't known because TERM is not set; set it, for example TERM=xterm-256color.",
    "TERM이 설정되지 않아 터미널 종류를 알 수 없습니다. 예를 들어 TERM=xterm-256color로 설정하십시오.")

  /// TERM names nothing that this machine's terminal descriptions know.
  public static func terminalUnknown(_ name: String) -> Sentence {
    Sentence(
      "This machine doesn't know the terminal type \(name); set TERM to one that it knows, for example TERM=xterm.",
      "이 시스템은 터미널 종류 \(name)을(를) 알지 못합니다. TERM을 알려진 종류로 설정하십시오. 예: TERM=xterm.")
  }

  /// The terminal can't place the cursor.
  public static func terminalTooSimple(_ name: String) -> Sentence {
    Sentence(
      "A terminal of type \(name) can't show the console because it can't place the cursor; use another terminal, or set TERM.",
      "\(name) 종류의 터미널은 커서를 이동할 수 없어 콘솔을 표시할 수 없습니다. 다른 터미널을 사용하거나 TERM을 설정하십시오.")
  }

  /// The system refused a descriptor or the terminal's modes.
  public static let terminalRefused = Sentence(
    "The terminal can't be set up; check that it is still connected and that files can be opened.",
    "터미널을 설정할 수 없습니다. 터미널이 연결되어 있는지와 파일을 열 수 있는지 확인하십시오.")
}

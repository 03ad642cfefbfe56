/// The program's version.
public enum ProgramVersion {
  /// As `--version` prints it and the audit trail's `userAgent` names it.
  public static let text = "0.1.0"
}

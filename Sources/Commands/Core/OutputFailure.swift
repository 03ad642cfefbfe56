import Glibc

extension TextSink.Failure {
  /// Whether there was no room for the output.
  var isDiskFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }
}

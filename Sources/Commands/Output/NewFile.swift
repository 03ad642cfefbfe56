import Glibc
import IAM
import Language

/// A file that a command writes for a person: for its owner alone, whole and on the disk or not there, and never over one that exists.
enum NewFile {
  static func write(to path: String, _ body: (TextSink) throws -> Void) throws {
    guard access(path, F_OK) != 0 else { throw IAMError(.invalidInput, .fileThere(path)) }
    let draft = path + ".\(getpid()).new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw IAMError(.serviceFailure, .fileNotWritten(path)) }
    defer { unlink(draft) }
    do {
      defer { close(descriptor) }
      let sink = TextSink(descriptor: descriptor)
      try body(sink)
      try sink.flush()
      guard fsync(descriptor) == 0 else { throw TextSink.Failure(code: errno) }
    } catch is TextSink.Failure {
      throw IAMError(.serviceFailure, .fileNotWritten(path))
    }
    guard link(draft, path) == 0 else {
      throw IAMError(errno == EEXIST ? .invalidInput : .serviceFailure, errno == EEXIST ? .fileThere(path) : .fileNotWritten(path))
    }
  }
}

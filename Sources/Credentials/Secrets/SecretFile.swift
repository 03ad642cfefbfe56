import Glibc
import IAM
import Language

/// Files that hold a secret for a person: readable by their owner alone, never over a file that exists, whole and on the disk or not there.
public enum SecretFile {
  /// Writes a secret into a new file (0600). Its bytes go from locked memory to the file, without a copy.
  ///
  /// Throws `InvalidInput` where something has the name already (a file, a folder, a link) or the folder isn't there or isn't the person's to
  /// write in, `ServiceFailure` where the disk is full or fails. After an error there is no file that wasn't there before.
  public static func write(_ secret: Secret, to path: String) throws {
    try write(secret, to: path) { Glibc.write($0, $1.baseAddress, $1.count) }
  }

  static func write(_ secret: Secret, to path: String, _ put: (Int32, UnsafeRawBufferPointer) -> Int) throws {
    guard !path.isEmpty else { throw IAMError(.invalidInput, .secretFileNameMissing) }
    // With O_EXCL no link is followed, not even one that leads nowhere.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw refusal(errno, path) }
    var code = secret.withBytes { send($0, to: descriptor, put) }
    if code == 0, fchmod(descriptor, 0o600) != 0 || fsync(descriptor) != 0 { code = errno }
    // Some file systems tell only now that there is no room.
    if close(descriptor) != 0, code == 0, errno != EINTR { code = errno }
    guard code == 0 else {
      unlink(path)
      throw failure(code, path)
    }
  }

  /// Writes all of it; answers `errno`, or 0.
  private static func send(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, _ put: (Int32, UnsafeRawBufferPointer) -> Int) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = put(descriptor, UnsafeRawBufferPointer(rebasing: rest))
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : ENOSPC }
      rest = rest.dropFirst(count)
    }
    return 0
  }

  private static func refusal(_ code: Int32, _ path: String) -> IAMError {
    var facts = stat()
    switch code {
    case EEXIST, EISDIR, ELOOP:
      let isThere = lstat(path, &facts) == 0
      switch isThere ? facts.st_mode & S_IFMT : 0 {
      case S_IFDIR: return IAMError(.invalidInput, .secretFileIsFolder(path))
      case S_IFLNK: return IAMError(.invalidInput, .secretFileIsLink(path))
      default: return IAMError(.invalidInput, .secretFileExists(path))
      }
    case ENOENT, ENOTDIR: return IAMError(.invalidInput, .secretFileWithoutFolder(path))
    case EACCES, EPERM, EROFS: return IAMError(.invalidInput, .secretFileForbidden(path))
    case ENAMETOOLONG: return IAMError(.invalidInput, .secretFileNameTooLong)
    default: return failure(code, path)
    }
  }

  private static func failure(_ code: Int32, _ path: String) -> IAMError {
    let isFull = code == ENOSPC || code == EDQUOT || code == EFBIG
    return IAMError(.serviceFailure, isFull ? .secretFileDiskFull(path) : .secretFileNotWritten(path))
  }
}

import Glibc
import IAM
import Language

/// The folder that a store is put in.
enum StoreFolder {
  /// Makes the folder and those above it where they are missing, for their owner alone; tells what is unsafe about one that is there.
  static func prepare(_ folder: String) throws -> [Sentence] {
    var facts = stat()
    if stat(folder, &facts) == 0 {
      guard facts.st_mode & S_IFMT == S_IFDIR else { throw IAMError(.serviceFailure, .storeRefused(folder)) }
      return facts.st_mode & 0o077 == 0 ? [] : [.folderOpenToOthers(folder)]
    }
    let parent = StoreLocation(path: folder).folder
    if parent != folder { _ = try prepare(parent) }
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw IAMError(.serviceFailure, errno == ENOSPC || errno == EDQUOT ? .diskFull : .storeRefused(folder))
    }
    return []
  }
}

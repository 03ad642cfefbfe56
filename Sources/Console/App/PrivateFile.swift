import Foundation

/// Files the console writes for a person: readable by nobody else, and never over one that exists.
enum PrivateFile {
  static func write(_ text: String, to path: String) throws {
    let expanded = (path as NSString).expandingTildeInPath
    let descriptor = open(expanded, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(text.utf8))
      try handle.synchronize()
      try handle.close()
    } catch {
      unlink(expanded)
      throw error
    }
  }
}

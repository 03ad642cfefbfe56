import Foundation

/// A folder of its own for each test, removed at the end.
final class KeyFolder {
  let path = NSTemporaryDirectory() + "key-" + UUID().uuidString
  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: path) }
  var key: String { path + "/account.db.key" }
  func write(_ text: String) throws { try text.write(toFile: key, atomically: false, encoding: .utf8) }
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }
}

public import Foundation

/// The published and made-up accounts in `Tests/SampleAccounts`; their licences stand beside them.
public enum SampleAccounts {
  /// The account files.
  public static let names = ["awscli-example.json", "cloudmapper-demo.json", "cloudsplaining-example.json", "small-50.json"]

  /// Where a file lies.
  public static func url(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "SampleAccounts/\(name)")
  }

  /// The bytes of a file.
  public static func data(_ name: String) throws -> Data {
    try Data(contentsOf: url(name))
  }
}

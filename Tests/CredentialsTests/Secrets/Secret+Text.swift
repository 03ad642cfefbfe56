import Credentials

extension Secret {
  /// The bytes as text, which only tests may ask for.
  var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }
  /// The bytes, which only tests may ask for.
  var bytes: [UInt8] { withBytes { Array($0) } }
}

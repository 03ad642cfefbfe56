import Crypto

/// Digests of bytes that hold no secret: files, backups, documents.
public enum Digest {
  /// SHA-256 (FIPS 180-4), 32 bytes.
  public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: bytes))
  }

  /// SHA-256 of a long content that comes in pieces.
  ///
  ///     var work = Digest.Pieces()
  ///     while let piece = next() { work.add(piece) }
  ///     let digest = work.finish()
  public struct Pieces {
    private var hash = SHA256()

    /// No bytes yet.
    public init() {}

    /// Takes the next bytes.
    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
      hash.update(bufferPointer: bytes)
    }

    /// The digest of all bytes, 32 bytes.
    public func finish() -> [UInt8] {
      Array(hash.finalize())
    }
  }

  /// Bytes in hexadecimal, lower case.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

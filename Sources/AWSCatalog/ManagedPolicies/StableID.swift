import IAM

/// Unique IDs that follow from a text, for entities whose real ID isn't known.
enum StableID {
  /// `ANPAI` and 16 characters from two 64-bit FNV-1a hashes of the ARN: 80 bits, so that no two policies meet.
  static func policy(arn: some Sequence<UInt8>) -> String {
    var bytes = Array("ANPAI".utf8)
    for hash in [fnv1a(arn, 0xCBF2_9CE4_8422_2325), fnv1a(arn, 0x6C62_272E_07BB_0142)] {
      for shift in stride(from: 59, through: 24, by: -5) { bytes.append(UniqueID.alphabet[Int(hash >> UInt64(shift)) & 31]) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func fnv1a(_ bytes: some Sequence<UInt8>, _ basis: UInt64) -> UInt64 {
    let hash = bytes.reduce(basis) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    // FNV's high bits lag behind for short texts; one multiply-and-fold spreads them.
    let folded = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return folded ^ folded >> 29
  }
}

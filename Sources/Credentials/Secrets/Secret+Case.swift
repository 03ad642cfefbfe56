extension Secret {
  /// The same with A to Z in lower case, in memory of its own.
  var lowercased: Secret {
    withBytes { bytes in
      Secret(capacity: bytes.count) { memory in
        for (index, byte) in bytes.enumerated() { memory[index] = 0x41...0x5a ~= byte ? byte + 0x20 : byte }
        return bytes.count
      }
    }
  }
}

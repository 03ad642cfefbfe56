extension AWSManagedPolicies {
  /// The policies with a text anywhere in their ARN, that is in path or name, case not counted, in order of their names. Reads about 90 KB;
  /// an empty text finds all.
  public static func search(_ text: String) -> [AWSManagedPolicy] {
    let needle = text.utf8.map(Caseless.lower)
    guard !needle.isEmpty else { return Array(all) }
    let table = index
    // The ARNs in lower case follow the ARNs, in the same order and of the same lengths.
    let original = 4 + 32 * count
    let distance = (table.size - original) / 2
    return all.filter { policy in
      let record = 4 + 32 * policy.index
      return contains(table.bytes(table.word(record) + distance, table.word(record + 4)), needle)
    }
  }

  private static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ needle: [UInt8]) -> Bool {
    guard needle.count <= bytes.count else { return false }
    return needle.withUnsafeBufferPointer { needle in
      let first = needle[0]
      var start = 0
      let last = bytes.count - needle.count
      while start <= last {
        if bytes[start] == first {
          var length = 1
          while length < needle.count, bytes[start + length] == needle[length] { length += 1 }
          if length == needle.count { return true }
        }
        start += 1
      }
      return false
    }
  }
}

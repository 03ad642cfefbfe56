import Glibc

/// The members of an object that are read, by their names.
protocol MemberKey: RawRepresentable<String>, CaseIterable, Sendable {
  /// The table of all of them, made once.
  static var table: KeyTable<Self> { get }
}

/// Finds members by the bytes of their names, without making a text of each name in the file.
struct KeyTable<Key: MemberKey>: Sendable {
  /// The keys, 64 at most.
  let keys: [Key]
  private let names: [UInt8]
  private let bounds: [Int]

  init() {
    keys = Array(Key.allCases)
    var names: [UInt8] = []
    var bounds = [0]
    for key in keys {
      names += key.rawValue.utf8
      bounds.append(names.count)
    }
    self.names = names
    self.bounds = bounds
  }

  /// The place of a name; -1 where it isn't in the table.
  func index(of name: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = name.baseAddress else { return -1 }
    return names.withUnsafeBufferPointer { names in
      bounds.withUnsafeBufferPointer { bounds in
        guard let base = names.baseAddress else { return -1 }
        for index in 0..<(bounds.count - 1) where bounds[index + 1] - bounds[index] == name.count {
          if memcmp(base + bounds[index], start, name.count) == 0 { return index }
        }
        return -1
      }
    }
  }
}

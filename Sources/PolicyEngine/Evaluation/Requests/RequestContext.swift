/// The context keys of a request with their values. Names ignore case; a key has one value, several, or none, which counts as missing.
///
/// Source: [Global condition context keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
public struct RequestContext: Sendable {
  struct Entry {
    let hash: UInt64
    let name: Range<Int32>
    var values: Range<Int32>
  }

  private(set) var entries: [Entry] = []
  private(set) var values: [Range<Int32>] = []
  /// Names as written and values, one after the other.
  private(set) var bytes: [UInt8] = []

  /// A context of keys and their values. Of two names that differ in case only, the later one in order counts.
  public init(_ values: [String: [String]] = [:]) {
    for (key, list) in values.sorted(by: { $0.key < $1.key }) { self[key] = list }
  }

  /// The values of a key; nil where it is missing. Setting nil or an empty list takes the key away.
  public subscript(key: String) -> [String]? {
    get {
      guard let entry = entry(PatternBytes.caselessHash(key.utf8), key), !entry.values.isEmpty else { return nil }
      return entry.values.map { text(values[Int($0)]) }
    }
    set { set(key, newValue ?? []) }
  }

  /// The keys that have a value, as they were written.
  public var keys: [String] {
    entries.filter { !$0.values.isEmpty }.map { text($0.name) }
  }

  private mutating func set(_ key: String, _ list: [String]) {
    let first = Int32(values.count)
    for value in list { values.append(append(value)) }
    let range = first..<Int32(values.count)
    let hash = PatternBytes.caselessHash(key.utf8)
    if let place = entries.firstIndex(where: { $0.hash == hash && isName($0.name, key) }) {
      entries[place].values = range
    } else if !list.isEmpty {
      entries.append(Entry(hash: hash, name: append(key), values: range))
    }
  }

  private mutating func append(_ text: String) -> Range<Int32> {
    let start = Int32(bytes.count)
    bytes += text.utf8
    return start..<Int32(bytes.count)
  }

  private func text(_ range: Range<Int32>) -> String {
    String(decoding: bytes[range.places], as: UTF8.self)
  }

  private func isName(_ range: Range<Int32>, _ key: String) -> Bool {
    guard range.count == key.utf8.count else { return false }
    var place = Int(range.lowerBound)
    for byte in key.utf8 {
      guard PatternBytes.lower(bytes[place]) == PatternBytes.lower(byte) else { return false }
      place += 1
    }
    return true
  }

  func entry(_ hash: UInt64, _ key: String) -> Entry? {
    for entry in entries where entry.hash == hash && isName(entry.name, key) { return entry }
    return nil
  }

  /// The places of a key's values in `values`; empty where the key is missing. The key is a span so that nothing is allocated.
  func values(of hash: UInt64, _ key: Span<UInt8>) -> Range<Int> {
    for entry in entries where entry.hash == hash && isEqual(entry.name, key) {
      return entry.values.places
    }
    return 0..<0
  }

  private func isEqual(_ range: Range<Int32>, _ key: Span<UInt8>) -> Bool {
    guard range.count == key.count else { return false }
    let start = Int(range.lowerBound)
    for index in 0..<key.count where PatternBytes.lower(bytes[start + index]) != PatternBytes.lower(key[index]) { return false }
    return true
  }

  func range(ofValue place: Int) -> Range<Int> {
    values[place].places
  }

  /// The value of a key that has exactly one, which is what a policy variable stands for.
  func singleValue(_ hash: UInt64, _ key: String) -> [UInt8]? {
    guard let entry = entry(hash, key), entry.values.count == 1 else { return nil }
    return Array(bytes[range(ofValue: Int(entry.values.lowerBound))])
  }
}

extension JSONReader {
  /// Reads an object: `body` is called at the value of each member that `Key` knows and reads it; other members are passed over, and so
  /// are null values, which count as absent.
  func object<Key: MemberKey>(_ member: String, _ keys: Key.Type, _ body: (Key) throws -> Void) throws {
    guard try opening() == UInt8(ascii: "{") else { throw fault(.wrongType(member, expected: .object)) }
    try descend()
    if try significant() == UInt8(ascii: "}") { return ascend() }
    let table = Key.table
    var seen: UInt64 = 0
    while true {
      let index = try key(in: table)
      let value = try opening()
      if index >= 0 {
        if seen & (1 << UInt64(index)) != 0 { throw fault(.duplicateKey(table.keys[index].rawValue)) }
        seen |= 1 << UInt64(index)
      }
      if index < 0 {
        try skipValue()
      } else if value == UInt8(ascii: "n") {
        try word("null")
      } else {
        try body(table.keys[index])
      }
      if try !continues(to: UInt8(ascii: "}")) { return ascend() }
    }
  }

  /// Reads an array: `body` is called at each element and reads it.
  func array(_ member: String, _ body: () throws -> Void) throws {
    guard try opening() == UInt8(ascii: "[") else { throw fault(.wrongType(member, expected: .array)) }
    try descend()
    if try significant() == UInt8(ascii: "]") { return ascend() }
    while true {
      try body()
      if try !continues(to: UInt8(ascii: "]")) { return ascend() }
    }
  }

  /// Reads a string as text.
  func text(_ member: String, limit: Int? = nil) throws -> String {
    guard try opening() == UInt8(ascii: "\"") else { throw fault(.wrongType(member, expected: .text)) }
    return try text(of: try scanString(limit: limit ?? limits.text))
  }

  /// Reads a whole number; one that isn't whole, or too large to count with, is a fault.
  func integer(_ member: String) throws -> Int {
    let byte = try opening()
    guard byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) else {
      throw fault(.wrongType(member, expected: .number))
    }
    guard let value = Int(try number()) else { throw fault(.hugeNumber) }
    return value
  }

  /// Reads true or false.
  func boolean(_ member: String) throws -> Bool {
    switch try opening() {
    case UInt8(ascii: "t"):
      try word("true")
      return true
    case UInt8(ascii: "f"):
      try word("false")
      return false
    default: throw fault(.wrongType(member, expected: .boolean))
    }
  }

  /// Checks that nothing but white space is left.
  func finish() throws {
    if try significant() != nil { throw fault(.trailing) }
  }

  /// The first byte of the next value.
  func opening() throws -> UInt8 {
    guard let byte = try significant() else { throw fault(.unexpectedEnd) }
    return byte
  }

  private func descend() throws {
    position += 1
    depth += 1
    if depth > Self.deepest { throw fault(.tooDeep(Self.deepest)) }
  }

  private func ascend() {
    position += 1
    depth -= 1
  }

  /// Reads what follows a value; the closing bracket is left where it stands.
  private func continues(to closing: UInt8) throws -> Bool {
    let byte = try opening()
    if byte == closing { return false }
    guard byte == UInt8(ascii: ",") else { throw fault(.expectedCommaOrEnd) }
    position += 1
    return true
  }

  /// Reads a key and its colon; the key's place in the table, -1 where it isn't there.
  private func key<Key>(in table: KeyTable<Key>) throws -> Int {
    guard try opening() == UInt8(ascii: "\"") else { throw fault(.expectedKey) }
    let token = try scanString()
    let index: Int
    if token.hasEscapes {
      decode(token)
      index = decoded.withUnsafeBufferPointer(table.index(of:))
    } else {
      index = table.index(of: UnsafeBufferPointer(start: bytes + token.start, count: token.count))
    }
    try colon()
    return index
  }
}

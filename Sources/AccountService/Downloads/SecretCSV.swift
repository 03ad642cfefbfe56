import Credentials

/// Comma-separated values with secrets among them, made on locked memory.
///
/// A byte order mark, by which spreadsheets know UTF-8, stands in front only where not all is ASCII: AWS's files always have it, and the
/// AWS CLI up to 2.9 at least finds no first column in such a file.
///
/// Source: [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180).
enum SecretCSV {
  enum Cell {
    case text(String)
    case secret(Secret)
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Rows of cells, each row ended by CR LF.
  static func make(_ rows: [[Cell]]) -> Secret {
    // A quote in a cell is doubled; each cell has two quotes and a comma or half a line break around it at most.
    let capacity = rows.joined().reduce(mark.count + 2 * rows.count) { $0 + 2 * $1.size + 3 }
    return Secret(capacity: capacity) { memory in
      var count = 0
      func put(_ byte: UInt8) {
        memory[count] = byte
        count += 1
      }
      if !rows.joined().allSatisfy(\.isASCII) { for byte in mark { put(byte) } }
      for row in rows {
        for (place, cell) in row.enumerated() {
          if place > 0 { put(comma) }
          cell.write(put)
        }
        put(0x0D)
        put(0x0A)
      }
      return count
    }
  }

  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let quote = UInt8(ascii: "\"")
}

extension SecretCSV.Cell {
  fileprivate var size: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .secret(let secret): secret.count
    }
  }

  fileprivate var isASCII: Bool {
    switch self {
    case .text(let text): text.utf8.allSatisfy { $0 < 0x80 }
    case .secret(let secret): secret.withBytes { $0.allSatisfy { $0 < 0x80 } }
    }
  }

  fileprivate func write(_ put: (UInt8) -> Void) {
    switch self {
    case .text(let text): Self.write(text.utf8, put)
    case .secret(let secret): secret.withBytes { Self.write($0, put) }
    }
  }

  /// In quotes where it has a comma, a quote or a line break, or a blank at an end, which some readers drop.
  private static func write(_ bytes: some Collection<UInt8>, _ put: (UInt8) -> Void) {
    let isBlankAtAnEnd = bytes.first == 0x20 || bytes.dropFirst(max(0, bytes.count - 1)).first == 0x20
    let isQuoted = isBlankAtAnEnd || bytes.contains { [SecretCSV.comma, SecretCSV.quote, 0x0A, 0x0D].contains($0) }
    if isQuoted { put(SecretCSV.quote) }
    for byte in bytes {
      if byte == SecretCSV.quote { put(byte) }
      put(byte)
    }
    if isQuoted { put(SecretCSV.quote) }
  }
}

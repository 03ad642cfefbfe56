import CZBar

/// A picture in grey, as a scanner's camera would see a screen, and what the scanner reads from it.
struct Bitmap {
  let columns, rows: Int
  private var pixels: [UInt8]

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    pixels = Array(repeating: 0, count: columns * rows)
  }

  mutating func fill(row: Int, column: Int, rows: Int, columns: Int, with grey: UInt8) {
    for line in row..<(row + rows) {
      for place in column..<(column + columns) { pixels[line * self.columns + place] = grey }
    }
  }

  /// What the codes in it say.
  ///
  /// - Parameter isInvertedTried: Whether light codes on dark ground are read as well, as good scanners do.
  func texts(isInvertedTried: Bool = false) -> [String] {
    guard let scanner = zbar_image_scanner_create(), let image = zbar_image_create() else { return [] }
    defer {
      zbar_image_destroy(image)
      zbar_image_scanner_destroy(scanner)
    }
    zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0)
    zbar_image_scanner_set_config(scanner, ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1)
    zbar_image_scanner_set_config(scanner, ZBAR_QRCODE, ZBAR_CFG_BINARY, 1)
    zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_TEST_INVERTED, isInvertedTried ? 1 : 0)
    zbar_image_set_format(image, czbar_grey())
    zbar_image_set_size(image, UInt32(columns), UInt32(rows))
    return pixels.withUnsafeBytes { bytes in
      zbar_image_set_data(image, bytes.baseAddress, UInt(bytes.count), nil)
      guard zbar_scan_image(scanner, image) > 0 else { return [] }
      return Self.symbols(of: image)
    }
  }

  private static func symbols(of image: OpaquePointer) -> [String] {
    var found: [String] = []
    var next = zbar_image_first_symbol(image)
    while let symbol = next {
      let count = Int(zbar_symbol_get_data_length(symbol))
      if let data = zbar_symbol_get_data(symbol) {
        found.append(String(decoding: UnsafeRawBufferPointer(start: data, count: count), as: UTF8.self))
      }
      next = zbar_symbol_next(symbol)
    }
    return found
  }
}

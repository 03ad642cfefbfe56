import IAM

/// The text of an entity that filters look in: path and name as in its ARN, each tag as `key=value`, and the description, folded.
///
/// Two line ends close each part: no word spans parts, and every one or two characters begin some three, which is what the search index holds.
struct SearchText {
  private(set) var bytes: [UInt8] = []

  /// Takes the text of a row. Scalars outside ASCII are folded only where asked for, since that costs.
  mutating func take(_ row: RowReader, foldingAll: Bool) {
    bytes.removeAll(keepingCapacity: true)
    FoldedText.appendLowered(row.bytes(EntityRow.Column.path), to: &bytes)
    add(row.bytes(EntityRow.Column.name))
    addTags(row.bytes(EntityRow.Column.tags))
    let description = row.bytes(EntityRow.Column.description)
    if !description.isEmpty { add(description) }
    if foldingAll { foldScalars() }
  }

  /// The folded text of an entity, as the search index takes it.
  static func of(_ row: EntityRow) -> String {
    var text = SearchText()
    FoldedText.appendLowered(row.path.utf8, to: &text.bytes)
    text.add(row.name.utf8)
    if let tags = row.tags { text.addTags(Array(tags.utf8)) }
    if let description = row.description, !description.isEmpty { text.add(description.utf8) }
    text.foldScalars()
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private mutating func add(_ part: some Collection<UInt8>) {
    FoldedText.appendLowered(part, to: &bytes)
    endPart()
  }

  private mutating func endPart() {
    bytes.append(0x0A)
    bytes.append(0x0A)
  }

  private mutating func addTags(_ tags: some Collection<UInt8>) {
    if tags.isEmpty { return }
    if tags.contains(FieldText.escape) {
      for tag in FieldText.tags(String(decoding: tags, as: UTF8.self)) { add("\(tag.key)=\(tag.value)".utf8) }
      return
    }
    var inKey = true
    for byte in tags {
      if byte == FieldText.separator {
        if inKey { bytes.append(UInt8(ascii: "=")) } else { endPart() }
        inKey.toggle()
      } else {
        bytes.append(FoldedText.lowered(byte))
      }
    }
    endPart()
  }

  private mutating func foldScalars() {
    if bytes.contains(where: { $0 >= 0x80 }) { bytes = FoldedText.folded(bytes) }
  }
}

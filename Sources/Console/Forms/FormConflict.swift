import AccountService
import IAM
import Language
import Terminal

/// The three values of every field that two editors may have changed, and the form that follows from the decisions. Tags are taken one by
/// one: two people who set different tags don't get in each other's way.
struct FormConflict {
  private static let tagMark = "tag "

  let fields: [ConflictField]
  private let theirs: Form

  init(base: Form, theirs: Form, mine: Form, _ look: Look) {
    self.theirs = theirs
    fields = mine.fields.flatMap { field -> [ConflictField] in
      guard let old = base.values.values[field.id], let other = theirs.values.values[field.id], let own = field.value else { return [] }
      // A secret is nobody's to compare.
      if case .secret = own { return [] }
      if case (.tags(let old), .tags(let other), .tags(let own)) = (old, other, own) { return Self.tags(field.id, old, other, own) }
      let text = { (value: FieldValue) in Self.text(value, field, look) }
      return [ConflictField(id: field.id.name, field.label, base: text(old), theirs: text(other), mine: text(own))]
    }
  }

  /// The form with the values that were decided for, or that only the other editor changed.
  func merged(_ decisions: [String: ConflictField.Side], into mine: Form) -> Form {
    var form = mine
    let sides = Dictionary(fields.map { ($0.id, decisions[$0.id] ?? $0.side ?? .mine) }) { first, _ in first }
    for field in mine.fields {
      guard let other = theirs.fields.first(where: { $0.id == field.id }) else { continue }
      if case .tags(let own) = field.value, case .tags(let others) = other.value {
        let tags = merged(field.id, own, others, sides)
        if tags != own { form.change(field.id) { $0 = $0.with(tags) } }
      } else if sides[field.id.name] == .theirs {
        form.change(field.id) { $0 = other.control }
      }
    }
    return form
  }

  private func merged(_ field: FieldID, _ own: [Tag], _ others: [Tag], _ sides: [String: ConflictField.Side]) -> [Tag] {
    let isTheirs = { (key: String) in sides[Self.id(field, key)] == .theirs }
    let kept = own.compactMap { tag in isTheirs(tag.key) ? others.first { $0.key == tag.key } : tag }
    let added = others.filter { tag in isTheirs(tag.key) && !own.contains { $0.key == tag.key } }
    return kept + added
  }

  private static func tags(_ field: FieldID, _ base: [Tag], _ theirs: [Tag], _ mine: [Tag]) -> [ConflictField] {
    var keys: [String] = []
    for tag in base + theirs + mine where !keys.contains(tag.key) { keys.append(tag.key) }
    let value = { (tags: [Tag], key: String) in tags.first { $0.key == key }.map { "= \($0.value)" } ?? "" }
    return keys.map { key in
      ConflictField(id: id(field, key), .tagNamed(key), base: value(base, key), theirs: value(theirs, key), mine: value(mine, key))
    }
  }

  private static func id(_ field: FieldID, _ key: String) -> String { tagMark + field.name + " " + key }

  private static func text(_ value: FieldValue, _ field: FormField, _ look: Look) -> String {
    switch value {
    case .text(let text): return text
    case .secret: return ""
    case .flag(let isOn): return look.text(isOn ? .yes : .no).text
    case .picked(let choices): return choices.map(\.title.text).joined(separator: ", ")
    case .option(let id):
      guard case .options(let control) = field.control, let option = control.options.first(where: { $0.id == id }) else { return id }
      return option.label(look.language)
    case .tags(let tags): return tags.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
    }
  }
}

extension FormField.Control {
  /// The same editor with other tags in it.
  fileprivate func with(_ tags: [Tag]) -> FormField.Control {
    guard case .tags(let editor) = self else { return self }
    return .tags(editor.with(tags))
  }
}

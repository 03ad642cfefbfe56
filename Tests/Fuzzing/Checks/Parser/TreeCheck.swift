import PolicyEngine

/// What the tree of a JSON text promises: it holds the text's values and no others, each at its place, and its path leads back to it.
struct TreeCheck {
  let tree: JSONTree
  let text: String

  func run() throws(BrokenPromise) {
    try promise(tree.source.elementsEqual(text.utf8), "the tree holds another text")
    let values = JSONRecogniser.values(tree.source, deepest: JSONTree.deepestNesting, most: JSONTree.mostValues)
    guard let values else { throw BrokenPromise(description: "a text is read that isn't JSON") }
    var found: [RecognisedValue] = []
    var waiting = [tree.root]
    while let value = waiting.popLast() {
      found.append(RecognisedValue(first: tree.source[value.range.lowerBound], start: value.range.lowerBound, end: value.range.upperBound))
      let children = value.children
      waiting += children.reversed()
      try checkNesting(value, children)
      try checkContent(value)
      if found.count <= 200 { try checkPath(value) }
    }
    try promise(found == values, "values \(found) are read, not \(values)")
  }

  private func checkNesting(_ value: JSONValue, _ children: [JSONValue]) throws(BrokenPromise) {
    try promise(children.count == value.count, "\(value.count) children are counted, \(children.count) there")
    var end = value.range.lowerBound + 1
    for child in children {
      try promise((child.keyRange != nil) == (value.kind == .object), "a member has no key, or an element has one")
      let start = child.keyRange?.lowerBound ?? child.range.lowerBound
      try promise(start >= end && (child.keyRange?.upperBound ?? 0) < child.range.lowerBound, "ranges of siblings overlap")
      end = child.range.upperBound
    }
    try promise(children.isEmpty || end < value.range.upperBound, "a value ends behind what holds it")
  }

  private func checkContent(_ value: JSONValue) throws(BrokenPromise) {
    let kinds: [Character: JSONKind] = ["{": .object, "[": .array, "\"": .string, "t": .bool, "f": .bool, "n": .null]
    let first = Character(Unicode.Scalar(tree.source[value.range.lowerBound]))
    try promise(value.kind == kinds[first] ?? .number, "a value beginning with \(first) is taken for a \(value.kind)")
    try promise((value.string != nil) == (value.kind == .string) && (value.bool != nil) == (value.kind == .bool), "a value has no content")
    if let string = value.string { try checkQuoting(string) }
    if let key = value.key { try checkQuoting(key) }
  }

  private func checkQuoting(_ string: String) throws(BrokenPromise) {
    let again = try? JSONTree(JSONText.quoted(string)).root.string
    try promise(again?.utf8.elementsEqual(string.utf8) == true, "\(string.debugDescription) is another text after quoting")
  }

  private func checkPath(_ value: JSONValue) throws(BrokenPromise) {
    let target = JSONSteps.read(value.path).flatMap { JSONSteps.resolve($0, from: tree.root) }
    try promise(target?.range == value.range, "path \(value.path) doesn't lead to \(value.range)")
  }
}

public import IAM
public import Language

/// What a member's value is: for help, completion, and the decoding of forms and command lines.
public indirect enum MemberKind: Sendable {
  /// Text under a rule.
  case text(TextRule)
  /// Text without a rule of its own, as answers have it.
  case anyText
  /// One of some words.
  case choice([String])
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// True or false.
  case boolean
  /// A moment.
  case timestamp
  /// A policy document.
  case document
  /// A secret, which is read from standard input or a masked field.
  case secret
  /// Several of a kind.
  case list(MemberKind)
  /// Named members.
  case structure([MemberDescription])
  /// Values of a kind under keys that aren't fixed.
  case map(MemberKind)
}

/// A member of an operation's input or output as front ends need it: without the type it belongs to.
public struct MemberDescription: Sendable {
  /// The wire name: `UserName`.
  public let name: String
  /// What its value is.
  public let kind: MemberKind
  /// Whether an input must have it.
  public let isRequired: Bool
  /// Whether its value may appear in no log, audit entry or error.
  public let isSecret: Bool
  /// What it is for.
  public let help: Sentence
}

/// A member of `Root`: its description and the way to its value.
public struct Member<Root: Sendable>: Sendable {
  /// The description.
  public let description: MemberDescription
  let get: @Sendable (Root) -> WireValue?
  let set: @Sendable (inout Root, WireValue) throws -> Void

  /// A member by its wire name and the property that holds it.
  public init<Value: WireConvertible>(
    _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ kind: MemberKind, required: Bool = false, secret: Bool = false,
    _ help: Sentence = Sentence(verbatim: "")
  ) {
    description = MemberDescription(name: name, kind: kind, isRequired: required, isSecret: secret, help: help)
    get = { $0[keyPath: path].wire }
    set = { root, wire in root[keyPath: path] = try Value.read(wire, member: name) }
  }
}

/// A value with named members: an operation's input, its output, or a structure inside them.
public protocol Shaped: WireConvertible {
  /// The members, in IAM's order.
  static var members: [Member<Self>] { get }
  /// A value with nothing in it, to be filled from the wire.
  init()
}

extension Shaped {
  /// The members' descriptions.
  public static var memberDescriptions: [MemberDescription] { members.map(\.description) }

  /// The members that have a value, as fields.
  public var fields: [WireField] {
    Self.members.compactMap { member in member.get(self).map { WireField(member.description.name, $0) } }
  }

  /// The value as a structure.
  public var wire: WireValue? { .structure(fields) }

  /// Reads the value from a structure; members the shape doesn't have are passed over.
  public static func read(_ wire: WireValue, member: String) throws -> Self {
    guard case .structure(let fields) = wire else {
      throw IAMError(.validationError, .wrongType(member, expected: .aStructure), field: member)
    }
    var value = Self()
    for field in fields {
      try members.first { $0.description.name == field.name }?.set(&value, field.value)
    }
    return value
  }

  /// Fills the value from an operation's input. Throws `ValidationError` for a member that the operation doesn't have, a wrong type or a
  /// required one that is missing.
  public init(input fields: [WireField], operation: String) throws {
    self.init()
    for field in fields {
      guard let member = Self.members.first(where: { $0.description.name == field.name }) else {
        throw IAMError(.validationError, .unknownMember(field.name, operation: operation), field: field.name)
      }
      try member.set(&self, field.value)
    }
    for member in Self.members where member.description.isRequired && !fields.contains(where: { $0.name == member.description.name }) {
      throw IAMError(.validationError, .valueMissing(member.description.name), field: member.description.name)
    }
  }

  /// Checks every member against its rule; throws the first problem.
  ///
  /// - Parameter name: A member that isn't looked at.
  public func checkMembers(passingOver name: String? = nil) throws {
    for member in Self.members where member.description.name != name {
      try member.description.check(member.get(self))
    }
  }
}

extension MemberDescription {
  /// Checks a value against the member's rule. A problem deep inside the value belongs to this member: it is what a form has a field for.
  func check(_ value: WireValue?) throws {
    guard let value else {
      if isRequired { throw IAMError(.validationError, .valueMissing(name), field: name) }
      return
    }
    do {
      try kind.check(value, member: name)
    } catch let error as IAMError {
      throw IAMError(error.code, error.message, field: name)
    }
  }
}

extension MemberKind {
  fileprivate func check(_ value: WireValue, member: String) throws {
    switch (self, value) {
    case (.text(let rule), .text(let text)): try rule.check(text, member: member)
    case (.document, .text(let text)), (.document, .document(let text)): try TextRule.policyDocument.check(text, member: member)
    case (.choice(let choices), .text(let text)):
      if !choices.contains(text) { throw IAMError(.validationError, .notAChoice(member, choices), field: member) }
    case (.integer(let range), .integer(let number)):
      if !range.contains(number) { throw IAMError(.validationError, .outOfRange(member, range), field: member) }
    case (.list(let kind), .list(let items)):
      for item in items { try kind.check(item, member: member) }
    case (.structure(let members), .structure(let fields)):
      for inner in members { try inner.check(fields.first { $0.name == inner.name }?.value) }
    default: break
    }
  }
}

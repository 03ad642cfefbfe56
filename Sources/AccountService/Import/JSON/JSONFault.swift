import Language

/// Why a stream of bytes isn't the JSON that was asked for, and where.
struct JSONFault: Error, Hashable {
  /// What is wrong.
  enum Kind: Hashable {
    /// The bytes end inside a value.
    case unexpectedEnd
    /// A value, a key, a comma or a closing bracket should stand here.
    case expectedValue, expectedKey, expectedColon, expectedCommaOrEnd
    /// Something follows the outermost value.
    case trailing
    /// Bytes that are no UTF-8.
    case badUTF8
    /// A control character inside a string, which must be escaped.
    case controlCharacter
    /// A backslash with something that is no escape behind it.
    case badEscape
    /// Half of a surrogate pair.
    case loneSurrogate
    /// U+0000 in a text.
    case nulCharacter
    /// A number that isn't written as JSON writes numbers, or that is too large to be counted with.
    case badNumber, hugeNumber
    /// More levels of nesting than are read.
    case tooDeep(Int)
    /// A string or document longer than this many bytes.
    case tooLong(Int)
    /// A key that stands twice in one object.
    case duplicateKey(String)
    /// A value of another type than this member has.
    case wrongType(String, expected: Expected)
    /// A member that must be there.
    case missing(String, of: String)
  }

  /// The types that members have.
  enum Expected: Hashable {
    case object, array, text, number, boolean
  }

  let kind: Kind
  /// Counts from 1.
  let line: Int
  /// Counts characters from 1.
  let column: Int
  /// Counts bytes from 0.
  let offset: Int
}

extension JSONFault.Kind {
  /// What is wrong, as the middle of a sentence.
  var words: Sentence {
    switch self {
    case .unexpectedEnd: .jsonEndsEarly
    case .expectedValue: .jsonValueWanted
    case .expectedKey: .jsonKeyWanted
    case .expectedColon: .jsonColonWanted
    case .expectedCommaOrEnd: .jsonCommaWanted
    case .trailing: .jsonMoreBehind
    case .badUTF8: .jsonNoUTF8
    case .controlCharacter: .jsonRawControl
    case .badEscape: .jsonNoEscape
    case .loneSurrogate: .jsonHalfSurrogate
    case .nulCharacter: .jsonNUL
    case .badNumber: .jsonNoNumber
    case .hugeNumber: .jsonHugeNumber
    case .tooDeep(let levels): .jsonTooNested(levels)
    case .tooLong(let bytes): .jsonTextTooLong(bytes)
    case .duplicateKey(let key): .jsonKeyTwice(key)
    case .wrongType(let member, let expected): .jsonWrongType(member, expected.words)
    case .missing(let member, let owner): .jsonMemberMissing(member, of: owner)
    }
  }
}

extension JSONFault.Expected {
  fileprivate var words: Sentence {
    switch self {
    case .object: .jsonAnObject
    case .array: .jsonAnArray
    case .text: .jsonAString
    case .number: .jsonANumber
    case .boolean: .jsonABoolean
    }
  }
}

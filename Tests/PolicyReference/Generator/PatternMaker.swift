import PolicyEngine

/// Makes patterns that match their text, or nearly.
extension Dice {
  /// A text with wildcards in place of some of it, and now and then another case or a letter too many.
  mutating func pattern(of text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    let wildcards = number(below: 3)
    for _ in 0..<wildcards where !scalars.isEmpty {
      let place = number(below: scalars.count)
      switch number(below: 4) {
      case 0: scalars[place] = "?"
      case 1: scalars.insert("*", at: place)
      default: scalars.replaceSubrange(place..<min(scalars.count, place + number(below: 6)), with: ["*"])
      }
    }
    if chance(8) { scalars.append(pick(["*", "x", "?"])) }
    if chance(5), !scalars.isEmpty { scalars.remove(at: number(below: scalars.count)) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let result = String(view)
    return chance(10) ? otherCase(result) : result
  }

  /// A text with the case of some letters changed.
  mutating func otherCase(_ text: String) -> String {
    var result = ""
    for character in text {
      result +=
        character.isASCII && chance(40) ? (character.isLowercase ? character.uppercased() : character.lowercased()) : String(character)
    }
    return result
  }

  /// A pattern of actions: of one action, of a service, or of all.
  mutating func actionPattern() -> String {
    let action = pick(Vocabulary.actions)
    if chance(4) {
      return pick(["*Object", "s3", "*:Get*", "s?:GetObject", "s*:*", ":", "", "**", "s3:Get*:*", "?*", "${aws:username}:*", "s3:한*"])
    }
    switch number(below: 10) {
    case 0: return "*"
    case 1, 2: return String(action.prefix { $0 != ":" }) + ":*"
    case 3, 4: return action
    case 5: return otherCase(action)
    default:
      let parts = action.split(separator: ":").map(String.init)
      return parts[0] + ":" + pattern(of: parts[1])
    }
  }

  /// A pattern of resources: whole, cut short, with wildcards or with variables.
  mutating func resourcePattern() -> String {
    let resource = pick(Vocabulary.allResources)
    switch number(below: 12) {
    case 0, 1, 2: return "*"
    case 3, 4: return resource
    case 5: return resource.split(separator: ":", omittingEmptySubsequences: false).prefix(1 + number(below: 5)).joined(separator: ":")
    case 6, 7: return pick(["arn:aws:s3:::box/", "arn:aws:s3:::", "arn:aws:iam::111122223333:user/", "arn:*:s3:*:*:b*"]) + variables()
    case 8:
      return pick(["**", "", "*:*", "arn:*", "arn:*:*:*:*:*", "arn:aws:iam::*:role/*", "arn:aws:s3:::box/*", "arn:aws:kms:*:*:key/*"])
    default: return pattern(of: resource)
    }
  }

  /// One or two variables with or without text around them.
  mutating func variables() -> String {
    var result = ""
    for _ in 0...number(below: 2) { result += (pick(30, of: ["a", "*", "$", "/", "${"]) ?? "") + pick(Vocabulary.variables) }
    return result + (pick(30, of: ["b", "*", "?", "}"]) ?? "")
  }
}

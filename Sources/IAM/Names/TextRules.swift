import Language

extension TextRule {
  /// The name of a new user or role: `[\w+=,.@-]+`, 1 to 64 characters.
  public static let newName = name(1...64)
  /// The name of an existing user in a request: up to 128 characters are taken.
  public static let existingName = name(1...128)
  /// The name of a group, policy or instance profile: `[\w+=,.@-]+`, 1 to 128 characters.
  public static let longName = name(1...128)

  /// The path of a user, group, role or instance profile: `/` or printable ASCII between slashes, 1 to 512 characters.
  public static let path = TextRule(1...512, pattern: #"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#, characters: .pathCharacters) { text in
    let bytes = Array(text.utf8)
    return bytes.first == slash && bytes.last == slash && bytes.allSatisfy { (0x21...0x7E).contains($0) } && bytes != [slash, slash]
  }

  /// The start of a path in a list's filter: printable ASCII that begins with a slash.
  public static let pathPrefix = TextRule(1...512, pattern: #"\u002F[\u0021-\u007F]*"#, characters: .pathCharacters) { text in
    text.utf8.first == slash && text.utf8.allSatisfy { (0x21...0x7F).contains($0) }
  }

  /// The path of a managed policy: segments of letters, digits and `.,+@=_-`, 1 to 512 characters.
  public static let policyPath = TextRule(1...512, pattern: #"((/[A-Za-z0-9\.,\+@=_-]+)*)/"#, characters: .pathCharacters) { text in
    guard text.utf8.first == slash, text.utf8.last == slash else { return false }
    return text == "/"
      || text.dropFirst().dropLast().split(separator: "/", omittingEmptySubsequences: false).allSatisfy { segment in
        !segment.isEmpty && segment.utf8.allSatisfy { isNameByte($0) }
      }
  }

  /// An ARN in a request: 20 to 2,048 characters.
  public static let arn = TextRule(20...2048, pattern: ".+", characters: .arnCharacters) { $0.hasPrefix("arn:") }

  /// A role's description: at most 1,000 characters of Latin-1, with tab and line breaks.
  public static let roleDescription = TextRule(
    0...1000, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#, characters: .latin1Characters
  ) {
    $0.unicodeScalars.allSatisfy { isLatin1($0) && !(0x7F...0xA0).contains($0.value) }
  }

  /// A managed policy's description: at most 1,000 characters.
  public static let policyDescription = TextRule(0...1000, pattern: ".*", characters: .anyCharacters) { _ in true }

  /// A policy document in a request: at most 131,072 characters of Latin-1, with tab and line breaks.
  public static let policyDocument = TextRule(1...131_072, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#, characters: .latin1Characters) {
    $0.unicodeScalars.allSatisfy(isLatin1)
  }

  /// A tag's key: letters, separators and digits of any script and `_.:/=+-@`, 1 to 128 characters; it may not begin with `aws:`.
  public static let tagKey = TextRule(1...128, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#, characters: .tagCharacters) { text in
    text.unicodeScalars.allSatisfy(isTagScalar) && !(text.utf8.count >= 4 && text.prefix(4).lowercased() == "aws:")
  }

  /// A tag's value: the characters of a key, 0 to 256.
  public static let tagValue = TextRule(0...256, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#, characters: .tagCharacters) {
    $0.unicodeScalars.allSatisfy(isTagScalar)
  }

  /// An account alias: lower-case letters, digits and single hyphens inside, 3 to 63 characters, not twelve digits.
  public static let accountAlias = TextRule(3...63, pattern: "^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", characters: .aliasCharacters) {
    text in
    let bytes = Array(text.utf8)
    let isWord = bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == hyphen }
    return isWord && bytes.first != hyphen && bytes.last != hyphen && !text.contains("--") && AccountID(text) == nil
  }

  /// The root user's e-mail address: 6 to 64 characters with one `@` between a name and a domain.
  public static let email = TextRule(6...64, pattern: #"[^\s@]+@[^\s@]+\.[^\s@]+"#, characters: .emailCharacters) { text in
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  /// The ID of a policy version: `v1`, `v2` and so on.
  public static let versionID = TextRule(2...64, pattern: #"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"#, characters: .versionCharacters) { text in
    text.first == "v" && text.dropFirst().first != "0" && text.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The name of a virtual MFA device: `[\w+=,.@-]+`, as long as a serial number with the path `/` can be.
  public static let virtualMFADeviceName = name(1...226)

  /// The serial number of an MFA device, of a virtual one its ARN: 9 to 256 characters.
  public static let mfaSerialNumber = TextRule(9...256, pattern: #"[\w+=/:,.@-]+"#, characters: .externalIDCharacters) { text in
    text.utf8.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: ":") || $0 == slash }
  }

  /// The ID of a service-linked role's deletion task: 1 to 1000 characters.
  public static let deletionTask = TextRule(1...1000, pattern: ".+", characters: .anyCharacters) { _ in true }

  /// A marker of a list: 1 to 320 characters.
  public static let marker = TextRule(1...320, pattern: #"[\u0020-\u00FF]+"#, characters: .latin1Characters) { _ in true }

  /// The external ID that a trust policy asks for: `[\w+=,.@:\/-]*`, 2 to 1,224 characters.
  public static let externalID = TextRule(2...1224, pattern: #"[\w+=,.@:\/-]*"#, characters: .externalIDCharacters) { text in
    text.utf8.allSatisfy { isNameByte($0) || $0 == UInt8(ascii: ":") || $0 == slash }
  }

  /// The name of a role's session: `[\w+=,.@-]*`, 2 to 64 characters.
  public static let roleSessionName = name(2...64)

  /// An MFA code: six digits.
  public static let tokenCode = TextRule(6...6, pattern: #"[\d]*"#, characters: .tokenCodeCharacters) { text in
    text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The name of a service principal: `ec2.amazonaws.com`.
  public static let serviceName = TextRule(1...128, pattern: #"[\w+=,.@-]+"#, characters: .nameCharacters) {
    $0.utf8.allSatisfy(isNameByte)
  }

  /// An access key ID in a request: `[\w]+`, 16 to 128 characters.
  public static let accessKeyID = TextRule(16...128, pattern: #"[\w]+"#, characters: .accessKeyIDCharacters) { text in
    text.utf8.allSatisfy { isNameByte($0) && !"+=,.@-".utf8.contains($0) }
  }

  /// An action in a simulation: 3 to 128 characters.
  public static let simulatedAction = TextRule(3...128, pattern: ".+", characters: .anyCharacters) { _ in true }

  /// A resource, an account or a caller in a simulation: 1 to 2,048 characters.
  public static let simulatedResource = TextRule(1...2048, pattern: ".+", characters: .anyCharacters) { _ in true }

  /// The name of a context key in a simulation: 5 to 256 characters.
  public static let contextKeyName = TextRule(5...256, pattern: ".+", characters: .anyCharacters) { _ in true }

  private static func name(_ length: ClosedRange<Int>) -> TextRule {
    TextRule(length, pattern: #"[\w+=,.@-]+"#, characters: .nameCharacters) { $0.utf8.allSatisfy(isNameByte) }
  }
}

private let slash = UInt8(ascii: "/")
private let hyphen = UInt8(ascii: "-")

/// `[\w+=,.@-]` of IAM's patterns, where `\w` is ASCII.
@Sendable private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
  case UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "@"), hyphen: true
  default: false
  }
}

@Sendable private func isLatin1(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D, 0x20...0xFF: true
  default: false
  }
}

/// `[\p{L}\p{Z}\p{N}_.:/=+\-@]`: combining marks are outside.
@Sendable private func isTagScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", " ", "_", ".", ":", "/", "=", "+", "-", "@": return true
  case "\u{0}"..."\u{7F}": return false
  default: break
  }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
  case .decimalNumber, .letterNumber, .otherNumber, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
  default: return false
  }
}

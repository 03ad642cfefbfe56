import AccountService
import AccountStore
import Hardening
import IAM
import PseudoTerminal
import Testing

/// Names that IAM would refuse, as an import may bring them, on a real terminal.
@Suite struct HostileNameTests {
  static let hostile = [
    "a\u{1B}[2J\u{1B}]0;x\u{07}", "b\u{9B}31m\u{90}q", "c\u{202E}live\u{202C}", "d\u{200B}\u{FEFF}\u{2060}x",
    "e" + String(repeating: "\u{301}", count: 300), "f\r\n\tx\u{08}", "g\u{7F}\u{2066}x", "h\u{115F}\u{3164}글", "i\u{E0041}\u{2028}",
    "j사용\u{0}자",
  ]

  /// The console on an account whose users have these names, all below the path `/p/`.
  private func session(_ names: [String]) throws -> TerminalSession {
    let desk = try Desk(users: [])
    let service = try desk.scratch.service()
    try service.store.write(service.accountID) { writing in
      for (index, name) in names.enumerated() {
        let created = Timestamp(seconds: 1_700_000_000)
        _ = try writing.insert(User(name: name, path: "/p/", id: "AIDA\(index)", created: created, tags: [Tag(key: "k", value: name)]))
      }
    }
    service.store.close()
    let session = try desk.console(size: (100, 24))
    try session.wait(for: "/p/")
    session.settle()
    return session
  }

  @Test func `they keep the columns straight`() throws {
    let session = try session(Self.hostile)
    let columns = (0..<24).compactMap { session.screen.column(of: "/p/", row: $0) }
    #expect(columns.count == Self.hostile.count)
    #expect(Set(columns).count == 1)
  }

  @Test func `nothing raw of them reaches the terminal, in lists, details and JSON`() throws {
    let hostile = try session(Self.hostile)
    let harmless = try session((0..<Self.hostile.count).map { "name-\($0)" })
    for session in [hostile, harmless] {
      for _ in Self.hostile {
        session.send("<Enter>")
        session.settle(quiet: 25)
        for _ in 0..<5 {
          session.send("<Tab>")
          session.settle(quiet: 15)
        }
        session.send("[")
        session.settle(quiet: 25)
        session.send("j")
      }
    }
    let shapes = StreamShapes(hostile.stream)
    #expect(shapes.sequences.isSubset(of: StreamShapes(harmless.stream).sequences))
    #expect(shapes.forbidden.isEmpty)
    #expect(shapes.longestMarks < 40)
  }
}

/// What kinds of control sequences and characters a stream holds.
struct StreamShapes {
  /// Control characters, and sequences without their numbers: `ESC[H`, `ESC[?h`.
  private(set) var sequences: Set<String> = []
  /// Characters that no screen may send: bidi controls, zero-width ones, C1, tags.
  private(set) var forbidden: Set<Unicode.Scalar> = []
  /// The longest run of combining marks.
  private(set) var longestMarks = 0

  init(_ bytes: [UInt8]) {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var (index, marks) = (0, 0)
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
      longestMarks = max(longestMarks, marks)
      if Self.isForbidden(scalar) { forbidden.insert(scalar) }
      if scalar == "\u{1B}" {
        sequences.insert(Self.sequence(scalars, &index))
      } else if scalar.value < 0x20 {
        sequences.insert("\(scalar.value)")
      }
    }
  }

  private static func sequence(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String {
    var shape = "ESC"
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if ("0"..."9").contains(scalar) || scalar == ";" { continue }
      shape.unicodeScalars.append(scalar)
      if scalar.value >= 0x40 && scalar != "[" || shape.count == 4 && !"[]()".unicodeScalars.contains(scalar) { break }
    }
    return shape
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }
}

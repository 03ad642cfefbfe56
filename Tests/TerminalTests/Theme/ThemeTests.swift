import Terminal
import Testing

@Suite struct ThemeTests {
  private func theme(_ toml: String) throws -> Theme { try Theme.load(toml: toml) }

  @Test func `a style has a role's name`() throws {
    let dark = try Theme.load(named: "dark")
    #expect(dark.name(of: dark[.error]) == "error")
    #expect(dark.name(of: dark[.text]) == nil)
    #expect(dark.name(of: Style(foreground: .rgb(9, 9, 9))) == nil)
  }

  @Test func `a terminal with all colours shows the theme as it is written`() throws {
    let dark = try Theme.load(named: "dark")
    #expect(dark.downgraded(to: 1 << 24) == dark)
  }

  @Test func `with 256 colours every colour is one of the fixed ones`() throws {
    for name in Theme.builtInNames {
      let theme = try Theme.load(named: name).downgraded(to: 256)
      for role in ThemeRole.allCases {
        for color in [theme[role].foreground, theme[role].background] {
          if case .rgb = color { Issue.record("\(name) \(role)") }
          if case .palette(..<16) = color { Issue.record("\(name) \(role)") }
        }
      }
    }
  }

  @Test func `with sixteen colours the second writing counts`() throws {
    let theme = try theme("[palette]\nblue = [\"#123456\", \"bright-cyan\"]\n[roles]\nlink = \"blue\"\nbar = [\"blue\", \"bold reverse\"]")
    #expect(theme[.link].foreground == .rgb(0x12, 0x34, 0x56))
    #expect(theme.downgraded(to: 16)[.link].foreground == .palette(14))
    #expect(theme.downgraded(to: 88)[.bar] == Style(attributes: [.bold, .reverse]))
  }

  @Test func `with eight colours bright ones become bold`() throws {
    let theme = try theme("[palette]\nblue = [\"#123456\", \"bright-blue\"]\n[roles]\nlink = \"blue\"\nbar = \"default on blue\"")
    #expect(theme.downgraded(to: 8)[.link] == Style(foreground: .palette(4), attributes: .bold))
    #expect(theme.downgraded(to: 8)[.bar] == Style(background: .palette(4)))
  }

  @Test func `without colours it is the monochrome theme under its own name`() throws {
    let dark = try Theme.load(named: "dark")
    let plain = dark.downgraded(to: 0)
    let monochrome = try Theme.load(named: "monochrome")
    #expect(plain.name == "dark")
    #expect(ThemeRole.allCases.allSatisfy { plain[$0] == monochrome[$0] })
  }

  @Test func `monochrome has no colour and still tells apart what must be`() throws {
    let theme = try Theme.load(named: "monochrome")
    #expect(ThemeRole.allCases.allSatisfy { theme[$0].foreground == .standard && theme[$0].background == .standard })
    for (one, other) in [
      (.bar, .text), (.bar, .barIdle), (.error, .text), (.warning, .error), (.allow, .deny), (.inputFocused, .input), (.escape, .text),
      (.buttonFocused, .button), (.tabActive, .tab), (.selection, .input), (.added, .removed), (.match, .text), (.link, .text),
    ] as [(ThemeRole, ThemeRole)] {
      #expect(theme[one] != theme[other], "\(one) and \(other)")
    }
  }

  @Test func `frame and selection can be changed by hand`() throws {
    var theme = try Theme.load(named: "dark")
    #expect(theme.frame == .unicode && theme.selection == .bar)
    theme.frame = .ascii
    theme.selection = .marker
    #expect(theme.downgraded(to: 16).frame == .ascii)
    #expect(theme.downgraded(to: 16).selection == .marker)
  }
}

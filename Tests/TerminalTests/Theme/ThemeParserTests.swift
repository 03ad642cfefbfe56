import Language
import Terminal
import Testing

@Suite struct ThemeParserTests {
  private func sentence(_ toml: String) -> String? {
    do {
      _ = try Theme.load(toml: toml)
      return nil
    } catch {
      return error.sentence.english
    }
  }

  @Test func `a theme names only what it changes`() throws {
    let dark = try Theme.load(named: "dark")
    let mine = try Theme.load(toml: "[roles]\nerror = \"bold\"")
    #expect(mine[.error] == Style(attributes: .bold))
    #expect(mine[.link] == dark[.link])
    #expect(try Theme.load(toml: "")[.bar] == dark[.bar])
  }

  @Test func `a changed palette changes every role that names its colours`() throws {
    let mine = try Theme.load(toml: "[palette]\nblue = \"#010203\"")
    #expect(mine[.link].foreground == .rgb(1, 2, 3))
    #expect(mine[.title] == Style(foreground: .rgb(1, 2, 3), attributes: .bold))
  }

  @Test func `another base can be named`() throws {
    let mine = try Theme.load(toml: "base = \"monochrome\"\nframe = \"ascii\"\nselection = \"marker\"\n[roles]\nlink = \"208\"")
    #expect(mine[.link].foreground == .palette(208))
    #expect(mine[.title] == Style(attributes: .bold))
    #expect(mine.frame == .ascii && mine.selection == .marker)
  }

  @Test func `words of a role may stand in any order`() throws {
    let mine = try Theme.load(toml: "[roles]\nlink = \"underline bright-red bold on #0a0B0c italic\"\nbar = \"on bright-blue\"")
    #expect(mine[.link] == Style(foreground: .palette(9), background: .rgb(10, 11, 12), attributes: [.underline, .bold, .italic]))
    #expect(mine[.bar] == Style(background: .palette(12)))
  }

  @Test func `text that isn't TOML names its line`() {
    #expect(sentence("[roles]\n\nlink = ") == "The theme isn't valid TOML in line 3; correct that line.")
    #expect(sentence("\u{0}") == "The theme isn't valid TOML in line 1; correct that line.")
  }

  @Test func `unknown entries and roles are named`() {
    #expect(sentence("colour = 1") == "Themes have no entry colour; remove it or correct its spelling.")
    #expect(sentence("[roles]\nlinks = \"red\"") == "Themes have no entry links; remove it or correct its spelling.")
  }

  @Test(arguments: ["link = \"mauve\"", "link = \"red on mauve\"", "link = [\"red\", \"mauve\"]"])
  func `unknown colours are named with their role`(line: String) {
    #expect(
      sentence("[roles]\n" + line)
        == "mauve in the theme's entry link is no color; write #rrggbb, a name from the palette, or a terminal color's name.")
  }

  @Test(arguments: ["#12345", "#1234567", "#12345g", "#+12345", "256", "-1", "0x10", "", "blue"])
  func `a palette's colour must be one`(word: String) {
    let isName = word == "blue"
    #expect((sentence("[palette]\nnew = \"\(word)\"") == nil) == isName)
  }

  @Test(arguments: ["roles = 1", "roles = []", "palette = \"x\""])
  func `tables must be tables`(toml: String) {
    #expect(sentence(toml)?.contains("must be a table") == true)
  }

  @Test(arguments: ["1", "true", "[]", "[\"red\"]", "[\"red\", 1]", "[\"a\", \"b\", \"c\"]", "{a = 1}", "1979-05-27", "1.5", "[[[[1]]]]"])
  func `roles and colours must be texts`(value: String) {
    #expect(sentence("[roles]\nlink = " + value)?.contains("entry link must be a text") == true)
    #expect(sentence("[palette]\nlink = " + value)?.contains("entry link must be a text") == true)
  }

  @Test(arguments: [("base", "\"mine\""), ("frame", "\"round\""), ("selection", "true"), ("base", "[]")])
  func `choices must be among the possible ones`(key: String, value: String) {
    #expect(sentence("\(key) = \(value)")?.hasPrefix("The theme's entry \(key) must be one of ") == true)
  }

  @Test func `a theme that is too large is refused before it is read`() {
    #expect(sentence(String(repeating: "# x\n", count: 20_000)) == "The theme is larger than 65536 bytes; choose a theme file.")
    #expect(
      sentence("name = \"" + String(repeating: "x", count: 10_000_000) + "\"")
        == "The theme is larger than 65536 bytes; choose a theme file.")
  }

  @Test func `deep nesting is one sentence and no crash`() {
    let lines = [
      "a = " + String(repeating: "[", count: 400), "a = " + String(repeating: "[", count: 60_000),
      String(repeating: "a.", count: 240) + "a = 1", String(repeating: "a.", count: 30_000) + "a = 1",
      "[" + String(repeating: "a.", count: 240) + "a]\n" + String(repeating: "b.", count: 240) + "b = 1",
      "a = " + String(repeating: "{a = ", count: 90) + "1" + String(repeating: "}", count: 90),
    ]
    for line in lines { #expect(sentence(line)?.hasSuffix(".") == true) }
  }

  @Test func `what an error names is harmless and short`() {
    let long = sentence("\"" + String(repeating: "\\u202E", count: 60) + "\" = 1") ?? ""
    #expect(long.count < 120)
    #expect(!long.unicodeScalars.contains("\u{202E}"))
    #expect(sentence("\"a\\u0000b\" = 1") != nil)
    #expect(sentence("[roles]\n\"link\\u0000\" = \"red\"") != nil)
  }

  @Test func `every sentence has its Korean form`() {
    for toml in ["x = 1", "roles = 1", "[roles]\nlink = 1", "base = 1", "[roles]\nlink = \"x\"", "="] {
      do {
        _ = try Theme.load(toml: toml)
      } catch {
        #expect(error.sentence.korean.hasSuffix("."))
        #expect(error.sentence.korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) })
      }
    }
  }
}

import Foundation
import Language
import Terminal
import Testing

@Suite struct ThemeLoadingTests {
  /// A configuration folder that lives as long as the test.
  private final class Folder {
    let path = NSTemporaryDirectory() + "themes-" + UUID().uuidString

    init() throws { try FileManager.default.createDirectory(atPath: path + "/themes", withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: Data, _ name: String) throws { try text.write(to: URL(fileURLWithPath: path + "/themes/" + name)) }
  }

  private func sentence(_ name: String, _ folder: Folder) -> String? {
    do {
      _ = try Theme.load(named: name, configuration: folder.path)
      return nil
    } catch {
      return error.sentence.english
    }
  }

  @Test(arguments: Theme.builtInNames)
  func `the program's own themes load`(name: String) throws {
    #expect(try Theme.load(named: name).name == name)
  }

  @Test func `a user's theme is found by its name in the configuration folder`() throws {
    let folder = try Folder()
    try folder.write(Data("[roles]\nlink = \"bright-red\"".utf8), "mine.toml")
    let theme = try Theme.load(named: "mine", configuration: folder.path)
    #expect(theme.name == "mine")
    #expect(theme[.link].foreground == .palette(9))
    #expect(Theme.names(configuration: folder.path) == ["dark", "light", "monochrome", "mine"])
  }

  @Test func `a theme is found by its path`() throws {
    let folder = try Folder()
    try folder.write(Data("[roles]\nlink = \"208\"".utf8), "other.toml")
    #expect(try Theme.load(named: folder.path + "/themes/other.toml")[.link].foreground == .palette(208))
  }

  @Test func `a name that leads nowhere lists the themes there are`() throws {
    let folder = try Folder()
    #expect(
      sentence("darc", folder)
        == "There is no theme darc; choose one of dark, light, monochrome, or name a theme file by its path.")
    #expect(sentence("\u{1B}[2J", folder)?.contains("^[[2J") == true)
  }

  @Test func `a path that leads nowhere is named`() throws {
    #expect(sentence("/nowhere/x.toml", try Folder())?.hasPrefix("The theme file /nowhere/x.toml can't be read;") == true)
  }

  @Test func `what isn't a regular file isn't read`() throws {
    let folder = try Folder()
    #expect(sentence(folder.path + "/themes", folder)?.contains("can't be read") == true)
    #expect(sentence("/dev/zero", folder)?.contains("can't be read") == true)
    mkfifo(folder.path + "/pipe", 0o600)
    #expect(sentence(folder.path + "/pipe", folder)?.contains("can't be read") == true)
  }

  @Test func `a file that is too large or no text is refused`() throws {
    let folder = try Folder()
    try folder.write(Data(repeating: 0x23, count: 10_000_000), "large.toml")
    try folder.write(Data([0x23, 0xFF, 0xFE]), "binary.toml")
    #expect(sentence("large", folder) == "The theme is larger than 65536 bytes; choose a theme file.")
    #expect(sentence("binary", folder) == "The theme isn't valid TOML in line 1; correct that line.")
  }

  @Test func `a missing configuration folder holds no themes`() {
    #expect(Theme.names(configuration: "/nowhere") == Theme.builtInNames)
  }
}

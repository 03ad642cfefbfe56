import Language
import QRScanner
import Terminal
import Testing

@testable import Console

struct QRViewTests {
  /// The length of a user's name, and the rows and columns of the code in the least room.
  static let lengths = [1, 7, 32, 64]

  /// An address as an authenticator app takes it (Key URI Format), with a seed of 160 bits.
  static func address(_ length: Int) -> String {
    let name = String(String(repeating: "Alice-0", count: 10).prefix(length))
    return "otpauth://totp/iamdesk:\(name)@123456789012?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=iamdesk"
  }

  private func view(_ text: String, isInverted: Bool = false) throws -> QRView {
    QRView(try #require(Array(text.utf8).withUnsafeBytes { QRCode($0) }), isInverted: isInverted)
  }

  /// A page with the code in the middle of other things.
  private func page(_ view: QRView, _ look: Look, margin: Size = Size(columns: 6, rows: 3)) -> Canvas {
    let room = view.smallest(look)
    var canvas = Canvas(size: Size(columns: room.columns + margin.columns + 4, rows: room.rows + margin.rows + 2), blank: look[.text])
    canvas.write(SafeText("█▀▄ Scan ▄▀█"), at: Position(row: 0, column: 0), style: look[.title])
    let isDrawn = view.draw(
      into: &canvas, in: Rect(row: margin.rows, column: margin.columns, rows: room.rows + 2, columns: room.columns + 4), with: look)
    #expect(isDrawn)
    return canvas
  }

  private func look(_ theme: String, colors: Int, ascii: Bool = false) throws -> Look {
    var theme = try Theme.load(named: theme).downgraded(to: colors)
    if ascii { theme.frame = .ascii }
    return Look(theme: theme, language: .english)
  }

  @Test(arguments: lengths, [1 << 24, 256, 16, 8])
  func `with colours it is read on dark and light terminals in dark and light themes`(length: Int, colors: Int) throws {
    let view = try view(Self.address(length))
    for theme in ["dark", "light"] {
      let canvas = page(view, try look(theme, colors: colors))
      for ground in QRScanner.Ground.allCases { #expect(QRScanner.texts(on: canvas, ground: ground) == [Self.address(length)]) }
    }
  }

  @Test(arguments: lengths, ["dark", "light", "monochrome"])
  func `without colours it is read on a dark terminal, and inverted on a light one`(length: Int, theme: String) throws {
    let look = try look(theme, colors: 0)
    let canvas = page(try view(Self.address(length)), look)
    #expect(QRScanner.texts(on: canvas, ground: .dark) == [Self.address(length)])
    let inverted = page(try view(Self.address(length), isInverted: true), look)
    #expect(QRScanner.texts(on: inverted, ground: .light) == [Self.address(length)])
  }

  @Test func `without colours the wrong ground gives the negative, which good scanners read as well`() throws {
    let canvas = page(try view(Self.address(7)), try look("monochrome", colors: 0))
    #expect(QRScanner.texts(on: canvas, ground: .light, isInvertedTried: true) == [Self.address(7)])
  }

  @Test(arguments: lengths)
  func `in ASCII it is read as well`(length: Int) throws {
    let view = try view(Self.address(length))
    for ground in QRScanner.Ground.allCases {
      #expect(QRScanner.texts(on: page(view, try look("dark", colors: 8, ascii: true)), ground: ground) == [Self.address(length)])
    }
    let plain = try look("monochrome", colors: 0, ascii: true)
    #expect(QRScanner.texts(on: page(view, plain), ground: .dark) == [Self.address(length)])
    #expect(page(view, plain).shownText().unicodeScalars.allSatisfy { $0.isASCII || "█▀▄".unicodeScalars.contains($0) })
  }

  @Test(arguments: lengths)
  func `a screen kept as plain text can be read, one that the program saves can't`(length: Int) throws {
    let canvas = page(try view(Self.address(length)), try look("dark", colors: 256))
    #expect(QRScanner.texts(inScreen: canvas.shownText()) == [Self.address(length)])
    #expect(canvas.holdsSecret)
    #expect(QRScanner.texts(inScreen: canvas.text()).isEmpty)
    #expect(!canvas.text().split(separator: "\n").dropFirst().joined().contains { "█▀▄".contains($0) })
  }

  @Test func `inverting makes a difference only without colours`() throws {
    let plain = try look("light", colors: 0)
    #expect(QRView.canInvert(plain))
    let dark = try look("dark", colors: 256)
    #expect(!QRView.canInvert(dark))
    #expect(page(try view("x"), dark) == page(try view("x", isInverted: true), dark))
  }

  @Test func `the quiet zone is four modules where there is room, and two at least`() throws {
    let view = try view(Self.address(7))
    let look = try look("dark", colors: 256)
    let modules = view.code.size
    #expect(view.size(for: Size(columns: 200, rows: 100), look) == Size(columns: modules + 8, rows: (modules + 9) / 2))
    #expect(view.size(for: Size(columns: modules + 7, rows: 100), look) == Size(columns: modules + 6, rows: (modules + 7) / 2))
    #expect(view.size(for: view.smallest(look), look) == Size(columns: modules + 4, rows: (modules + 5) / 2))
    let small = Size(columns: view.smallest(look).columns - 1, rows: 100)
    #expect(view.size(for: small, look) == nil)
    var canvas = Canvas(size: small)
    #expect(!view.draw(into: &canvas, in: Rect(small), with: look))
    #expect(!canvas.holdsSecret && canvas.text().allSatisfy { $0 == "\n" })
  }

  @Test func `an address of 106 bytes is the longest that fits a terminal of 80x24`() throws {
    let look = try look("dark", colors: 256)
    let body = AppLayout(size: Size(columns: 80, rows: 24)).body.size
    #expect(try view(String(repeating: "x", count: 106)).size(for: body, look) != nil)
    #expect(try view(String(repeating: "x", count: 107)).size(for: body, look) == nil)
  }

  @Test func `any size can be drawn, also once the code is wiped`() throws {
    let view = try view(Self.address(64))
    drawAtEverySize { view.draw(into: &$0, in: $1, with: plain) }
    view.code.wipe()
    #expect(QRScanner.texts(on: page(view, plain), ground: .dark).isEmpty)
  }

  private let plain = ConsoleTests.look()
}

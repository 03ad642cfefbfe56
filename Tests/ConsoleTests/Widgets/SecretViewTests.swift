import Credentials
import Language
import QRScanner
import Terminal
import Testing

@testable import Console

struct SecretViewTests {
  private let key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
  private let label = Sentence("Secret access key", "비밀 액세스 키")

  private func view(_ text: String, isShown: Bool) -> SecretView {
    var view = SecretView(label, Secret(utf8: text))
    view.isShown = isShown
    return view
  }

  private func shown(_ columns: Int, _ text: String, labelColumns: Int? = nil) -> String {
    let view = view(text, isShown: true)
    let rows = view.rows(columns: columns, labelColumns: labelColumns, look())
    return drawn(columns, rows) { view.draw(into: &$0, in: $1, labelColumns: labelColumns, with: look()) }.shownText()
  }

  @Test func `hidden it is bullets that don't tell its length`() {
    let canvases = ["hunter2!", key].map { text in
      drawn(80, 1) { view(text, isShown: false).draw(into: &$0, in: $1, with: look()) }
    }
    #expect(canvases.map { $0.text() } == Array(repeating: "Secret access key  ••••••••••••", count: 2))
    #expect(canvases.allSatisfy { !$0.holdsSecret })
  }

  @Test func `the key shows and hides it, on the Korean layout too`() {
    var view = view(key, isShown: false)
    #expect(view.binding == Binding(.character("s"), .showSecret))
    #expect(view.handle(.character("ㄴ")) == .handled && view.isShown)
    #expect(view.binding.label == .hideSecret)
    #expect(view.handle(.character("s")) == .handled && !view.isShown)
    #expect(view.handle(.enter) == .ignored)
  }

  @Test func `shown it stands beside its label, as a secret`() {
    #expect(shown(80, key) == "Secret access key  \(key)")
    let view = view(key, isShown: true)
    let canvas = drawn(80, 1) { view.draw(into: &$0, in: $1, with: look()) }
    #expect(canvas.holdsSecret(row: 0))
    #expect(!canvas.text().contains("wJal"))
  }

  @Test func `secrets below each other stand in one column`() {
    #expect(shown(80, "pass", labelColumns: 24) == "Secret access key         pass")
  }

  @Test func `in a narrow place it has rows of its own, and goes on in the next one`() {
    #expect(shown(40, key) == "Secret access key\n\(key)")
    #expect(shown(36, key) == "Secret access key\n\(key.prefix(36))\n\(key.suffix(4))")
    let long = String(repeating: "0123456789", count: 10)
    #expect(
      shown(60, long) == "Secret access key  \(long.prefix(41))\n\(String(repeating: " ", count: 19))"
        + "\(long.dropFirst(41).prefix(41))\n\(String(repeating: " ", count: 19))\(long.suffix(18))")
  }

  @Test func `it takes the same room hidden and shown`() {
    for columns in [10, 36, 40, 60, 80] {
      #expect(view(key, isShown: true).rows(columns: columns, look()) == view(key, isShown: false).rows(columns: columns, look()))
    }
  }

  @Test func `once it is wiped nothing is drawn`() {
    let view = view(key, isShown: true)
    view.secret.wipe()
    let canvas = drawn(80, 2) { view.draw(into: &$0, in: $1, with: look()) }
    #expect(canvas.text() == "Secret access key\n" && !canvas.holdsSecret)
  }

  @Test func `any size can be drawn, hidden and shown, and nothing leaves the rectangle`() {
    for isShown in [false, true] { drawAtEverySize { view(key, isShown: isShown).draw(into: &$0, in: $1, with: look(.korean)) } }
    let canvas = drawn(60, 4) { canvas, _ in
      view(key, isShown: true).draw(into: &canvas, in: Rect(row: 1, column: 5, rows: 2, columns: 12), with: look())
    }
    #expect(canvas.shownText() == "\n     Secret acc…\n     \(key.prefix(12))\n".replacing("acc…", with: "acce…"))
  }
}

import Credentials
import Language
import Terminal
import Testing

@testable import Console

struct DeviceCodeFieldTests {
  @Test func `it takes six digits and no more`() {
    var field = DeviceCodeField()
    for key in keys("1234567") { #expect(field.handle(key) == .handled) }
    #expect(field.text == "123456")
    #expect(field.isComplete)
    #expect(field.handle(.backspace) == .handled)
    #expect(!field.isComplete)
  }

  @Test(arguments: ["a", "-", "ㅁ", "٣", "１"])
  func `what is no digit is refused`(character: String) {
    var field = DeviceCodeField()
    #expect(field.handle(.character(Character(character))) == .refused)
    #expect(field.text.isEmpty)
  }

  @Test(arguments: ["123456", " 123 456\n", "123-456"])
  func `a pasted code may have a blank or a dash in it`(text: String) {
    var field = DeviceCodeField()
    #expect(field.paste(text) == .handled)
    #expect(field.text == "123456")
  }

  @Test(arguments: ["", "12345", "1234567", "12345x", "１２３４５６"])
  func `what is no code isn't pasted`(text: String) {
    var field = DeviceCodeField()
    #expect(field.paste(text) == .refused)
    #expect(field.text.isEmpty)
  }
}

struct SecretGroupsTests {
  private let seed = Secret(utf8: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

  @Test(arguments: [(60, 1), (39, 1), (38, 2), (19, 2), (18, 4), (4, 8)])
  func `groups of four stand in as few rows as there is width for`(columns: Int, rows: Int) {
    #expect(SecretGroups.rows(of: seed, columns: columns) == rows)
    let canvas = drawn(columns, rows) { SecretGroups.draw(seed, isShown: true, into: &$0, in: $1, with: look()) }
    #expect(canvas.holdsSecret)
  }

  @Test func `hidden and wiped they tell nothing, not even how long the secret is`() {
    let hidden = drawn(39, 1) { SecretGroups.draw(seed, isShown: false, into: &$0, in: $1, with: look()) }
    let other = drawn(39, 1) { SecretGroups.draw(Secret(utf8: "A"), isShown: false, into: &$0, in: $1, with: look()) }
    #expect(hidden.text() == other.text())
    seed.wipe()
    let wiped = drawn(39, 1) { SecretGroups.draw(seed, isShown: true, into: &$0, in: $1, with: look()) }
    #expect(!wiped.holdsSecret)
    drawAtEverySize { SecretGroups.draw(Secret(utf8: "ABCDEFGHIJ"), isShown: true, into: &$0, in: $1, with: look()) }
  }
}

import Terminal
import Testing

@Suite struct JamoKeysTests {
  @Test func `every key of the two-set layout is found by its jamo`() {
    let jamo = Array("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ")
    let keys = Array("qwertyuiopasdfghjklzxcvbnm")
    #expect(jamo.map { JamoKeys.latin(for: $0) } == keys)
  }

  @Test func `doubled consonants and ㅒ ㅖ are typed with Shift`() {
    #expect("ㅃㅉㄸㄲㅆㅒㅖ".map { JamoKeys.latin(for: $0) } == Array("QWERTOP"))
  }

  @Test func `compound jamo tell both keys`() {
    #expect(JamoKeys.keys(for: "ㅘ") == ["h", "k"])
    #expect(JamoKeys.keys(for: "ㄳ") == ["r", "t"])
    #expect(JamoKeys.keys(for: "ㅢ") == ["m", "l"])
    #expect(JamoKeys.latin(for: "ㅄ") == "q")
  }

  @Test(arguments: [("바", "qk"), ("값", "rkqt"), ("한", "gks"), ("쀍", "Qnpfr"), ("의", "dml"), ("힣", "glg")] as [(Character, String)])
  func `a composed syllable tells every key that was pressed`(syllable: Character, keys: String) {
    #expect(String(JamoKeys.keys(for: syllable)) == keys)
    #expect(JamoKeys.latin(for: syllable) == keys.first)
  }

  @Test func `jamo of the Hangul block proper are keys too`() {
    #expect(JamoKeys.latin(for: "\u{1100}") == "r")
    #expect(JamoKeys.latin(for: "\u{1161}") == "k")
    #expect(JamoKeys.latin(for: "\u{11AB}") == "s")
  }

  @Test func `every syllable and every jamo has keys`() {
    for value in Array(0xAC00...0xD7A3) + Array(0x3131...0x3163) as [UInt32] {
      if let scalar = Unicode.Scalar(value) { #expect(!JamoKeys.keys(for: Character(scalar)).isEmpty) }
    }
  }

  @Test(arguments: ["a", "1", "é", "中", "あ", "🔑", " "] as [Character])
  func `what isn't Hangul has no key here`(character: Character) {
    #expect(JamoKeys.latin(for: character) == nil)
  }

  @Test func `a key as a command is the Latin letter`() {
    #expect(Key.character("ㅓ").command == .character("j"))
    #expect(Key.alt("ㅌ").command == .alt("x"))
    #expect(Key.character("j").command == .character("j"))
    #expect(Key.enter.command == .enter)
  }
}

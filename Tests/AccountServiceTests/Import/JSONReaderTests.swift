import Testing

@testable import AccountService

struct JSONReaderTests {
  private enum Key: String, MemberKey {
    case name = "Name"
    case list = "List"
    case count = "Count"
    case flag = "Flag"
    case document = "Document"
    static let table = KeyTable<Key>()
  }

  private struct Thing: Equatable {
    var name: String?
    var list: [String] = []
    var count: Int?
    var flag: Bool?
    var document: String?
  }

  private func read(_ text: String, block: Int = 4096) throws -> Thing {
    try read(Array(text.utf8), block: block)
  }

  private static let limits = JSONLimits(text: 1000, document: 50_000, element: 200_000)

  private func read(_ bytes: [UInt8], block: Int = 4096) throws -> Thing {
    let reader = JSONReader(MemoryBytes(bytes, block: block), block: block, limits: Self.limits)
    var thing = Thing()
    try reader.object("The text", Key.self) { key in
      switch key {
      case .name: thing.name = try reader.text("Name")
      case .list: try reader.array("List") { thing.list.append(try reader.text("List")) }
      case .count: thing.count = try reader.integer("Count")
      case .flag: thing.flag = try reader.boolean("Flag")
      case .document:
        _ = try reader.significant()
        thing.document = try reader.captureValue()
      }
    }
    try reader.finish()
    return thing
  }

  private func fault(_ text: String, block: Int = 4096) -> JSONFault? {
    #expect(throws: JSONFault.self) { try read(text, block: block) }
  }

  @Test(arguments: [1, 2, 3, 7, 16, 4096]) func `blocks of any size give the same values`(block: Int) throws {
    let text = """
      { "Other": [1, -2.5e+3, {"deep": [[], {}, [null, true, false]]}], "Name": "김 \\ud83d\\ude00\\n\\"x\\"",
        "List": ["a", "", "ß"] , "Count":12, "Flag": true, "Document" : {"a": [1, 2], "b" : "\\u0041"}, "Nothing": null }
      """
    let thing = try read(text, block: block)
    #expect(
      thing
        == Thing(
          name: "김 😀\n\"x\"", list: ["a", "", "ß"], count: 12, flag: true, document: #"{"a": [1, 2], "b" : "\u0041"}"#))
  }

  @Test func `a null member counts as absent`() throws {
    #expect(try read(#"{"Name":null,"List":null}"#) == Thing())
  }

  @Test func `a key may be written with escapes`() throws {
    #expect(try read(#"{"N\u0061me":"x"}"#).name == "x")
  }

  @Test func `a key that stands twice is a fault, an unknown one isn't`() throws {
    #expect(fault(#"{"Name":"a","Name":"b"}"#)?.kind == .duplicateKey("Name"))
    #expect(try read(#"{"x":1,"x":2}"#) == Thing())
  }

  @Test(arguments: [
    ("", JSONFault.Kind.unexpectedEnd), ("[]", .wrongType("The text", expected: .object)), ("{", .unexpectedEnd),
    (#"{"Name""#, .unexpectedEnd), (#"{"Name" 1}"#, .expectedColon), (#"{Name:1}"#, .expectedKey), (#"{"a":1,}"#, .expectedKey),
    (#"{"a":1 "b":2}"#, .expectedCommaOrEnd), (#"{"a":[1 2]}"#, .expectedCommaOrEnd), (#"{"a":[1,]}"#, .expectedValue),
    (#"{"a":nul}"#, .expectedValue), (#"{"a":+1}"#, .expectedValue), (#"{"a":-}"#, .badNumber), (#"{"a":01}"#, .expectedCommaOrEnd),
    (#"{"a":1.}"#, .badNumber), (#"{"a":1e}"#, .badNumber), (#"{"Count":1.5}"#, .hugeNumber),
    (#"{"Count":99999999999999999999}"#, .hugeNumber), (#"{"Count":"1"}"#, .wrongType("Count", expected: .number)),
    (#"{"Flag":1}"#, .wrongType("Flag", expected: .boolean)), (#"{"Name":1}"#, .wrongType("Name", expected: .text)),
    (#"{"List":{}}"#, .wrongType("List", expected: .array)), ("{} x", .trailing), (#"{"Name":"a\"#, .unexpectedEnd),
    (#"{"Name":"\x"}"#, .badEscape), (#"{"Name":"\u12G4"}"#, .badEscape), (#"{"Name":"\ud800"}"#, .loneSurrogate),
    (#"{"Name":"\ud800\u0041"}"#, .loneSurrogate), (#"{"Name":"\udc00"}"#, .loneSurrogate), (#"{"Name":"\u0000"}"#, .nulCharacter),
    ("{\"Name\":\"a\tb\"}", .controlCharacter), (#"{"x":"\ud800"}"#, .loneSurrogate),
  ])
  func `broken text is a fault`(text: String, kind: JSONFault.Kind) {
    for block in [1, 5, 4096] { #expect(fault(text, block: block)?.kind == kind) }
  }

  @Test(arguments: [
    [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80],
  ])
  func `bytes that are no UTF-8 are a fault`(bytes: [UInt8]) {
    let text = Array("{\"x\":\"".utf8) + bytes + Array("\"}".utf8)
    let fault = #expect(throws: JSONFault.self) { try read(text) }
    #expect(fault?.kind == .badUTF8)
  }

  @Test(arguments: [1, 4096]) func `a fault names line, column and byte`(block: Int) {
    let fault = fault("{\n  \"한글\": \"값\",\n  \"x\": ?\n}", block: block)
    #expect(fault?.line == 3)
    #expect(fault?.column == 8)
    #expect(fault?.offset == 28)
  }

  @Test func `nesting is capped, as deep as it comes`() throws {
    let deep = { (levels: Int) in "{\"x\":" + String(repeating: "[", count: levels) + String(repeating: "]", count: levels) + "}" }
    #expect(try read(deep(100)) == Thing())
    #expect(fault(deep(200))?.kind == .tooDeep(JSONReader.deepest))
    #expect(fault("{\"x\":" + String(repeating: "[", count: 1_000_000))?.kind == .tooDeep(JSONReader.deepest))
    #expect(fault("{\"x\":" + String(repeating: "{\"a\":", count: 1_000_000))?.kind == .tooDeep(JSONReader.deepest))
  }

  @Test func `a text that is too long is a fault, wherever it stands`() {
    let long = String(repeating: "x", count: 60_000)
    #expect(fault("{\"Name\":\"\(long)\"}")?.kind == .tooLong(1000))
    #expect(fault("{\"Other\":\"\(long)\"}")?.kind == .tooLong(50_000))
    #expect(fault("{\"\(long)\":1}")?.kind == .tooLong(50_000))
    #expect(fault("{\"Document\":{\"a\":\"\(long)\"}}")?.kind == .tooLong(50_000))
    #expect(fault("{\"Document\":[\(String(repeating: "1,", count: 30_000))1]}")?.kind == .tooLong(50_000))
  }

  @Test func `a name of 10 MB is a fault`() {
    let reader = JSONReader(MemoryBytes(Array("{\"Name\":\"".utf8) + Array(repeating: 0x78, count: 10 << 20)))
    let fault = #expect(throws: JSONFault.self) { try reader.object("The text", Key.self) { _ in _ = try reader.text("Name") } }
    #expect(fault?.kind == .tooLong(16 << 10))
    #expect(fault?.column == 10)
  }

  @Test func `a document of white space ends somewhere`() {
    #expect(fault("{\"Document\":[\(String(repeating: " ", count: 400_000))]}")?.kind == .tooLong(50_000))
    #expect(throws: Never.self) { try read("{\"Other\":[\(String(repeating: " ", count: 400_000))]}") }
  }

  @Test func `a list's element that fills the memory is a fault`() {
    let text = "{\"UserDetailList\":[{\"UserName\":\"a\",\"GroupList\":[\(String(repeating: "\"g\",", count: 60_000))\"g\"]}]}"
    let reader = JSONReader(MemoryBytes(Array(text.utf8)), block: 4096, limits: Self.limits)
    let fault = #expect(throws: JSONFault.self) { try DetailReader(reader: reader).read { _ in } }
    #expect(fault?.kind == .tooLong(200_000))
  }

  @Test(arguments: ["{}", " {\"a\":[1,{}]} \n", "{\"a\":1,\"a\":2}"]) func `an object is recognised`(text: String) {
    #expect(JSONReader.isObject(text))
  }

  @Test(arguments: ["", "[]", "{", "{}{}", "{\"a\"}", "1", "{\"a\":}"]) func `what is no object isn't taken for one`(text: String) {
    #expect(!JSONReader.isObject(text))
  }
}

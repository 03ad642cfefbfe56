import AccountService
import IAM
import Testing

struct JSONTextTests {
  @Test func `fields keep their order and dates have the form asked for`() {
    let value = WireValue.structure([
      WireField("B", .integer(-1)), WireField("A", .boolean(true)), WireField("Date", .timestamp(Timestamp(seconds: 0))),
      WireField("None", .list([])), WireField("Map", .structure([])),
    ])
    #expect(JSONText.text(value) == #"{"B":-1,"A":true,"Date":"1970-01-01T00:00:00+00:00","None":[],"Map":{}}"#)
    #expect(JSONText.text(.timestamp(Timestamp(seconds: 0)), dates: .trail) == #""1970-01-01T00:00:00Z""#)
    #expect(JSONText.text(.list([.integer(1), .text("x")]), indent: 2) == "[\n  1,\n  \"x\"\n]")
  }

  @Test func `texts are escaped`() {
    #expect(JSONText.quoted("a\"b\\c\n\r\t\u{1}\u{7F}가") == #""a\"b\\c\n\r\t\u0001\u007f가""#)
  }

  @Test func `a document goes out as an object on one line, or as its author laid it out`() {
    let document = WireValue.structure([WireField("D", .document("{ \"a\" : [ 1, \"x  \\\" {\" ] }"))])
    #expect(JSONText.text(document) == #"{"D":{"a":[1,"x  \" {"]}}"#)
    #expect(JSONText.text(.document("{\n  \"a\": 1\n}"), indent: 4) == "{\n  \"a\": 1\n}")
  }

  @Test(arguments: ["", "no JSON", "{", #"{"a":1}}"#, #"{"a":1} x"#, "[1]", #"{"a":tru}"#, #"{'a':1}"#, "{\"a\":\"\n\"}"])
  func `a document that is no JSON object goes out as a string`(text: String) {
    #expect(JSONText.text(.document(text)) == JSONText.quoted(text))
  }
}

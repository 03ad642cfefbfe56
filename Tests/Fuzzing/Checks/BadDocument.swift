/// A document that nobody should write: too large, too deep or wrong at its very end, so that a careless reader pays for all of it.
public struct BadDocument: Sendable, CustomStringConvertible {
  /// What is bad about it.
  public let name: String
  /// The document.
  public let text: String
  /// The line of the fault, from 1.
  public let line: Int
  /// The column of the fault, from 1.
  public let column: Int

  /// What is bad about it.
  public var description: String { name }

  /// A fault at a byte offset of a text of one line of ASCII.
  private init(_ name: String, _ text: String, at offset: Int) {
    (self.name, self.text, line, column) = (name, text, 1, offset + 1)
  }

  private init(_ name: String, _ text: String, line: Int, column: Int) {
    (self.name, self.text, self.line, self.column) = (name, text, line, column)
  }

  /// All of them.
  /// - Parameter size: how many bytes each has, about; 10 MB to measure, less to test.
  public static func all(size: Int) -> [BadDocument] {
    let long = String(repeating: "x", count: size)
    let start = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Sid":"#
    let lines = String(repeating: "\n", count: size)
    let keys = (0..<min(size / 40, 200_000)).map { "\"key-\($0)\":\(String(repeating: "1", count: 24))" }.joined(separator: ",")
    return [
      BadDocument("a text without end", start + "\"\(long)", at: start.utf8.count),
      BadDocument("a comma before the last bracket", "\(start)\"\(long)\"},]}", at: start.utf8.count + size + 3),
      BadDocument("half of a surrogate pair", #"\#(start)"\#(long)\ud800"}]}"#, at: start.utf8.count + size + 1),
      BadDocument("a number beyond all others", start + lines + "1e999}]}", line: size + 1, column: 1),
      BadDocument("a number of too many digits", start + String(repeating: "9", count: size) + "}]}", at: start.utf8.count),
      BadDocument("a byte order mark", "\u{FEFF}" + start + "\"\(long)\"}]}", at: 0),
      BadDocument("a key that stands twice", "{\(keys),\"key-0\":1}", at: keys.utf8.count + 2),
      BadDocument("ten thousand brackets", start + String(repeating: "[", count: 10_000), at: start.utf8.count + 61),
      BadDocument("brackets alone", String(repeating: "[", count: size), at: 64),
      BadDocument("braces alone", String(repeating: #"{"a":"#, count: size / 5), at: 64 * 5),
      BadDocument("escapes without end", start + "\"" + String(repeating: #"\n"#, count: size / 2), at: start.utf8.count),
      statementsWithoutEnd(size / 63),
    ]
  }

  /// Statements and a wrong bracket behind them; of more than 41 666 the reader takes no more values.
  private static func statementsWithoutEnd(_ count: Int) -> BadDocument {
    let statement = #"{"Effect":"Allow","Action":["s3:Get","s3:Put"],"Resource":"*"}"#
    let start = #"{"Statement":["#
    let text = start + Array(repeating: statement, count: count).joined(separator: ",") + "]]"
    let fault = count > 41_666 ? 41_666 * 63 + #"{"Effect":"Allow","Action":"#.utf8.count : count * 63
    return BadDocument("more statements than fit", text, at: start.utf8.count + fault)
  }
}

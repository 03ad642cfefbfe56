import Testing

@testable import IAM

struct NearestTests {
  @Test(arguments: [("get-usr", "get-user"), ("lits-users", "list-users"), ("GETUSER", "get-user"), ("create-user", "create-user")])
  func `a slip of the fingers is mended`(word: String, meant: String) {
    #expect(Nearest.name(to: word, among: ["get-user", "list-users", "create-user", "delete-group"]) == meant)
  }

  @Test(arguments: ["", "x", "frobnicate", "zzzzzzzzzzzzzzzzzz"])
  func `what is like nothing gets no suggestion`(word: String) {
    #expect(Nearest.name(to: word, among: ["get-user", "list-users"]) == nil)
  }

  @Test func `two letters that changed places are one step`() {
    #expect(Nearest.distance(Array("ab".unicodeScalars), Array("ba".unicodeScalars)) == 1)
    #expect(Nearest.distance([], Array("abc".unicodeScalars)) == 3)
    #expect(Nearest.distance(Array("kitten".unicodeScalars), Array("sitting".unicodeScalars)) == 3)
  }
}

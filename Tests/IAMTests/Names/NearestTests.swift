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
    #expect(Nearest.distance(Array("ab".utf8), Array("ba".utf8)) == 1)
    #expect(Nearest.distance([], Array("abc".utf8)) == 3)
    #expect(Nearest.distance(Array("kitten".utf8), Array("sitting".utf8)) == 3)
  }

  @Test func `a distance over the limit isn't counted out`() {
    #expect(Nearest.distance(Array("kitten".utf8), Array("sitting".utf8), atMost: 3) == 3)
    #expect(Nearest.distance(Array("kitten".utf8), Array("sitting".utf8), atMost: 2) == nil)
    #expect(Nearest.distance(Array("abcdefgh".utf8), Array("badcfehg".utf8), atMost: 4) == 4)
    #expect(Nearest.distance([], Array("abc".utf8), atMost: 2) == nil)
  }
}

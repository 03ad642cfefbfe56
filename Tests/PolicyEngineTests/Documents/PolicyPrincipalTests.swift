import PolicyEngine
import Testing

struct PolicyPrincipalTests {
  private func principals(_ value: String) throws -> PrincipalList? {
    try PolicyDocument("{\"Statement\":{\"Principal\":\(value)}}").statements.first?.principals
  }

  @Test func `everybody can be written in three ways`() throws {
    for value in [#""*""#, #"{"AWS":"*"}"#, #"{"AWS":["*"]}"#] {
      #expect(try principals(value)?.values == [.anyone])
      #expect(try principals(value)?.isNegated == false)
    }
  }

  @Test func `a star of another kind is not everybody`() throws {
    #expect(try principals(#"{"Service":"*"}"#)?.values == [.service("*")])
    #expect(try principals(#"{"Federated":"*"}"#)?.values == [.federated("*")])
  }

  @Test func `what isn't a text is left out`() throws {
    #expect(try principals(#"{"AWS":[1,"111122223333",null]}"#)?.values == [.aws("111122223333")])
    #expect(try principals(#""maria""#)?.values.isEmpty == true)
    #expect(try principals("[]")?.values.isEmpty == true)
  }
}

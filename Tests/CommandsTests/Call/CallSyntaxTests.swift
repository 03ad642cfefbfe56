import AccountService
import IAM
import Language
import Testing

@testable import Commands

struct CallSyntaxTests {
  private func parse<O: Operation>(_ type: O.Type, _ words: String...) throws -> CallInput {
    try CallSyntax(operation: type.commandName, members: type.memberDescriptions, files: ValueFiles(home: "/nonexistent")).parse(words)
  }

  private func refusal<O: Operation>(_ type: O.Type, _ words: String...) -> String? {
    do {
      _ = try CallSyntax(operation: type.commandName, members: type.memberDescriptions, files: ValueFiles(home: "/nonexistent")).parse(
        words)
      return nil
    } catch {
      return (error as? UsageError)?.message.english
    }
  }

  private func tag(_ key: String, _ value: String) -> WireValue {
    .structure([WireField("Key", .text(key)), WireField("Value", .text(value))])
  }

  @Test func `texts stand behind their option or an equals sign`() throws {
    let spaced = try parse(CreateUser.self, "--user-name", "alice", "--path", "/eng/")
    let joined = try parse(CreateUser.self, "--user-name=alice", "--path=/eng/")
    #expect(spaced == joined)
    #expect(spaced.fields == [WireField("UserName", .text("alice")), WireField("Path", .text("/eng/"))])
  }

  @Test func `tags come in shorthand, one word each`() throws {
    let input = try parse(CreateUser.self, "--user-name", "a", "--tags", "Key=team,Value=blue", "Key=사무실,Value=서울 본사")
    #expect(input.fields.last == WireField("Tags", .list([tag("team", "blue"), tag("사무실", "서울 본사")])))
  }

  @Test(arguments: [
    (#"Key=a,Value="x,y""#, "x,y"), (#"Key=a,Value='x y'"#, "x y"), (#"Key=a,Value=x\,y"#, "x,y"), ("Key=a,Value=", ""),
    ("Key=a,Value=b=c", "b=c"), (#"Value=v,Key=a"#, "v"),
  ])
  func `shorthand knows quotes, escapes and any order`(text: String, value: String) throws {
    let input = try parse(CreateUser.self, "--user-name", "a", "--tags", text)
    guard case .list(let tags)? = input.fields.last?.value, case .structure(let fields)? = tags.first else {
      Issue.record("no tag")
      return
    }
    #expect(fields.first { $0.name == "Value" }?.value == .text(value))
    #expect(fields.first { $0.name == "Key" }?.value == .text("a"))
  }

  @Test func `tags come as JSON, all at once or one by one`() throws {
    let all = try parse(CreateUser.self, "--tags", #"[{"Key":"team","Value":"blue"},{"Key":"b","Value":"c"}]"#)
    let each = try parse(CreateUser.self, "--tags", #"{"Key":"team","Value":"blue"}"#, "Key=b,Value=c")
    #expect(all == each)
    #expect(all.fields == [WireField("Tags", .list([tag("team", "blue"), tag("b", "c")]))])
  }

  @Test func `lists of plain values are words or JSON`() throws {
    let words = try parse(UntagUser.self, "--user-name", "a", "--tag-keys", "team", "office")
    let json = try parse(UntagUser.self, "--user-name", "a", "--tag-keys", #"["team","office"]"#)
    #expect(words == json)
    #expect(words.fields.last == WireField("TagKeys", .list([.text("team"), .text("office")])))
  }

  @Test func `flags are on or off`() throws {
    #expect(try parse(CreatePolicyVersion.self, "--set-as-default").fields == [WireField("SetAsDefault", .boolean(true))])
    #expect(try parse(CreatePolicyVersion.self, "--no-set-as-default").fields == [WireField("SetAsDefault", .boolean(false))])
    #expect(
      refusal(CreatePolicyVersion.self, "--set-as-default", "true") == "The option --set-as-default takes no value; leave the value out.")
  }

  @Test func `JSON may give the input and options win over it`() throws {
    let json = #"{"UserName":"json","Path":"/x/","Tags":[{"Key":"a","Value":"b"}]}"#
    for words in [["--cli-input-json", json, "--user-name", "option"], ["--user-name", "option", "--cli-input-json", json]] {
      let input = try CallSyntax(operation: "create-user", members: CreateUser.memberDescriptions, files: ValueFiles(home: "")).parse(words)
      #expect(input.fields.first { $0.name == "UserName" }?.value == .text("option"))
      #expect(input.fields.first { $0.name == "Path" }?.value == .text("/x/"))
      #expect(input.fields.count == 3)
    }
  }

  @Test func `lists page as the AWS CLI has it`() throws {
    let input = try parse(ListUsers.self, "--max-items", "5", "--page-size", "2", "--starting-token", "abc", "--path-prefix", "/x/")
    #expect(input.paging == CallPaging(maxItems: 5, pageSize: 2, startingToken: "abc", isSinglePage: false))
    #expect(input.fields == [WireField("PathPrefix", .text("/x/"))])
    #expect(try parse(ListUsers.self, "--no-paginate").paging.isSinglePage)
    #expect(try parse(ListUsers.self, "--marker", "m").paging.isSinglePage)
    #expect(refusal(ListUsers.self, "--max-items", "0") == "The option --max-items can't take the value 0.")
    #expect(
      refusal(GetUser.self, "--max-items", "1") == "There is no option --max-items here; iamdesk call get-user --help lists the options.")
  }

  @Test func `what can't be read is told`() {
    #expect(refusal(GetUser.self, "--usr-name", "x") == "There is no option --usr-name here; did you mean --user-name?")
    #expect(refusal(GetUser.self, "--user-name") == "The option --user-name needs a value behind it.")
    #expect(refusal(GetUser.self, "--user-name", "--path") == "The option --user-name needs a value behind it.")
    #expect(
      refusal(GetUser.self, "alice") == "Nothing here takes the word alice; iamdesk call get-user --help shows what may stand there.")
    #expect(
      refusal(GetUser.self, "--user-name", "a", "b")
        == "Nothing here takes the word b; iamdesk call get-user --help shows what may stand there.")
    #expect(refusal(GetUser.self, "--user-name", "a", "--user-name", "b") == "The option --user-name stands there twice; give it once.")
    #expect(refusal(CreateUser.self, "--tags", "Kye=a,Value=b") == "--tags has no key Kye; it has Key, Value.")
    #expect(refusal(CreateUser.self, "--tags", "Key=a,Key=b") == "The key Key stands there twice in one value of --tags.")
    #expect(refusal(CreateUser.self, "--tags", "team") == "The option --tags can't take the value team.")
    #expect(refusal(CreateUser.self, "--tags", #"Key="a"#) == #"The option --tags can't take the value Key="a."#)
    #expect(refusal(CreateUser.self, "--tags") == "The option --tags needs a value behind it.")
    #expect(refusal(CreateUser.self, "--tags", "[{]")?.hasPrefix("The JSON for --tags can't be read at line 1, column 3: ") == true)
    #expect(
      refusal(CreateUser.self, "--user-name", "file:///nonexistent/x")
        == "The file /nonexistent/x for --user-name can't be read; check its name and rights.")
  }
}

import AWSCatalog
import AccountService
import IAM
import Language
import Terminal
import Testing

@testable import Console

struct ActionOverlayTests {
  private func choices(_ filter: String, chosen: [String] = []) -> [Choice] {
    ActionChoices(look()).choices(for: filter, chosen: chosen.map { Choice($0) })
  }

  /// What is chosen by keys.
  private func choose(_ script: String, from chosen: [String] = []) -> [String]? {
    let driver = ScreenDriver(SimulatorScreen(.user("ana")))
    var overlay = ActionOverlay(chosen)
    _ = overlay.begin(driver.state.context)
    for key in keys(script) {
      for effect in overlay.handle(key, driver.state.context) {
        if case .answer(.found(let found as ChosenActions), tag: "actions") = effect { return found.names }
      }
    }
    return nil
  }

  @Test func `services come first, those whose prefix begins so before others, then actions of any service`() {
    #expect(choices("").count == Services.count)
    let found = choices("s3")
    #expect(found.prefix(2).map(\.id) == ["service/s3", "service/s3-object-lambda"])
    #expect(found.contains { $0.id == "service/glacier" })
    #expect(choices("runinstances").contains { $0.id == "ec2:RunInstances" })
  }

  @Test func `an open service shows its actions by access level, all of a level at once too`() {
    let found = choices("s3:")
    #expect(found.first?.title.text == "All List actions")
    var levels: [String] = []
    for choice in found where levels.last != choice.group.text { levels.append(choice.group.text) }
    #expect(levels == ["List", "Read", "Write", "Tagging", "Permissions management"])
    #expect(choices("s3:deletebucketp").map(\.id) == ["s3:DeleteBucketPolicy"])
  }

  @Test func `a pattern, a level and a service stand for their actions`() {
    #expect(choices("s3:get*").map(\.id) == ["pattern/s3:get*"])
    #expect(ActionChoices.actions("pattern/s3:getbucketpol*") == ["s3:GetBucketPolicy", "s3:GetBucketPolicyStatus"])
    #expect(ActionChoices.actions("level/s3/\(ActionLevel.list.rawValue)").contains("s3:ListBucket"))
    #expect(ActionChoices.actions("service/s3").count == Services.named("s3")?.actions.count)
    #expect(ActionChoices.actions("s3:GetObject") == ["s3:GetObject"])
  }

  @Test func `an action that the reference doesn't have can be typed`() {
    #expect(choices("s3:Nonsense").map(\.detail.text) == ["not in the service reference"])
    #expect(choices("my:Own").map(\.id) == ["my:Own"])
    #expect(choices("my:O wn").isEmpty)
  }

  @Test func `Enter opens a service, Space checks, Enter takes what is checked`() {
    #expect(choose("s3<Enter>getobject<Enter>") == ["s3:GetObject"])
    #expect(choose("s3:getbucketpol<Down><Down> <Up> <Enter>") == ["s3:GetBucketPolicyStatus", "s3:GetBucketPolicy"])
    #expect(choose("s3:getobject<Enter>", from: ["sqs:SendMessage"]) == ["sqs:SendMessage", "s3:GetObject"])
    #expect(choose("s3<Ctrl-S>", from: ["sqs:SendMessage"]) == ["sqs:SendMessage"])
  }

  @Test func `what is chosen stands above the services and can be given up, one or all`() {
    #expect(choices("", chosen: ["s3:GetObject"]).prefix(2).map(\.id) == ["none", "s3:GetObject"])
    #expect(choose("<Enter>", from: ["s3:GetObject"]) == [])
    #expect(choose("<Down> <Ctrl-S>", from: ["s3:GetObject", "s3:PutObject"]) == ["s3:PutObject"])
  }

  @Test func `Esc leaves a service first, then the list`() {
    let driver = ScreenDriver(SimulatorScreen(.user("ana"))).press("ss3<Enter>")
    driver.sees("All List actions").press("<Esc>").sees("AWS App2Container").press("<Esc>").seesNot("AWS App2Container")
  }

  @Test func `patterns of letters, stars and question marks`() {
    let matches = { (pattern: String, text: String) in NamePattern.matches(Array(pattern.utf8), Array(text.utf8)) }
    #expect(matches("get*", "getobject") && matches("*", "") && matches("g?t*t", "getobject"))
    #expect(!matches("get", "getobject") && !matches("get?", "get") && !matches("", "x"))
  }
}

import Language
import Terminal
import Testing

@testable import Console

struct PickerTests {
  private let groups = ["admins", "developers", "관리자", "auditors"].map { Choice($0) }

  private func play(_ script: String, on picker: inout Picker) -> PickerOutcome {
    keys(script).reduce(.ignored) { picker.handle($1) }
  }

  private func text(_ picker: Picker, _ columns: Int = 40, _ rows: Int = 6, _ language: Language = .english) -> String {
    drawn(columns, rows) { picker.draw(into: &$0, in: $1, with: look(language)) }.text()
  }

  @Test func `Enter chooses what the cursor is on`() {
    var picker = Picker(groups)
    #expect(play("<Down><Enter>", on: &picker) == .chosen([groups[1]]))
  }

  @Test func `typing leaves what has every word, in any case`() {
    var picker = Picker(groups)
    #expect(play("D", on: &picker) == .filterChanged("D"))
    #expect(picker.shownCount == 3)
    #expect(play(" m", on: &picker) == .filterChanged("D m"))
    #expect(play("<Enter>", on: &picker) == .chosen([groups[0]]))
  }

  @Test func `Korean text filters as it is typed`() {
    var picker = Picker(groups)
    _ = play("관", on: &picker)
    #expect(text(picker, 40, 3, .korean) == "/ 관                               1 / 4\n  관리자\n")
  }

  @Test func `the filter looks at details and keywords too`() {
    let choice = Choice(id: "1", title: SafeText("A"), detail: SafeText("arn:aws:iam"), keywords: "Billing")
    var picker = Picker([choice, Choice("B")])
    _ = play("billing", on: &picker)
    #expect(picker.selectedChoice == choice)
  }

  @Test func `Space sets and takes check marks and Enter gives them in that order`() {
    var picker = Picker(groups, mode: .multiple, checked: [groups[3]])
    #expect(play("<Down> ", on: &picker) == .toggled)
    #expect(play("<Up> <Enter>", on: &picker) == .chosen([groups[3], groups[1], groups[0]]))
    #expect(play("<Down><Down><Down> <Enter>", on: &picker) == .chosen([groups[1], groups[0]]))
  }

  @Test func `Enter without check marks means the row that the person went to, and nothing before that`() {
    var picker = Picker(groups, mode: .multiple)
    #expect(picker.handle(.enter) == .chosen([]))
    #expect(play("<Down><Enter>", on: &picker) == .chosen([groups[1]]))
    #expect(play("  <Enter>", on: &picker) == .chosen([]))
    var filtered = Picker(groups, mode: .multiple)
    #expect(play("aud<Enter>", on: &filtered) == .chosen(groups.filter { $0.id.contains("aud") }))
  }

  @Test func `a whole name goes before names that only contain it or begin with it`() {
    var picker = Picker(["ec2-images.aws", "ec2.aws", "ec2", "my-ec2"].map { Choice($0) })
    #expect(play("ec", on: &picker) == .filterChanged("ec"))
    #expect(picker.selectedChoice?.id == "ec2-images.aws")
    _ = play("2", on: &picker)
    #expect(picker.selectedChoice?.id == "ec2")
    var without = Picker(["ec2-images.aws", "ec2.aws", "my-ec2"].map { Choice($0) })
    _ = play("EC2", on: &without)
    #expect(without.selectedChoice?.id == "ec2.aws")
  }

  @Test func `check marks stay while the filter hides them`() {
    var picker = Picker(groups, mode: .multiple)
    _ = play(" aud", on: &picker)
    #expect(text(picker).hasPrefix("/ aud                  1 selected  1 / 4\n"))
    #expect(play("<Enter>", on: &picker) == .chosen([groups[0]]))
  }

  @Test func `a filter without a match says so and Enter chooses nothing`() {
    var picker = Picker(groups)
    #expect(play("zzz<Enter>", on: &picker) == .handled)
    #expect(text(picker).contains("Nothing matches the filter."))
    #expect(text(Picker([])).contains("There is nothing to choose from."))
  }

  @Test func `headings stand above groups and the cursor steps over them`() {
    var picker = Picker([Choice("one", group: "Own"), Choice("two", group: "AWS"), Choice("three", group: "AWS")])
    #expect(text(picker) == "/ type to filter                       3\nOwn\n  one\nAWS\n  two\n  three")
    #expect(picker.selectedChoice?.id == "one")
    _ = play("<Down>", on: &picker)
    #expect(picker.selectedChoice?.id == "two")
    _ = play("<Up><Up><Up>", on: &picker)
    #expect(picker.selectedChoice?.id == "one")
  }

  @Test func `the heading over the first choice comes back into view`() {
    var picker = Picker((0..<9).map { Choice("c\($0)", group: "Heading") })
    picker.fit(Size(columns: 20, rows: 4))
    _ = play("<PgDn><PgDn><PgDn><Ctrl-Home>", on: &picker)
    #expect(text(picker, 20, 4).contains("Heading"))
  }

  @Test func `a list that its owner filters shows what it is given`() {
    var picker = Picker([], isSupplied: true, total: 5000)
    #expect(play("al", on: &picker) == .filterChanged("al"))
    #expect(text(picker).contains("searching…"))
    picker.supply([Choice("alice"), Choice("zed")])
    #expect(text(picker, 40, 3) == "/ al                           2 / 5,000\n  alice\n  zed")
  }

  @Test func `new choices keep the cursor on the same one`() {
    var picker = Picker(groups, isSupplied: true)
    picker.select("auditors")
    picker.supply([Choice("aaa")] + groups)
    #expect(picker.selectedChoice?.id == "auditors")
  }

  @Test func `Esc leaves and keys of the owner are ignored`() {
    var picker = Picker(groups)
    #expect(picker.handle(.escape) == .cancelled)
    #expect(picker.handle(.tab) == .ignored)
    #expect(picker.handle(.function(2)) == .ignored)
  }

  @Test func `pasted text filters`() {
    var picker = Picker(groups)
    #expect(picker.paste("aud\n") == .filterChanged("aud"))
    #expect(picker.selectedChoice?.id == "auditors")
  }

  @Test func `thousands of choices are filtered at once`() {
    var picker = Picker((0..<7000).map { Choice("Policy\($0)", detail: "arn:aws:iam::123456789012:policy/Policy\($0)") })
    let clock = ContinuousClock()
    let time = clock.measure { _ = play("policy69", on: &picker) }
    #expect(picker.shownCount == 111)
    #expect(time < .seconds(4))
  }

  @Test func `any size can be drawn`() {
    let picker = Picker(groups + [Choice("x", detail: "한글 설명", group: "그룹")], mode: .multiple, checked: groups)
    drawAtEverySize { picker.draw(into: &$0, in: $1, with: look(.korean)) }
  }
}

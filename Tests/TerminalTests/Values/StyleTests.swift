import Terminal
import Testing

@Suite struct StyleTests {
  let bar = Style(foreground: .palette(15), background: .palette(4))

  @Test func `a style over another keeps the ground's background`() {
    let link = Style(foreground: .rgb(1, 2, 3), attributes: .underline)
    #expect(link.over(bar) == Style(foreground: .rgb(1, 2, 3), background: .palette(4), attributes: .underline))
  }

  @Test func `the terminal's own colours show the ground's`() {
    #expect(Style.standard.over(bar) == bar)
  }

  @Test func `attributes add up`() {
    #expect(bar.adding(.bold).adding(.dim).attributes == [.bold, .dim])
    #expect(Style(attributes: .bold).over(Style(attributes: .reverse)).attributes == [.bold, .reverse])
  }

  @Test func `names tell attributes and colours`() {
    #expect(Style.standard.name == "")
    #expect(
      Style(foreground: .rgb(138, 180, 4), background: .palette(12), attributes: [.bold, .italic]).name
        == "bold italic #8ab404 on palette(12)")
    #expect(Color.standard.name == "default")
  }
}

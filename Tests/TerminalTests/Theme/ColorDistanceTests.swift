@testable import Terminal
import Testing

@Suite struct ColorDistanceTests {
  @Test(arguments: [
    ((0, 0, 0), 16), ((255, 255, 255), 231), ((255, 0, 0), 196), ((0, 95, 135), 24), ((135, 175, 255), 111), ((128, 128, 128), 244),
    ((58, 58, 58), 237), ((8, 8, 8), 232),
  ])
  func `a colour of the cube or the greys is found`(parts: (Int, Int, Int), index: UInt8) {
    #expect(Color.rgb(UInt8(parts.0), UInt8(parts.1), UInt8(parts.2)).nearest(of: 256) == .palette(index))
  }

  @Test func `no other of the 256 is nearer by much`() throws {
    for step in stride(from: 0, to: 1 << 24, by: 99_991) {
      let wanted = [step >> 16, step >> 8 & 255, step & 255]
      let color = Color.rgb(UInt8(wanted[0]), UInt8(wanted[1]), UInt8(wanted[2]))
      let found = try #require(color.nearest(of: 256).components)
      #expect(zip(found, wanted).allSatisfy { abs($0 - $1) <= 48 }, "\(color)")
    }
  }

  @Test func `the sixteen are found by their looks`() {
    #expect(Color.rgb(0, 0, 10).nearest(of: 16) == .palette(0))
    #expect(Color.rgb(255, 80, 90).nearest(of: 16) != .standard)
    #expect(Color.palette(196).nearest(of: 16) == .palette(9))
    #expect(Color.palette(9).nearest(of: 16) == .palette(9))
  }

  @Test func `eight colours take the plain form`() {
    #expect(Color.palette(12).nearest(of: 8) == .palette(4))
    #expect(Color.standard.nearest(of: 8) == .standard)
  }

  @Test func `a terminal that takes red, green and blue gets the palette's as such`() {
    #expect(Color.palette(3).nearest(of: 1 << 24) == .palette(3))
    #expect(Color.palette(231).nearest(of: 1 << 24) == .rgb(255, 255, 255))
    #expect(Color.palette(244).nearest(of: 1 << 24) == .rgb(128, 128, 128))
  }

  @Test func `without colours everything is the terminal's own`() {
    #expect(Color.rgb(1, 2, 3).nearest(of: 0) == .standard)
    #expect(Color.palette(3).nearest(of: 2) == .standard)
  }
}

import PolicyEngine
import Testing

struct SidCheckTests {
  static let cases = [
    FindingCase("EMPTY_SID_VALUE", FindingCase.allow(#""Sid":«""»,"Action":"*","Resource":"*""#)),
    FindingCase("EMPTY_SID_VALUE", FindingCase.allow(#""Sid":"A","Action":"*","Resource":"*""#)),
    FindingCase("EMPTY_SID_VALUE", FindingCase.allow(#""Action":"*","Resource":"*""#)),
  ]

  @Test(arguments: cases) func `a Sid that is there and empty`(test: FindingCase) { test.check() }
}

import Testing

@testable import PolicyEngine

struct AddressCheckTests {
  static let table: [(id: String, block: String)] = [
    ("PRIVATE_IP_ADDRESS", #""IpAddress":{"aws:SourceIp":«["10.0.0.0/8","192.168.1.1"]»}"#),
    ("PRIVATE_IP_ADDRESS", #""IpAddress":{"aws:VpcSourceIp":"10.0.0.0/8","aws:SourceIp":"203.0.113.0/24"}"#),
    ("PRIVATE_NOT_IP_ADDRESS", #""NotIpAddress":{"aws:SourceIp":«"172.16.0.0/12"»}"#),
    ("PRIVATE_IP_ADDRESS_SUBSET", #""IpAddress":{"aws:SourceIp":«["10.0.0.0/8","203.0.113.0/24"]»}"#),
    ("PRIVATE_IP_ADDRESS_SUBSET", #""IpAddress":{"aws:SourceIp":["10.0.0.0/8","10.1.0.0/16"]}"#),
    ("PRIVATE_NOT_IP_ADDRESS_SUBSET", #""NotIpAddress":{"aws:SourceIp":«["fd00::/8","203.0.113.0/24"]»}"#),
    ("IMPROVE_IP_RANGE", #""IpAddress":{"aws:SourceIp":[«"203.0.113.7/24"»,"203.0.113.7","203.0.113.0/24",«"2001:db8::1/32"»]}"#),
    ("OPEN_IP_RANGE", #""IpAddress":{"aws:SourceIp":[«"0.0.0.0/0"»,"203.0.113.0/24",«"::/0"»]}"#),
  ]
  static let cases = table.map { FindingCase($0.id, FindingCase.condition($0.block)) }

  @Test(arguments: cases) func `ranges that say less than they look like`(test: FindingCase) { test.check() }

  @Test(arguments: [
    ("203.0.113.7/24", "203.0.113.0/24"), ("10.9.8.7/8", "10.0.0.0/8"), ("1.2.3.4/0", "0.0.0.0/0"), ("2001:db8::1/32", "2001:db8::/32"),
    ("2001:db8:1:2:3:4:5:6/128", "2001:db8:1:2:3:4:5:6/128"), ("ff::1/0", "::/0"), ("1.2.3.4", "1.2.3.4/32"),
  ])
  func `a network is written without the bits behind its prefix`(text: String, network: String) throws {
    let range = try #require(address(text))
    #expect(range.network.text == network)
  }

  @Test(arguments: [
    "10.1.2.3", "172.31.0.0/16", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.1", "169.254.1.1", "fc00::/7", "fe80::1", "::1",
  ])
  func `private ranges are known`(text: String) throws {
    #expect(try #require(address(text)).isPrivate)
  }

  @Test(arguments: ["11.0.0.0/8", "172.32.0.1", "192.0.0.0/8", "0.0.0.0/0", "2001:db8::1", "::/0", "8.8.8.8"])
  func `others aren't private, nor are ranges that reach beyond`(text: String) throws {
    #expect(try !#require(address(text)).isPrivate)
  }

  func address(_ text: String) -> ConditionAddress? { ConditionAddress.read(Array(text.utf8).span) }
}

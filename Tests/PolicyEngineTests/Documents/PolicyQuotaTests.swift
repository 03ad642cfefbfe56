import PolicyEngine
import Testing

struct PolicyQuotaTests {
  @Test func `white space between words doesn't count, in strings it does`() {
    #expect(PolicyQuota.managed.size(of: "{ \"a b\" :\n\t[ 1 , 2 ]\r\n}") == "{\"a b\":[1,2]}".count)
  }

  @Test func `an escaped quote doesn't end a string`() {
    #expect(PolicyQuota.sizeWithoutWhiteSpace(#"["\" x", "\\" , "y z"]"#) == #"["\" x","\\","y z"]"#.count)
  }

  @Test func `characters count, not bytes`() {
    #expect(PolicyQuota.managed.size(of: "\"é\"") == 3)
  }

  @Test func `session and organization policies count as they stand`() {
    for quota in [PolicyQuota.session, .serviceControl, .resourceControl] { #expect(quota.size(of: "{ }") == 3) }
  }

  @Test func `the limits are AWS's`() {
    let quotas: [PolicyQuota] = [.managed, .userInline, .groupInline, .roleInline, .trust, .session]
    #expect(quotas.map(\.limit) == [6144, 2048, 5120, 10240, 2048, 2048])
  }
}

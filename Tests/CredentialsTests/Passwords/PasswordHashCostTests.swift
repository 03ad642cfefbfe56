import Credentials
import Testing

struct PasswordHashCostTests {
  private static let tail = "$AAAA$d9ZXYjhleyA7GcpCwYoEl/FrSETjB0ro39/6P+3iFEI"

  @Test func `the standard cost is OWASP's`() {
    #expect(PasswordHash.Cost.standard == PasswordHash.Cost(logN: 17, r: 8, p: 1))
    #expect(PasswordHash.Cost.standard.isAllowed)
  }

  @Test func `four times the standard is the most a hash may cost`() {
    #expect(PasswordHash.Cost(logN: 19, r: 8, p: 1).isAllowed)
    #expect(PasswordHash.Cost(logN: 17, r: 8, p: 4).isAllowed)
    #expect(!PasswordHash.Cost(logN: 20, r: 8, p: 1).isAllowed)
    #expect(!PasswordHash.Cost(logN: 17, r: 8, p: 5).isAllowed)
  }

  @Test(arguments: [
    "ln=0,r=8,p=1", "ln=24,r=8,p=1", "ln=64,r=8,p=1", "ln=17,r=0,p=1", "ln=17,r=17,p=1", "ln=17,r=8,p=0", "ln=10,r=1,p=17",
    "ln=16,r=1,p=1", "ln=-1,r=8,p=1", "ln=9223372036854775807,r=8,p=1", "ln=17,r=8", "ln=17,r=8,p=1,x=1", "ln=,r=,p=",
  ])
  func `a row with a cost out of bounds is no hash`(cost: String) {
    #expect(PasswordHash(encoded: "$scrypt$" + cost + Self.tail) == nil)
  }

  @Test(arguments: ["ln=1,r=1,p=1", "ln=15,r=1,p=1", "ln=17,r=8,p=1", "ln=10,r=16,p=16"])
  func `a row with a cost within bounds is read`(cost: String) {
    #expect(PasswordHash(encoded: "$scrypt$" + cost + Self.tail) != nil)
  }

  @Test func `a hash is weaker than a cost of more memory or more time`() {
    let hash = PasswordHash.decoy(cost: PasswordHash.Cost(logN: 14, r: 8, p: 2))
    #expect(hash.isWeaker(than: .standard))
    #expect(hash.isWeaker(than: PasswordHash.Cost(logN: 14, r: 8, p: 3)))
    #expect(hash.isWeaker(than: PasswordHash.Cost(logN: 15, r: 8, p: 1)))
    #expect(!hash.isWeaker(than: PasswordHash.Cost(logN: 14, r: 8, p: 2)))
    #expect(!hash.isWeaker(than: PasswordHash.Cost(logN: 13, r: 8, p: 1)))
  }
}

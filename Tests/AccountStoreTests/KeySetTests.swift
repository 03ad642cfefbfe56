import Testing

@testable import AccountStore

struct KeySetTests {
  @Test func `a set holds the keys of its range and no others`() {
    var set = KeySet(first: 1000, numbers: 130)
    for key: Int64 in [999, 1000, 1063, 1064, 1130, 99_999] { set.insert(key) }
    var keys: [Int64] = []
    set.forEach { keys.append($0) }
    #expect(keys == [1000, 1063, 1064, 1130])
    #expect(set.count == 4 && set.contains(1064) && !set.contains(1065) && !set.contains(5) && !set.contains(1 << 40))
    set.remove(1064)
    set.remove(1 << 40)
    var other = KeySet(first: 1000, numbers: 64)
    for key: Int64 in [1063, 1064] { other.insert(key) }
    set.formIntersection(other)
    #expect(set.count == 1 && set.contains(1063))
  }
}

import AWSCatalog
import IAM
import Testing

struct ActionLevelTests {
  @Test func `the levels are counted as the reference counts them`() {
    var counts: [ActionLevel: Int] = [:]
    for service in Services.all {
      for action in service.actions { counts[action.level, default: 0] += 1 }
    }
    #expect(counts == [.read: 5_789, .write: 11_198, .list: 3_671, .tagging: 715, .permissionsManagement: 415])
  }
}

import AccountService
import Testing

struct StoreLocationTests {
  private let home = ["HOME": "/home/minji"]

  @Test func `what is named wins over the environment`() {
    let environment = home.merging(["IAMDESK_STORE": "/srv/env.db", "XDG_DATA_HOME": "/data"]) { $1 }
    #expect(StoreLocation(named: "my.db", environment: environment).path == "my.db")
    #expect(StoreLocation(named: nil, environment: environment).path == "/srv/env.db")
  }

  @Test func `the data folder is XDG's, by default in the home folder`() {
    #expect(StoreLocation(named: nil, environment: home).path == "/home/minji/.local/share/iamdesk/account.db")
    let data = home.merging(["XDG_DATA_HOME": "/data"]) { $1 }
    #expect(StoreLocation(named: nil, environment: data).path == "/data/iamdesk/account.db")
  }

  @Test func `an empty name and a relative data folder don't count`() {
    let environment = home.merging(["IAMDESK_STORE": "", "XDG_DATA_HOME": "data"]) { $1 }
    #expect(StoreLocation(named: nil, environment: environment).path == "/home/minji/.local/share/iamdesk/account.db")
  }

  @Test(arguments: [("/a/b.db", "/a"), ("/b.db", "/"), ("b.db", "."), ("x/b.db", "x")])
  func `the folder is what stands before the last slash`(path: String, folder: String) {
    #expect(StoreLocation(path: path).folder == folder)
  }
}

import AccountService
import Glibc
import IAM

/// Changes a store again and again and tells each change on standard output once it is acknowledged, until it is killed.
public enum ChangeWorker {
  /// Creates users PREFIX-0, PREFIX-1 and so on in groups of changes: alone, and with a group made in the same transaction.
  public static func run(store: String, prefix: String) throws {
    let service = try ScratchStore.service(at: store)
    var number = 0
    while true {
      let name = "\(prefix)-\(number)"
      if number % 3 == 2 {
        try service.perform(
          all: [
            CreateUser(userName: name, tags: [.init(key: "round", value: prefix)]), CreateGroup(groupName: name),
            AddUserToGroup(groupName: name, userName: name),
          ], as: ScratchStore.owner)
      } else {
        try service.perform(CreateUser(userName: name), as: ScratchStore.owner)
      }
      let line = Array("\(name)\n".utf8)
      guard write(STDOUT_FILENO, line, line.count) == line.count else { return }
      number += 1
    }
  }
}

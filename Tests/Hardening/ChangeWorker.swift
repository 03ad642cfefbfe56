import AccountService
import Glibc
import IAM

/// Changes a store again and again and tells each change on standard output once it is acknowledged, until it is killed.
public enum ChangeWorker {
  /// The group that must be there.
  static let group = "everybody"

  /// Creates users PREFIX-0, PREFIX-1 and so on: two alone, and each third as a member of a group, in one transaction of three changes.
  public static func run(store: String, prefix: String) throws {
    let service = try ScratchStore.service(at: store)
    var number = 0
    while true {
      let name = "\(prefix)-\(number)"
      if number % 3 == 2 {
        try service.perform(
          all: [
            CreateUser(userName: name), AddUserToGroup(groupName: group, userName: name),
            TagUser(userName: name, tags: [Tag(key: "round", value: prefix)]),
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

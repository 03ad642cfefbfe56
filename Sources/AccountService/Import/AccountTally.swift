import IAM
import Language

/// Counts which account the entities of a file say they belong to.
struct AccountTally {
  /// An account in its partition.
  struct Owner: Hashable {
    let account: AccountID
    let partition: String
  }

  private static let mostOwners = 100
  private var counts: [Owner: Int] = [:]
  private var last: (prefix: String, owner: Owner)?
  /// How many entities named an account.
  private(set) var total = 0

  /// Notes an entity's ARN. A hostile file may name any number of accounts: those behind the first hundred are counted as no one's.
  mutating func note(_ arn: String?) {
    guard let arn else { return }
    if let last, arn.hasPrefix(last.prefix) { return add(last.owner) }
    guard let parts = ARN(arn), parts.service == "iam", let account = AccountID(parts.account) else { return }
    let owner = Owner(account: account, partition: parts.partition)
    last = ("arn:\(parts.partition):iam::\(account):", owner)
    add(owner)
  }

  /// Notes an entity of any kind.
  mutating func note(_ detail: FileEntity) {
    switch detail {
    case .user(let user): note(user.head.arn)
    case .group(let group): note(group.head.arn)
    case .role(let role): note(role.head.arn)
    case .policy(let policy): note(policy.head.arn)
    }
  }

  private mutating func add(_ owner: Owner) {
    total += 1
    if counts.count < Self.mostOwners || counts[owner] != nil { counts[owner, default: 0] += 1 }
  }

  /// The owner of most entities.
  var most: Owner? { inOrder.first?.owner }

  /// Whether so many entities belong to an account that the others are its odd ones: three of four.
  func isMostly(_ account: AccountID) -> Bool {
    let own = counts.filter { $0.key.account == account }.values.reduce(0, +)
    return own * 4 >= total * 3
  }

  /// The accounts with their counts, the largest first, as errors list them.
  var list: [String] { inOrder.prefix(5).map { "\($0.owner.account) (\($0.count))" } }

  private var inOrder: [(owner: Owner, count: Int)] {
    counts.map { (owner: $0.key, count: $0.value) }.sorted { ($1.count, $0.owner.account) < ($0.count, $1.owner.account) }
  }
}

extension AccountTally {
  /// Looks into the starts of files until one says which account it is.
  /// - Throws: `InvalidInput` for what is broken before one does; what is broken later is told when the file is read.
  static func looking(into files: [OpenImportFile]) throws -> AccountTally {
    var tally = AccountTally()
    for file in files where tally.total == 0 {
      do {
        _ = try DetailReader(reader: JSONReader(file.start())).read { detail in
          tally.note(detail)
          if tally.total >= 1000 { throw Enough() }
        }
      } catch let fault as JSONFault where tally.total == 0 && fault.offset < OpenImportFile.lookahead {
        throw fault.error(in: file.name)
      } catch is JSONFault {
      } catch is Enough {}
    }
    return tally
  }

  private struct Enough: Error {}
}

extension JSONFault {
  /// The fault as an error of an import.
  func error(in file: String) -> IAMError {
    IAMError(.invalidInput, .importBroken(file, line: line, column: column, byte: offset, kind.words))
  }
}

import IAM

/// The keys of entities: the account's ordinal and the kind in the upper part, a number that is never used again in the lower 32 bits.
///
/// Entities of one kind therefore lie together in the table, and a search can be confined to them by a range of keys.
enum EntityKey {
  static let numberBits: Int64 = 32

  static func key(account: Int64, kind: EntityKind, number: Int64) -> Int64 {
    (account * 8 + kind.code) << numberBits | number
  }

  /// All keys of a kind.
  static func range(account: Int64, kind: EntityKind) -> ClosedRange<Int64> {
    let start = (account * 8 + kind.code) << numberBits
    return start...(start | (1 << numberBits - 1))
  }

  static func kind(of key: Int64) -> EntityKind? {
    EntityKind(code: (key >> numberBits) & 7)
  }
}

extension EntityKind {
  /// The kind's number in the store.
  var code: Int64 {
    switch self {
    case .user: 1
    case .group: 2
    case .role: 3
    case .policy: 4
    case .instanceProfile: 5
    }
  }

  init?(code: Int64) {
    guard let kind = EntityKind.allCases.first(where: { $0.code == code }) else { return nil }
    self = kind
  }
}

/// A number the store keeps so that nobody has to count.
enum Tally: Hashable {
  /// How many entities of a kind there are.
  case entities(EntityKind)
  /// The last number a key of this kind was made with.
  case lastNumber(EntityKind)
  /// How many versions all policies have together.
  case versions
  /// How many members a group has.
  case members(group: Int64)
  /// How many users, groups and roles a policy reference is attached to.
  case attachments(reference: Int64)
  /// How many users and roles have it as their boundary.
  case boundaries(reference: Int64)

  /// The number it is kept under. Group keys stand for their members; the kinds 0, 6 and 7, which no entity has, for the rest.
  func subject(account: Int64) -> Int64 {
    switch self {
    case .entities(let kind): account * 8 << EntityKey.numberBits | kind.code
    case .lastNumber(let kind): account * 8 << EntityKey.numberBits | (kind.code + 16)
    case .versions: account * 8 << EntityKey.numberBits | 32
    case .members(let group): group
    case .attachments(let reference): (account * 8 + 6) << EntityKey.numberBits | reference
    case .boundaries(let reference): (account * 8 + 7) << EntityKey.numberBits | reference
    }
  }
}

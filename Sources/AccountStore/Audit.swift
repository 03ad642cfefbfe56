public import IAM

/// An entry of the audit trail: a CloudTrail record and its place in the chain.
///
/// The record's shape is CloudTrail's
/// ([record contents](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html)).
public struct AuditEntry: Sendable, Hashable {
  /// Counts from 1 in each account, without gaps.
  public let sequence: Int64
  /// When it happened.
  public let time: Timestamp
  /// `eventID`.
  public let eventID: String
  /// The operation.
  public let eventName: String
  /// Who did it, as lists show it: a user's name, `root`, or the Unix user of the local owner.
  public let actor: String
  /// The names of what was concerned, as lists show it.
  public let subject: String
  /// The error's code, where it failed.
  public let errorCode: String?
  /// The whole record as JSON.
  public let record: String
  /// The chain's value of the entry before; 64 zeros for the first.
  public let previousHash: String
  /// The chain's value: HMAC over `previousHash`, sequence and record, in hexadecimal.
  public let hash: String

  /// An entry.
  public init(
    sequence: Int64, time: Timestamp, eventID: String, eventName: String, actor: String, subject: String, errorCode: String?,
    record: String,
    previousHash: String, hash: String
  ) {
    self.sequence = sequence
    self.time = time
    self.eventID = eventID
    self.eventName = eventName
    self.actor = actor
    self.subject = subject
    self.errorCode = errorCode
    self.record = record
    self.previousHash = previousHash
    self.hash = hash
  }
}

/// A record before it gets its place in the chain.
public struct AuditRecord: Sendable, Hashable {
  /// When it happened.
  public var time: Timestamp
  /// `eventID`, a UUID.
  public var eventID: String
  /// The operation.
  public var eventName: String
  /// Who did it, for lists.
  public var actor: String
  /// What was concerned, for lists.
  public var subject: String
  /// The error's code, where it failed.
  public var errorCode: String?
  /// The whole record as JSON.
  public var record: String

  /// A record.
  public init(time: Timestamp, eventID: String, eventName: String, actor: String, subject: String, errorCode: String?, record: String) {
    self.time = time
    self.eventID = eventID
    self.eventName = eventName
    self.actor = actor
    self.subject = subject
    self.errorCode = errorCode
    self.record = record
  }
}

/// Which audit entries are asked for. The order is the chain's.
public struct AuditRequest: Sendable, Hashable {
  /// Not before this moment.
  public var since: Timestamp?
  /// Of this actor only.
  public var actor: String?
  /// Of this operation only.
  public var eventName: String?
  /// With this error code only; an empty text means any error.
  public var errorCode: String?
  /// Text that event name, actor, subject or error code contain; empty for all.
  public var filter: String
  /// Entries behind this sequence number, or before it when `newestFirst`.
  public var after: Int64?
  /// Newest first.
  public var newestFirst: Bool
  /// How many at most.
  public var limit: Int

  /// A request.
  public init(
    since: Timestamp? = nil, actor: String? = nil, eventName: String? = nil, errorCode: String? = nil, filter: String = "",
    after: Int64? = nil,
    newestFirst: Bool = false, limit: Int
  ) {
    self.since = since
    self.actor = actor
    self.eventName = eventName
    self.errorCode = errorCode
    self.filter = filter
    self.after = after
    self.newestFirst = newestFirst
    self.limit = limit
  }
}

/// The chain's keyed hash, passed in by who holds the key.
public struct AuditChain: Sendable {
  /// HMAC-SHA256 of some bytes under the store's key, 32 bytes.
  public let authenticate: @Sendable ([UInt8]) -> [UInt8]

  /// A chain with this keyed hash.
  public init(authenticate: @escaping @Sendable ([UInt8]) -> [UInt8]) {
    self.authenticate = authenticate
  }
}

/// What `audit verify` found.
public enum AuditVerdict: Sendable, Hashable {
  /// All entries are whole: how many, and the last one's hash.
  case whole(entries: Int, head: String)
  /// The first bad entry: its number, its event ID where it can be read, and what is wrong.
  case broken(sequence: Int64, eventID: String?, fault: Fault)

  /// How a chain is broken.
  public enum Fault: Sendable, Hashable {
    /// The entry's record isn't what was chained.
    case changed
    /// An entry is missing in the middle.
    case removed
    /// An entry stands there that was never chained at this place.
    case inserted
    /// Entries stand in another order.
    case reordered
    /// The last entries are missing.
    case cutOff
  }
}

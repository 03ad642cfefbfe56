import GRDB
import IAM
import Language

/// Runs work on the database and tells its failures as `IAMError`: one sentence that says what happened and what to do, never a bound value.
func tellingFailures<T>(of path: String, _ work: () throws -> T) throws -> T {
  do {
    return try work()
  } catch let error as DatabaseError {
    throw IAMError(telling: error, path: path)
  }
}

extension IAMError {
  init(telling error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_INTERRUPT: self.init(.cancelled, .givenUp)
    case .SQLITE_FULL: self.init(.serviceFailure, .diskFull)
    case .SQLITE_IOERR: self.init(.serviceFailure, .diskFailed)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self.init(.serviceFailure, .storeBusy)
    case .SQLITE_READONLY:
      let moved = error.extendedResultCode == .SQLITE_READONLY_DBMOVED
      self = moved ? IAMError(.serviceFailure, .storeReplaced(path)) : IAMError(.readOnlyStore, .readOnlyStore)
    case .SQLITE_CORRUPT: self.init(.unusableStore, .damagedStore(path))
    case .SQLITE_NOTADB: self.init(.unusableStore, .notAStore(path))
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self.init(.serviceFailure, .storeRefused(path))
    default: self.init(.serviceFailure, .storeFailed(code: Int(error.extendedResultCode.rawValue)))
    }
  }
}

extension DatabaseError {
  /// Whether the connection may have lost track of its file, so that a new one should take over.
  var spoilsConnection: Bool {
    switch resultCode {
    case .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CANTOPEN: true
    default: false
    }
  }
}

extension EntityKind {
  /// Its name at the head of a sentence.
  var inSentences: Sentence {
    switch self {
    case .user: .aUser
    case .group: .aGroup
    case .role: .aRole
    case .policy: .aPolicy
    case .instanceProfile: .anInstanceProfile
    }
  }
}

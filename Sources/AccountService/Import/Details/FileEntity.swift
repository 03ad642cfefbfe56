import IAM

/// An entity as a file tells it, before it is looked at: what is missing is nil.
enum FileEntity {
  case user(FileUser)
  case group(FileGroup)
  case role(FileRole)
  case policy(FilePolicy)
}

/// What every entity says of itself.
struct FileHead {
  var name: String?
  var path: String?
  var id: String?
  var arn: String?
  /// The date as it is written.
  var created: String?
}

/// A policy document as a file holds it.
struct FileDocument {
  var text: String
  /// Whether it was percent-encoded in a way that can't be undone; `text` then is as it stood.
  var isGarbled = false
}

struct FileInline {
  var name: String
  var document: FileDocument?
}

struct FileUser {
  var head = FileHead()
  var inline: [FileInline] = []
  var groups: [String] = []
  var attached: [AttachedPolicy] = []
  var boundary: String?
  var tags: [Tag] = []
  var passwordLastUsed: String?
}

struct FileGroup {
  var head = FileHead()
  var inline: [FileInline] = []
  var attached: [AttachedPolicy] = []
}

struct FileRole {
  var head = FileHead()
  var trust: FileDocument?
  var profiles: [FileProfile] = []
  var inline: [FileInline] = []
  var attached: [AttachedPolicy] = []
  var boundary: String?
  var tags: [Tag] = []
  var lastUsed: (date: String?, region: String?)
  var description: String?
  var longestSession: Int?
}

struct FileProfile {
  var head = FileHead()
  /// The names of the roles in it, the one that lists it among them.
  var roles: [String] = []
  var tags: [Tag] = []
}

struct FilePolicy {
  var head = FileHead()
  var defaultVersion: String?
  var description: String?
  var updated: String?
  var versions: [FileVersion] = []
  var tags: [Tag] = []
}

struct FileVersion {
  var id: String?
  var document: FileDocument?
  var created: String?
  var isDefault = false
}

import IAM
import Language

/// A person or program of the demo account.
struct DemoUser {
  let name: String
  var path = "/"
  let team: Sentence
  let job: Sentence
  /// How many days ago the user was made.
  let age: Int64
  var groups: [String] = []
  var attached: [String] = []
  var boundary: String?
  var password: DemoPassword?
  var keys: [DemoKey] = []
}

/// A console password, by days before now.
struct DemoPassword {
  /// When it was set.
  let age: Int64
  /// When it was last used; nil for never.
  let used: Int64?
  let hasMFA: Bool
  /// Whether a new one must be set at the next sign-in.
  var mustBeChanged = false
}

/// An access key, by days before now.
struct DemoKey {
  /// When it was made.
  let age: Int64
  /// When it was last used; nil for never.
  let used: Int64?
  var isActive = true
  var service = "s3"
}

struct DemoGroup {
  let name: String
  let age: Int64
  let attached: [String]
  var inline: [String: String] = [:]
}

struct DemoRole {
  let name: String
  var path = "/"
  let age: Int64
  /// How many days ago it was used; nil for never.
  let used: Int64?
  let trust: String
  let description: String
  var attached: [String] = []
  var inline: [String: String] = [:]
  var longestSession = 3600
  var boundary: String?
  var hasInstanceProfile = false
  var purpose: Sentence?
}

struct DemoPolicy {
  let name: String
  var path = "/"
  /// The days before now at which versions were made, oldest first, with their documents.
  let versions: [(age: Int64, document: String)]
  /// The place of the default version.
  var inForce: Int?
}

/// Random numbers that are the same in every demo, so that IDs stay what screens and texts show.
struct DemoDice: RandomNumberGenerator {
  private var state: UInt64 = 0x1A4D_E5C0

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
  }
}

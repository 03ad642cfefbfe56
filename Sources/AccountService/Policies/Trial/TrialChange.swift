/// Whose permissions a simulation is about.
public enum SimulationSubject: Sendable, Hashable {
  /// A user with her own policies, those of her groups, and her permissions boundary.
  case user(String)
  /// A role.
  case role(String)
  /// A group's policies, as a user would have them who has no others.
  case group(String)
  /// A managed policy by itself.
  case policy(arn: String)
  /// Nobody: only documents that are given.
  case documents
}

/// A document that is being edited: the simulation sees it as it is in the editor, and tells what would change by saving it.
public struct EditedPolicy: Sendable, Hashable {
  /// Where the document stands, or will stand.
  public enum Place: Sendable, Hashable {
    /// The default version of a managed policy, wherever it is attached.
    case managed(arn: String)
    /// The inline policy of a name in a user.
    case userInline(user: String, name: String)
    /// The inline policy of a name in a role.
    case roleInline(role: String, name: String)
    /// The inline policy of a name in a group, for each user in it.
    case groupInline(group: String, name: String)
    /// A role's trust policy; nil for a role that isn't there yet, whose policy then counts for every role that is asked for.
    case trust(role: String?)
    /// A policy that stands nowhere yet.
    case nowhere(name: String)
  }

  /// Where it stands.
  public var place: Place
  /// The text in the editor.
  public var text: String

  /// A document in an editor.
  public init(_ place: Place, text: String) {
    self.place = place
    self.text = text
  }
}

/// Changes of a principal's permissions that are tried, and made nowhere.
public struct TrialChange: Sendable, Hashable {
  /// An inline policy.
  public struct Draft: Sendable, Hashable {
    /// Its name; one of the same name in the principal is replaced.
    public var name: String
    /// The document.
    public var text: String

    /// A draft.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// What becomes of the permissions boundary.
  public enum Boundary: Sendable, Hashable {
    /// It is taken away.
    case removed
    /// The managed policy of an ARN is the boundary.
    case set(arn: String)
  }

  /// The ARNs of managed policies that are attached.
  public var attached: [String] = []
  /// The ARNs of managed policies that are detached.
  public var detached: [String] = []
  /// Inline policies that are written into the principal.
  public var drafts: [Draft] = []
  /// What becomes of the boundary; nil leaves it alone.
  public var boundary: Boundary?
  /// Groups that the user is put into.
  public var joined: [String] = []
  /// Groups that the user is taken out of.
  public var left: [String] = []

  /// No change.
  public init() {}

  /// Whether nothing is changed.
  public var isEmpty: Bool { self == TrialChange() }

  /// This change and another one after it; what the other takes back is gone.
  public func and(_ other: TrialChange) -> TrialChange {
    var all = self
    for arn in other.attached { Self.toggle(arn, on: &all.attached, off: &all.detached) }
    for arn in other.detached { Self.toggle(arn, on: &all.detached, off: &all.attached) }
    for group in other.joined { Self.toggle(group, on: &all.joined, off: &all.left) }
    for group in other.left { Self.toggle(group, on: &all.left, off: &all.joined) }
    for draft in other.drafts {
      all.drafts.removeAll { $0.name == draft.name }
      all.drafts.append(draft)
    }
    if let boundary = other.boundary { all.boundary = boundary }
    return all
  }

  private static func toggle(_ name: String, on: inout [String], off: inout [String]) {
    if let place = off.firstIndex(of: name) {
      off.remove(at: place)
    } else if !on.contains(name) {
      on.append(name)
    }
  }
}

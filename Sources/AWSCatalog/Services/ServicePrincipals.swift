import CCatalog

/// The service principals that a role's trust policy can name, such as `ec2.amazonaws.com`.
public struct ServicePrincipal: Sendable, Hashable {
  /// The principal as a policy writes it.
  public let name: String
  /// Whether it occurs as a principal in AWS's published policies or documentation. Others are derived from a list of services, so AWS may
  /// refuse a trust policy that names one.
  public let isSeen: Bool

  /// The name before its domain: `ec2`, `delivery.logs`.
  public var service: String {
    name.hasSuffix(".amazonaws.com") ? String(name.dropLast(".amazonaws.com".count)) : name
  }
}

/// The list of service principals, read from 34 KB of the program's data when it is first asked for.
public enum ServicePrincipals {
  /// All of them: first those that were seen, then the derived ones, each part in order of the name.
  public static let all: [ServicePrincipal] = {
    let table = Table(base: catalog_principals(), size: catalog_principals_size())
    let entries = table.text(0, table.size).split(separator: "\n").compactMap(entry)
    return entries.filter(\.isSeen) + entries.filter { !$0.isSeen }
  }()

  private static let names = Set(all.map(\.name))

  private static func entry(_ line: Substring) -> ServicePrincipal? {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard !line.hasPrefix("#"), columns.count >= 2 else { return nil }
    return ServicePrincipal(name: String(columns[0]), isSeen: columns[1] == "seen")
  }

  /// The principals with a text in their name, case not counted; those that begin with it come first.
  public static func search(_ text: String) -> [ServicePrincipal] {
    let text = text.lowercased()
    guard !text.isEmpty else { return all }
    let found = all.filter { $0.name.contains(text) }
    return found.filter { $0.name.hasPrefix(text) } + found.filter { !$0.name.hasPrefix(text) }
  }

  /// Whether the list has the principal, or has it without the region that some services write (`logs.eu-west-1.amazonaws.com`).
  public static func isKnown(_ name: String) -> Bool {
    if names.contains(name) { return true }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts.suffix(2) == ["amazonaws", "com"] else { return false }
    return names.contains((parts.dropLast(3) + parts.suffix(2)).joined(separator: "."))
  }
}

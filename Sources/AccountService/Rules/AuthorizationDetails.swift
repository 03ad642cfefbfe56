import AWSCatalog
import AccountStore
import Foundation
import IAM
import Language

/// Makes the pages of `GetAccountAuthorizationDetails`: one kind of entity after the other, each in the order of names.
struct AuthorizationDetails {
  /// The kinds, in the order of the pages.
  enum Kind: String, CaseIterable {
    case user = "User"
    case group = "Group"
    case role = "Role"
    case localPolicy = "LocalManagedPolicy"
    case awsPolicy = "AWSManagedPolicy"
  }

  private let scope: ReadScope
  private let kinds: [Kind]

  init(scope: ReadScope, kinds: [String]?) {
    self.scope = scope
    self.kinds = Kind.allCases.filter { kinds?.contains($0.rawValue) ?? true }
  }

  /// A page of at most `limit` entities of all kinds together.
  func page(after marker: String?, limit: Int) throws -> AuthorizationDetailsPage {
    let start = try marker.map(Self.place)
    var page = AuthorizationDetailsPage()
    var left = limit
    for kind in kinds.drop(while: { start != nil && $0 != start?.kind }) {
      if left == 0 {
        page.marker = Self.marker(kind, nil)
        break
      }
      let (count, next) = try add(kind, after: kind == start?.kind ? start?.marker : nil, limit: left, to: &page)
      if let next {
        page.marker = Self.marker(kind, next)
        break
      }
      left -= count
    }
    page.isTruncated = page.marker != nil
    return page
  }

  private func add(_ kind: Kind, after marker: String?, limit: Int, to page: inout AuthorizationDetailsPage) throws -> (Int, String?) {
    let request = { try Paging.request(marker: marker, maxItems: limit) }
    switch kind {
    case .user: return try add(try scope.store.users(request()), to: &page.users) { try UserAuthorization($0, in: scope) }
    case .group: return try add(try scope.store.groups(request()), to: &page.groups) { try GroupAuthorization($0, in: scope) }
    case .role: return try add(try scope.store.roles(request()), to: &page.roles) { try RoleAuthorization($0, in: scope) }
    case .localPolicy:
      return try add(try scope.store.policies(request()), to: &page.policies) { try PolicyAuthorization(.customer($0), in: scope) }
    case .awsPolicy:
      let used = try scope.store.usedAWSManagedPolicies().compactMap(AWSManagedPolicies.policy(arn:))
      let rows = try Paging.page(of: used.sorted { $0.name.lowercased() < $1.name.lowercased() }, marker: marker, maxItems: limit)
      page.policies += try rows.rows.map { try PolicyAuthorization(.aws($0), in: scope) }
      return (rows.rows.count, rows.marker)
    }
  }

  private func add<Row, Item>(_ window: Window<Row>, to list: inout [Item], _ item: (Row) throws -> Item) rethrows -> (Int, String?) {
    list += try window.rows.map(item)
    return (window.rows.count, Paging.marker(behind: window))
  }

  private static func marker(_ kind: Kind, _ place: String?) -> String {
    Data("\(kind.rawValue):\(place ?? "")".utf8).base64EncodedString()
  }

  private static func place(_ marker: String) throws -> (kind: Kind, marker: String?) {
    let text = Data(base64Encoded: marker).flatMap { String(data: $0, encoding: .utf8) } ?? ""
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else { throw IAMError(.invalidInput, .badMarker, field: "Marker") }
    return (kind, parts[1].isEmpty ? nil : parts[1])
  }
}

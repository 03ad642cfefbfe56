import AccountStore
import Foundation
import IAM
import Language

/// Those who use a managed policy: first whom it is attached to, then whose permissions boundary it is. Who does both is told once.
struct PolicyUsers {
  /// A way to use a policy.
  enum Usage: String, CaseIterable {
    case attached = "PermissionsPolicy"
    case bounded = "PermissionsBoundary"
  }

  let scope: ReadScope
  let arn: String
  /// The one way to use that is asked for, by IAM's word; nil for both.
  var usage: String?
  /// The one kind that is asked for, by IAM's word; nil for all.
  var kind: String?
  var pathPrefix: String?

  /// A page; a marker names its last row and the way it uses the policy.
  func page(after marker: String?, limit: Int) throws -> (rows: [PolicyHolder], marker: String?) {
    var (stage, last) = try marker.map(Self.place) ?? (.attached, nil)
    var rows: [PolicyHolder] = []
    var place: String?
    while true {
      let chunk = try isWanted(stage) ? rowsOfStage(stage, after: last, limit: limit + 1) : []
      for row in chunk {
        last = row
        guard try isWanted(row, stage) else { continue }
        if rows.count == limit { return (rows, place) }
        rows.append(row)
        place = Self.marker(stage, row)
      }
      if chunk.count <= limit {
        if stage == .bounded { return (rows, nil) }
        (stage, last) = (.bounded, nil)
      }
    }
  }

  /// Everybody who uses the policy in one way.
  func all(_ stage: Usage) throws -> [PolicyHolder] {
    var rows: [PolicyHolder] = []
    while true {
      let chunk = try rowsOfStage(stage, after: rows.last, limit: 1000)
      rows += chunk
      if chunk.count < 1000 { return rows }
    }
  }

  private func rowsOfStage(_ stage: Usage, after last: PolicyHolder?, limit: Int) throws -> [PolicyHolder] {
    switch stage {
    case .attached: try scope.store.holders(ofPolicy: arn, after: last, limit: limit)
    case .bounded: try scope.store.bounded(byPolicy: arn, after: last, limit: limit)
    }
  }

  private func isWanted(_ stage: Usage) -> Bool {
    usage == nil || usage == stage.rawValue
  }

  private func isWanted(_ row: PolicyHolder, _ stage: Usage) throws -> Bool {
    if let kind, kind.lowercased() != row.kind.rawValue { return false }
    if let pathPrefix, try path(of: row)?.hasPrefix(pathPrefix) != true { return false }
    if stage == .bounded, usage == nil, let holder = row.holder {
      return try !scope.store.attachedPolicies(of: holder).contains { $0.arn == arn }
    }
    return true
  }

  private func path(of row: PolicyHolder) throws -> String? {
    switch row.kind {
    case .user: try scope.store.user(key: row.key)?.value.path
    case .group: try scope.store.group(key: row.key)?.value.path
    case .role: try scope.store.role(key: row.key)?.value.path
    case .policy, .instanceProfile: nil
    }
  }

  private static func marker(_ stage: Usage, _ row: PolicyHolder) -> String {
    let parts = [stage.rawValue, row.kind.rawValue, String(row.key), row.id, row.name]
    return Data(parts.joined(separator: ":").utf8).base64EncodedString()
  }

  private static func place(_ marker: String) throws -> (Usage, PolicyHolder?) {
    let text = Data(base64Encoded: marker).flatMap { String(data: $0, encoding: .utf8) } ?? ""
    let parts = text.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, let stage = Usage(rawValue: parts[0]), let kind = EntityKind(rawValue: parts[1]), let key = Int64(parts[2])
    else {
      throw IAMError(.invalidInput, .badMarker, field: "Marker")
    }
    return (stage, PolicyHolder(kind: kind, name: parts[4], id: parts[3], key: key))
  }
}

extension PolicyHolder {
  /// The user, group or role as the owner of policies.
  var holder: Holder? {
    switch kind {
    case .user: .user(key)
    case .group: .group(key)
    case .role: .role(key)
    case .policy, .instanceProfile: nil
    }
  }
}

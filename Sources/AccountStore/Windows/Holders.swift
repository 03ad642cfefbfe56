import GRDB
import IAM

extension Session {
  func holders(ofPolicy arn: String, after: PolicyHolder?, limit: Int) throws -> [PolicyHolder] {
    guard let reference = try reference(arn: arn) else { return [] }
    return try holders(.holders(reference: reference), among: [.user, .group, .role], after: after, limit: limit)
  }

  func bounded(byPolicy arn: String, after: PolicyHolder?, limit: Int) throws -> [PolicyHolder] {
    guard let reference = try reference(arn: arn) else { return [] }
    return try holders(.bounded(reference: reference), among: [.user, .role], after: after, limit: limit)
  }

  /// One kind after the other, each by name.
  private func holders(
    _ relation: Listing.Relation, among kinds: [EntityKind], after: PolicyHolder?, limit: Int
  ) throws -> [PolicyHolder] {
    let start = after.flatMap { kinds.firstIndex(of: $0.kind) } ?? 0
    var found: [PolicyHolder] = []
    for kind in kinds[start...] where found.count < limit {
      let anchor = after.flatMap { $0.kind == kind ? WindowRequest.Anchor.after(SeekKey(value: .text($0.name), key: $0.key)) : nil }
      let request = WindowRequest(anchor: anchor ?? .start, limit: limit - found.count)
      let rows = try window(Listing(kind, scope, relation: relation), request).rows
      found += rows.map { PolicyHolder(kind: kind, name: $0.name, id: $0.id, key: $0.key) }
    }
    return found
  }
}

/// What a policy can name to mean a principal, as bytes.
struct PrincipalIdentities: Sendable {
  let kind: RequestPrincipal.Kind
  /// The principal itself: the ARN of user, session or federated session, the service, the provider.
  let own: [UInt8]
  /// The account; empty for a provider's, which is not the one who asks.
  let account: [UInt8]
  let name: [UInt8]
  let uniqueID: [UInt8]
  /// The role behind a session with its path, where it is known; a role itself is its own.
  let role: [UInt8]
  /// The user behind a federated session, where it is known.
  let user: [UInt8]

  init(_ principal: RequestPrincipal) {
    kind = principal.kind
    own = Array(principal.text.utf8)
    account = principal.kind == .identityProvider ? [] : Array((principal.account ?? "").utf8)
    name = Array(principal.name.utf8)
    uniqueID = Array((principal.uniqueID ?? "").utf8)
    role = Array((principal.roleARN ?? "").utf8)
    user = Array((principal.userARN ?? "").utf8)
  }
}

import AWSCatalog
import AccountStore
import IAM
import Language

/// A managed policy, whoever manages it: the account's own or one of AWS's.
enum AnyPolicy {
  case customer(Stored<ManagedPolicy>)
  case aws(AWSManagedPolicy)

  var name: String {
    switch self {
    case .customer(let policy): policy.value.name
    case .aws(let policy): policy.name
    }
  }

  var path: String {
    switch self {
    case .customer(let policy): policy.value.path
    case .aws(let policy): policy.path
    }
  }

  var defaultVersion: String {
    switch self {
    case .customer(let policy): policy.value.defaultVersion
    case .aws(let policy): policy.defaultVersionID
    }
  }

  /// AWS managed policies have no tags.
  var tags: [Tag] {
    switch self {
    case .customer(let policy): policy.value.tags
    case .aws: []
    }
  }

  /// Policies of service-linked roles can't be attached to anything else.
  var isAttachable: Bool {
    switch self {
    case .customer: true
    case .aws(let policy): !policy.path.hasPrefix(ProtectedRoles.serviceLinked)
    }
  }

  func arn(in scope: ReadScope) -> String {
    switch self {
    case .customer(let policy): scope.arn(.policy, path: policy.value.path, name: policy.value.name)
    case .aws(let policy): policy.arn
    }
  }

  /// The versions, newest first; of an AWS managed policy only the one in force is known.
  func versions(in scope: ReadScope) throws -> [PolicyVersion] {
    switch self {
    case .customer(let policy): try scope.store.versions(ofPolicy: policy.key).sorted { $0.number > $1.number }
    case .aws(let policy): [policy.onlyVersion]
    }
  }

  func version(_ id: String, in scope: ReadScope) throws -> PolicyVersion? {
    switch self {
    case .customer(let policy): try scope.store.version(id, ofPolicy: policy.key)
    case .aws(let policy): id == policy.defaultVersionID ? policy.onlyVersion : nil
    }
  }
}

extension AWSManagedPolicy {
  /// The version in force, which the catalogue has the document of.
  var onlyVersion: PolicyVersion { PolicyVersion(id: defaultVersionID, document: document, created: updated) }
}

extension PolicyVersion {
  /// The number in the ID: 12 of `v12`.
  var number: Int { Int(id.dropFirst()) ?? 0 }
}

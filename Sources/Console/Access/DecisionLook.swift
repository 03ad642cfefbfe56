import AccountService
import IAM
import Language
import PolicyEngine
import Terminal

extension Decision {
  /// The decision as a word of its own.
  var word: Sentence {
    switch self {
    case .allowed: .decisionAllowed
    case .explicitlyDenied: .explicitDeny
    case .implicitlyDenied: .implicitDeny
    }
  }

  /// How it looks.
  var role: ThemeRole { self == .allowed ? .allow : .deny }
}

extension PolicyLayer {
  /// The kind of policy, as IAM's sentences name it.
  /// - Parameter isTrust: Whether the resource's policy is a role's trust policy.
  func name(isTrust: Bool) -> Sentence {
    switch self {
    case .identity: .identityBasedPolicy
    case .resource: isTrust ? .roleTrustPolicy : .resourceBasedPolicy
    case .boundary: .permissionsBoundaryPolicy
    case .session: .sessionPolicy
    case .serviceControl: .serviceControlPolicy
    case .resourceControl: .resourceControlPolicy
    case .endpoint: .endpointPolicy
    }
  }
}

extension PolicyOrigin {
  /// The way in words.
  var way: Sentence {
    switch self {
    case .inline: .wayInline
    case .managed(let arn): ARN(arn)?.account == "aws" ? .wayAWSManaged : .wayCustomerManaged
    case .group(let name, let origin): .byGroup(name, origin.way)
    case .trust(let role): .wayTrust(role)
    case .given: .wayGiven
    case .root: .rootNeedsNoPolicy
    }
  }
}

extension AccessRequest {
  /// Whether a role's trust policy answers it.
  var asksForRole: Bool {
    resource.contains(":role/")
      && ["sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithwebidentity"].contains(action.lowercased())
  }
}

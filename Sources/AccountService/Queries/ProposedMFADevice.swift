import AccountStore
import IAM
import Language

/// What a new MFA device for somebody would be called: the owner's name, or where it is taken the name with a number.
public struct ProposedMFADevice: Query {
  /// For whom.
  public var subject: UserCredentials.Subject
  /// The devices are those of ListMFADevices.
  public static let action = "iam:CreateVirtualMFADevice"
  /// The name is one to be used in a moment: who may not create the device is told so here, for the ARN that it would have.
  public var wishes: [AccessWish] {
    switch subject {
    case .user(let name): [AccessWish(Self.action, on: .new("mfa", path: "/", name: name))]
    case .root: []
    case .caller: [AccessWish(Self.action, on: .newDeviceOfCaller)]
    }
  }

  /// A query.
  public init(_ subject: UserCredentials.Subject) {
    self.subject = subject
  }

  /// The name that is free. Errors: NoSuchEntity; LimitExceeded where the owner has as many devices as there may be.
  public func run(in scope: ReadScope) throws -> String {
    let credentials = try UserCredentials(subject).run(in: scope)
    guard try scope.store.mfaDevices(of: credentials.owner).count < MFADevice.quotaPerUser else {
      throw IAMError(.limitExceeded, .quotaReached("MFADevicesPerUser", MFADevice.quotaPerUser))
    }
    let head = "arn:\(scope.account.partition):iam::\(scope.account.id.digits):mfa/"
    var (name, number) = (credentials.name, 1)
    while try scope.store.mfaDevice(serialNumber: head + name) != nil {
      number += 1
      name = "\(credentials.name)-\(number)"
    }
    return name
  }
}

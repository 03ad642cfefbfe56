import AccountStore
import IAM

/// The credentials of the demo account's people: one password for all, made known on the sign-in page, and what goes with it.
///
/// Access keys and MFA devices are there to be seen: no secret of theirs exists, so no key can sign anything. Where the service is told so
/// (`ServiceEnvironment.countsShownDevices`), such a device counts as given at sign-in.
enum DemoCredentials {
  /// The hash of `DemoAccount.password`, made beforehand: scrypt would cost more than all the rest of opening the demo.
  static let passwordHash = "$scrypt$ln=17,r=8,p=1$pSpteDa/swbV+hm2OkYgcQ$Yv49vcFktg7trsJWaHYKiKbJtlfcJKL45uY+xyYPfW8"

  /// Gives a person or program the credentials that it has.
  static func give(_ user: DemoUser, _ session: any AccountWriting, dice: inout DemoDice, moment: (Int64) -> Timestamp) throws {
    guard let stored = try session.user(named: user.name) else { return }
    let owner = CredentialOwner.user(stored.key)
    if let password = user.password {
      let set = moment(password.age)
      try session.put(
        LoginProfile(passwordHash: passwordHash, created: set, changed: set, isResetRequired: password.mustBeChanged), of: owner, keeping: 1
      )
      if password.hasMFA {
        try session.put(
          MFADevice(
            serialNumber: "arn:aws:iam::\(DemoAccount.digits):mfa/\(user.name)", name: user.name, sealedSeed: [],
            created: set, owner: owner, enabled: set))
      }
    }
    for key in user.keys {
      let used = key.used.map { AccessKey.LastUse(date: moment($0), region: "ap-northeast-2", service: key.service) }
      try session.put(
        AccessKey(
          id: UniqueID.make(.accessKey, in: DemoAccount.id, using: &dice), owner: owner, sealedSecret: [],
          created: moment(key.age), isActive: key.isActive, lastUsed: used))
    }
  }
}

extension MFADevice {
  /// Whether it is only there to be seen: no seed was ever made, so no code can come of it.
  var isOnlyShown: Bool { sealedSeed.isEmpty }
}

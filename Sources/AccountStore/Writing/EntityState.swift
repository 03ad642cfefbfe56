import IAM

/// The state of an entity with all that hangs on it, as JSON in the shape of `GetAccountAuthorizationDetails`
/// ([reference](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html)).
///
/// Documents are JSON strings, so that they stay what they were byte for byte; dates are ISO 8601 in UTC.
extension Session {
  func state(of row: EntityRow) throws -> String {
    switch row.kind {
    case .user: try userState(row)
    case .group: try groupState(row)
    case .role: try roleState(row)
    case .policy: try policyState(row)
    case .instanceProfile: try profileState(row)
    }
  }

  private func userState(_ row: EntityRow) throws -> String {
    JSONText.object(
      [
        ("Path", quoted(row.path)), ("UserName", quoted(row.name)), ("UserId", quoted(row.id)), ("Arn", quoted(scope.arn(row))),
        ("CreateDate", date(row.created)), ("PasswordLastUsed", row.used.map(date)),
        ("UserPolicyList", try inlineList(.user(row.key))),
        ("GroupList", JSONText.array(try groups(ofUser: row.key).map { quoted($0.value.name) })),
        ("AttachedManagedPolicies", try attachedList(.user(row.key))), ("PermissionsBoundary", try boundary(row)), ("Tags", tags(row)),
      ])
  }

  private func groupState(_ row: EntityRow) throws -> String {
    JSONText.object(
      [
        ("Path", quoted(row.path)), ("GroupName", quoted(row.name)), ("GroupId", quoted(row.id)), ("Arn", quoted(scope.arn(row))),
        ("CreateDate", date(row.created)), ("GroupPolicyList", try inlineList(.group(row.key))),
        ("AttachedManagedPolicies", try attachedList(.group(row.key))),
      ])
  }

  private func roleState(_ row: EntityRow) throws -> String {
    let lastUsed = row.used.map { JSONText.object([("LastUsedDate", date($0)), ("Region", row.region.map(quoted))]) }
    let profiles = try instanceProfiles(ofRole: row.key).map { quoted($0.value.name) }
    return JSONText.object(
      [
        ("Path", quoted(row.path)), ("RoleName", quoted(row.name)), ("RoleId", quoted(row.id)), ("Arn", quoted(scope.arn(row))),
        ("CreateDate", date(row.created)), ("AssumeRolePolicyDocument", quoted(row.trust ?? "")),
        ("Description", row.description.map(quoted)), ("MaxSessionDuration", row.session.map(String.init)),
        ("InstanceProfileList", JSONText.array(profiles)), ("RolePolicyList", try inlineList(.role(row.key))),
        ("AttachedManagedPolicies", try attachedList(.role(row.key))), ("PermissionsBoundary", try boundary(row)), ("Tags", tags(row)),
        ("RoleLastUsed", lastUsed),
      ])
  }

  private func policyState(_ row: EntityRow) throws -> String {
    let versions = try versions(ofPolicy: row.key).map { version in
      JSONText.object(
        [
          ("Document", quoted(version.document)), ("VersionId", quoted(version.id)),
          ("IsDefaultVersion", version.id == row.version ? "true" : "false"), ("CreateDate", date(version.created.seconds)),
        ])
    }
    return JSONText.object(
      [
        ("PolicyName", quoted(row.name)), ("PolicyId", quoted(row.id)), ("Arn", quoted(scope.arn(row))), ("Path", quoted(row.path)),
        ("DefaultVersionId", row.version.map(quoted)), ("Description", row.description.map(quoted)), ("CreateDate", date(row.created)),
        ("UpdateDate", row.updated.map(date)), ("PolicyVersionList", JSONText.array(versions)), ("Tags", tags(row)),
      ])
  }

  private func profileState(_ row: EntityRow) throws -> String {
    let roles = try roles(ofInstanceProfile: row.key).map { quoted($0.value.name) }
    return JSONText.object(
      [
        ("Path", quoted(row.path)), ("InstanceProfileName", quoted(row.name)), ("InstanceProfileId", quoted(row.id)),
        ("Arn", quoted(scope.arn(row))), ("CreateDate", date(row.created)), ("Roles", JSONText.array(roles)), ("Tags", tags(row)),
      ])
  }
}

extension Session {
  private func quoted(_ text: String) -> String { JSONText.string(text) }

  private func date(_ seconds: Int64) -> String { JSONText.string(Timestamp(seconds: seconds).iso8601) }

  private func tags(_ row: EntityRow) -> String {
    JSONText.array(FieldText.tags(row.tags).map { JSONText.object([("Key", quoted($0.key)), ("Value", quoted($0.value))]) })
  }

  private func inlineList(_ holder: Holder) throws -> String {
    JSONText.array(
      try inlinePolicies(of: holder).map {
        JSONText.object([("PolicyName", quoted($0.name)), ("PolicyDocument", quoted($0.document))])
      })
  }

  private func attachedList(_ holder: Holder) throws -> String {
    JSONText.array(
      try attachedPolicies(of: holder).map { JSONText.object([("PolicyName", quoted($0.name)), ("PolicyArn", quoted($0.arn))]) })
  }

  private func boundary(_ row: EntityRow) throws -> String? {
    try arn(reference: row.boundary).map {
      JSONText.object([("PermissionsBoundaryType", quoted("Policy")), ("PermissionsBoundaryArn", quoted($0))])
    }
  }
}

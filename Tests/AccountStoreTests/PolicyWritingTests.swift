import AccountStore
import IAM
import Testing

struct PolicyWritingTests {
  @Test func `versions are listed newest first and their numbers are never used again`() throws {
    let temporary = try TemporaryStore()
    let key = try temporary.write { try $0.insert(ManagedPolicy.named("P"), version: .numbered("v1", "{\"n\": 1}")).key }
    try temporary.write { session in
      for number in 2...10 { try session.insert(.numbered("v\(number)"), ofPolicy: key) }
      try session.deleteVersion("v10", ofPolicy: key)
      try session.deleteVersion("v99", ofPolicy: key)
    }
    try temporary.read { session throws in
      #expect(try session.versions(ofPolicy: key).map(\.id) == ["v9", "v8", "v7", "v6", "v5", "v4", "v3", "v2", "v1"])
      #expect(try session.version("v1", ofPolicy: key)?.document == "{\"n\": 1}")
      #expect(try session.version("v10", ofPolicy: key) == nil)
      #expect(try session.policyVersionsInUse() == 9)
    }
    #expect(try temporary.write { try $0.nextVersionNumber(ofPolicy: key) } == 11)
  }

  @Test func `a version that is there can't be added again`() throws {
    let temporary = try TemporaryStore()
    let key = try temporary.write { try $0.insert(ManagedPolicy.named("P"), version: .numbered("v1")).key }
    let error = #expect(throws: IAMError.self) { try temporary.write { try $0.insert(.numbered("v1"), ofPolicy: key) } }
    #expect(error?.code == .entityAlreadyExists)
  }

  @Test func `a policy is found by its exact ARN`() throws {
    let temporary = try TemporaryStore()
    let policy = ManagedPolicy.named("P", path: "/team/")
    let key = try temporary.write { try $0.insert(policy, version: .numbered("v1")).key }
    try temporary.read { session throws in
      #expect(try session.policy(arn: "arn:aws:iam::123456789012:policy/team/P")?.key == key)
      for other in ["arn:aws:iam::123456789012:policy/P", "arn:aws:iam::123456789012:policy/team/p", "arn:aws:iam::aws:policy/team/P", "P"]
      {
        #expect(try session.policy(arn: other) == nil)
      }
    }
  }

  @Test func `attachments follow a policy to a new path`() throws {
    let temporary = try TemporaryStore()
    var policy = try temporary.write { session in
      let policy = try session.insert(ManagedPolicy.named("P"), version: .numbered("v1"))
      try session.attach(AttachedPolicy(name: "P", arn: policy.value.arn), to: .user(session.insert(User.named("alice")).key))
      return policy
    }
    policy.value.path = "/new/"
    policy.value.defaultVersion = "v2"
    try temporary.write { try $0.update(policy) }
    #expect(try temporary.read { try $0.usage(ofPolicy: policy.value.arn) } == (1, 0))
    #expect(try temporary.read { try $0.policy(named: "p")?.value } == policy.value)
    #expect(try temporary.write { try $0.nextVersionNumber(ofPolicy: policy.key) } == 2)
  }

  @Test func `a deleted policy takes its versions along`() throws {
    let temporary = try TemporaryStore()
    let key = try temporary.write { try $0.insert(ManagedPolicy.named("P"), version: .numbered("v1")).key }
    try temporary.write { try $0.deletePolicy(key: key) }
    #expect(try temporary.read { try $0.versions(ofPolicy: key) } == [])
    #expect(try temporary.read { try $0.policyVersionsInUse() } == 0)
    #expect(try temporary.store.verifyIntegrity() == [])
  }
}

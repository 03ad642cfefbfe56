import AccountService
import IAM
import Testing

struct SimulateCustomPolicyTests {
  let account: TestAccount

  init() throws {
    account = try TestAccount()
  }

  static let document = """
    {
      "Version": "2012-10-17",
      "Statement": [
        {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*"},
        {
          "Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "*",
          "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}
        }
      ]
    }
    """

  private func results(_ operation: SimulateCustomPolicy) throws -> [EvaluationResult] { try account.ask(operation).items }

  @Test func `each action is decided on everything when no resource is named`() throws {
    let found = try results(SimulateCustomPolicy(policies: [Self.document], actionNames: ["s3:GetObject", "s3:DeleteObject"]))
    #expect(found.map(\.actionName) == ["s3:GetObject", "s3:DeleteObject"] && found.allSatisfy { $0.resourceName == "*" })
    #expect(found.map(\.decision) == ["implicitDeny", "implicitDeny"])
    #expect(found[0].missingContextValues == [] && found[1].missingContextValues == ["aws:MultiFactorAuthPresent"])
    #expect(found.allSatisfy { $0.resourceResults == nil && $0.details == nil && $0.boundary == nil && $0.organizations == nil })
  }

  @Test func `a named resource has a result of its own, and the statement is placed as IAM does`() throws {
    var operation = SimulateCustomPolicy(
      policies: [Self.document], actionNames: ["s3:GetObject", "s3:DeleteObject"], resourceARNs: ["arn:aws:s3:::b/k"])
    operation.asked.contextEntries = [ContextEntry("aws:MultiFactorAuthPresent", ["false"], type: "boolean")]
    let found = try results(operation)
    #expect(found.map(\.decision) == ["allowed", "explicitDeny"])
    let allow = try #require(found[0].matchedStatements?.first)
    #expect(allow.policyID == "PolicyInputList.1" && allow.policyType == "none")
    #expect(allow.start?.line == 3 && allow.start?.column == 17 && allow.end?.line == 4 && allow.end?.column == 74)
    let deny = try #require(found[1].matchedStatements?.first)
    #expect(found[1].matchedStatements?.count == 1 && deny.start?.line == 4 && deny.end?.line == 8 && deny.end?.column == 6)
    #expect(found[1].resourceResults?.map(\.resourceName) == ["arn:aws:s3:::b/k"])
    #expect(found[1].resourceResults?.first?.decision == "explicitDeny" && found[1].details?.entries == [])
  }

  @Test func `a boundary is told by itself`() throws {
    var operation = SimulateCustomPolicy(
      policies: [Self.document], actionNames: ["s3:GetObject"], resourceARNs: ["arn:aws:s3:::b/k"])
    operation.asked.boundaries = [#"{"Statement":{"Effect":"Allow","Action":"ec2:*","Resource":"*"}}"#]
    let found = try results(operation)
    #expect(found[0].decision == "implicitDeny" && found[0].boundary?.isAllowed == false && found[0].matchedStatements == [])
    operation.asked.boundaries = [Self.document, Self.document]
    account.refuses(query: operation, .invalidInput, at: "PermissionsBoundaryPolicyInputList")
  }

  @Test func `between accounts each kind of policy has its decision`() throws {
    var operation = SimulateCustomPolicy(
      policies: [Self.document], actionNames: ["s3:GetObject"], resourceARNs: ["arn:aws:s3:::b/k"])
    operation.asked.callerARN = TestAccount.arn("user/ana")
    operation.asked.resourceOwner = "arn:aws:iam::999988887777:root"
    operation.asked.resourcePolicy = #"{"Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:*","Resource":"*"}}"#
    let found = try results(operation)
    #expect(found[0].decision == "implicitDeny")
    #expect(
      found[0].details?.entries == [
        WireField("IAM Policy", .text("allowed")), WireField("Resource Policy", .text("implicitDeny")),
      ])
  }

  @Test func `results come in pages`() throws {
    var operation = SimulateCustomPolicy(
      policies: [Self.document], actionNames: ["s3:GetObject", "s3:PutObject"], resourceARNs: (1...3).map { "arn:aws:s3:::b/\($0)" })
    operation.asked.maxItems = 4
    let first = try account.ask(operation)
    #expect(first.items.count == 4 && first.isTruncated && first.items.map(\.actionName).last == "s3:PutObject")
    operation.asked.marker = first.marker
    let second = try account.ask(operation)
    #expect(second.items.map(\.resourceName) == ["arn:aws:s3:::b/2", "arn:aws:s3:::b/3"] && !second.isTruncated)
    operation.asked.marker = "x"
    account.refuses(query: operation, .invalidInput, at: "Marker")
  }

  @Test func `what can't be simulated is refused with its member`() {
    let base = SimulateCustomPolicy(policies: [Self.document], actionNames: ["s3:GetObject"])
    func refuses(_ code: IAMError.Code, at member: String, _ change: (inout SimulateCustomPolicy) -> Void) {
      var operation = base
      change(&operation)
      account.refuses(query: operation, code, at: member)
    }
    refuses(.invalidInput, at: "PolicyInputList") { $0.policies = ["{}"] }
    refuses(.invalidInput, at: "ActionNames") { $0.asked.actionNames = ["s3:Get*"] }
    refuses(.validationError, at: "ActionNames") { $0.asked.actionNames = ["s3"] }
    refuses(.invalidInput, at: "ResourceArns") { $0.asked.resourceARNs = ["bucket"] }
    refuses(.invalidInput, at: "CallerArn") { $0.asked.callerARN = "arn:aws:iam::123456789012:role/app" }
    refuses(.invalidInput, at: "CallerArn") {
      $0.asked.resourcePolicy = #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:*"}}"#
    }
    refuses(.invalidInput, at: "ResourceOwner") { $0.asked.resourceOwner = "somebody" }
    refuses(.validationError, at: "ResourceHandlingOption") { $0.asked.resourceHandlingOption = "EC2-Moon" }
    refuses(.invalidInput, at: "ContextEntries") { $0.asked.contextEntries = [ContextEntry("aws:TagKeys", ["a", "b"])] }
    refuses(.invalidInput, at: "ContextEntries") { $0.asked.contextEntries = [ContextEntry("aws:SourceIp", ["home"], type: "ip")] }
    refuses(.validationError, at: "ContextEntries") { $0.asked.contextEntries = [ContextEntry("aws:SourceIp", ["1"], type: "float")] }
  }

  @Test func `an answer reads as the AWS CLI prints it`() throws {
    let fields = try account.service.perform(
      operation: "simulate-custom-policy",
      input: [
        WireField("PolicyInputList", .list([.text(#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#)])),
        WireField("ActionNames", .list([.text("s3:GetObject")])),
      ], as: TestAccount.caller)
    #expect(
      JSONText.text(.structure(fields))
        == #"{"EvaluationResults":[{"EvalActionName":"s3:GetObject","EvalResourceName":"*","EvalDecision":"allowed","MatchedStatements":[{"SourcePolicyId":"PolicyInputList.1","SourcePolicyType":"none","StartPosition":{"Line":1,"Column":14},"EndPosition":{"Line":1,"Column":63}}],"MissingContextValues":[]}],"IsTruncated":false}"#
    )
  }
}

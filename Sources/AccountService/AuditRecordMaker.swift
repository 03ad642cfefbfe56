import AccountStore
import IAM
import Language

/// Makes the CloudTrail record of a call.
///
/// Source: [CloudTrail record contents](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html).
struct AuditRecordMaker {
  let scope: ReadScope
  let environment: ServiceEnvironment

  func record(of operation: any WriteOperation, answer: [WireField], error: IAMError?) -> AuditRecord {
    let id = environment.eventID()
    return AuditRecord(
      time: scope.now, eventID: id, eventName: type(of: operation).name, actor: scope.caller.actor, subject: operation.subject,
      errorCode: error?.code.rawValue, record: text(of: operation, answer: answer, error: error, id: id))
  }

  private func text(of operation: any WriteOperation, answer: [WireField], error: IAMError?, id: String) -> String {
    var fields: [WireField] = [
      WireField("eventVersion", .text("1.11")),
      WireField("userIdentity", scope.caller.identity),
      WireField("eventTime", .timestamp(scope.now)),
      WireField("eventSource", .text("iam.amazonaws.com")),
      WireField("eventName", .text(type(of: operation).name)),
      WireField("awsRegion", .text("us-east-1")),
      WireField("sourceIPAddress", .text(scope.caller.sourceAddress)),
      WireField("userAgent", .text(scope.caller.userAgent)),
    ]
    if let error {
      fields += [WireField("errorCode", .text(error.code.rawValue)), WireField("errorMessage", .text(error.message.english))]
    }
    fields.append(WireField("requestParameters", .structure(redacted(operation))))
    if !answer.isEmpty { fields.append(WireField("responseElements", .structure(answer.map(\.lowerCamel)))) }
    fields += [
      WireField("requestID", .text(environment.eventID())),
      WireField("eventID", .text(id)),
      WireField("readOnly", .boolean(false)),
      WireField("eventType", .text("AwsApiCall")),
      WireField("managementEvent", .boolean(true)),
      WireField("recipientAccountId", .text(scope.account.id.digits)),
      WireField("eventCategory", .text("Management")),
    ]
    return JSONText.text(.structure(fields), dates: .trail)
  }

  /// The input without its secrets, names as CloudTrail writes them.
  private func redacted<O: WriteOperation>(_ operation: O) -> [WireField] {
    let secret = Set(O.memberDescriptions.filter(\.isSecret).map(\.name))
    return operation.fields.map { field in
      secret.contains(field.name) ? WireField(field.name, .text("HIDDEN_DUE_TO_SECURITY_REASONS")).lowerCamel : field.lowerCamel
    }
  }
}

extension WireField {
  /// The field with lower-case first letters, in all depths: `userName`. Documents become strings, as CloudTrail has them.
  fileprivate var lowerCamel: WireField {
    WireField(name.prefix(1).lowercased() + name.dropFirst(), value.lowerCamel)
  }
}

extension WireValue {
  fileprivate var lowerCamel: WireValue {
    switch self {
    case .document(let text): .text(text)
    case .list(let items): .list(items.map(\.lowerCamel))
    case .structure(let fields): .structure(fields.map(\.lowerCamel))
    default: self
    }
  }
}

extension Caller {
  fileprivate var identity: WireValue {
    switch self {
    case .localOwner(let owner):
      var fields = [
        WireField("type", .text("LocalOwner")), WireField("unixUser", .text(owner.unixUser)),
        WireField("unixUid", .integer(Int(owner.unixUID))),
      ]
      if let client = owner.sshClient { fields.append(WireField("sshClient", .text(client))) }
      return .structure(fields)
    }
  }

  fileprivate var sourceAddress: String {
    switch self {
    case .localOwner(let owner): owner.sshClient ?? "127.0.0.1"
    }
  }

  fileprivate var userAgent: String {
    switch self {
    case .localOwner(let owner): owner.userAgent
    }
  }
}

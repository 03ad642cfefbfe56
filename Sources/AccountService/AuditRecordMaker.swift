import AccountStore
import IAM
import Language

/// Makes the CloudTrail record of a call.
///
/// Source: [CloudTrail record contents](https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html).
struct AuditRecordMaker {
  let account: AccountID
  let now: Timestamp
  let caller: Caller
  let environment: ServiceEnvironment

  init(account: AccountID, now: Timestamp, caller: Caller, environment: ServiceEnvironment) {
    self.account = account
    self.now = now
    self.caller = caller
    self.environment = environment
  }

  init(scope: ReadScope, environment: ServiceEnvironment) {
    self.init(account: scope.account.id, now: scope.now, caller: scope.caller, environment: environment)
  }

  /// The record of an operation.
  /// - Parameter identity: Who did it, where that isn't the caller as its own account knows it.
  func record(
    of operation: any WriteOperation, answer: [WireField], error: IAMError?, by identity: WireValue? = nil
  ) -> AuditRecord {
    record(
      of: type(of: operation).name, source: String(type(of: operation).action.prefix { $0 != ":" }), subject: operation.subject,
      request: redacted(operation), answer: redacted(answer, of: operation), additional: operation.additionalEventData, error: error,
      identity: identity)
  }

  /// The record of a look that policies refused. It is called by its action, as the API's call would be.
  func record(ofLook query: any Query, _ denied: DeniedRequest, _ error: IAMError) -> AuditRecord {
    let parts = denied.action.split(separator: ":", maxSplits: 1).map(String.init)
    let subject = ARN(denied.resource)?.name ?? ""
    let request = (query as? any Operation)?.fields ?? []
    return record(
      of: parts.last ?? denied.action, source: parts.first ?? "iam", isReading: true, subject: subject, request: request, error: error)
  }

  /// The record of something that is no operation of IAM's: making an account, importing one.
  func record(
    of name: String, source: String = "iam", isReading: Bool = false, subject: String, request: [WireField], answer: [WireField] = [],
    additional: [WireField] = [], error: IAMError? = nil, identity: WireValue? = nil
  ) -> AuditRecord {
    let id = environment.eventID()
    let identity = identity ?? caller.identity(in: account)
    let call = Call(name: name, source: source, isReading: isReading, id: id, identity: identity)
    let additional = additional + (error?.denied.map { [$0.field] } ?? [])
    return AuditRecord(
      time: now, eventID: id, eventName: name, actor: caller.actor, subject: subject, errorCode: error?.code.rawValue,
      record: text(of: call, request: request.map(\.lowerCamel), answer: answer, additional: additional, error: error))
  }

  private struct Call {
    let name, source: String
    let isReading: Bool
    let id: String
    let identity: WireValue
  }

  private func text(
    of call: Call, request: [WireField], answer: [WireField], additional: [WireField], error: IAMError?
  ) -> String {
    var fields: [WireField] = [
      WireField("eventVersion", .text("1.11")),
      WireField("userIdentity", call.identity),
      WireField("eventTime", .timestamp(now)),
      WireField("eventSource", .text(call.source + ".amazonaws.com")),
      WireField("eventName", .text(call.name)),
      WireField("awsRegion", .text("us-east-1")),
      WireField("sourceIPAddress", .text(caller.workplace.sshClient ?? "127.0.0.1")),
      WireField("userAgent", .text(caller.workplace.userAgent)),
    ]
    if let error {
      fields += [WireField("errorCode", .text(error.code.rawValue)), WireField("errorMessage", .text(error.message.english))]
    }
    fields.append(WireField("requestParameters", .structure(request)))
    if !answer.isEmpty { fields.append(WireField("responseElements", .structure(answer.map(\.lowerCamel)))) }
    if !additional.isEmpty { fields.append(WireField("additionalEventData", .structure(additional))) }
    fields += [
      WireField("requestID", .text(environment.eventID())),
      WireField("eventID", .text(call.id)),
      WireField("readOnly", .boolean(call.isReading)),
      WireField("eventType", .text("AwsApiCall")),
      WireField("managementEvent", .boolean(true)),
      WireField("recipientAccountId", .text(account.digits)),
      WireField("eventCategory", .text("Management")),
    ]
    return JSONText.text(.structure(fields), dates: .trail)
  }

  /// The input without its secrets.
  private func redacted<O: WriteOperation>(_ operation: O) -> [WireField] {
    let secret = Set(O.memberDescriptions.filter(\.isSecret).map(\.name))
    return operation.fields.map { field in secret.contains(field.name) ? WireField(field.name, .text(Self.hidden)) : field }
  }

  /// The answer without the members that hold a secret, as CloudTrail has it.
  private func redacted<O: WriteOperation>(_ answer: [WireField], of operation: O) -> [WireField] {
    answer.compactMap { field in field.value.withoutSecrets.map { WireField(field.name, $0) } }
  }

  /// What stands in a record where a secret or a name that may be one was given.
  static let hidden = "HIDDEN_DUE_TO_SECURITY_REASONS"
}

extension DeniedRequest {
  /// What was decided, so that the refusal can be explained later.
  fileprivate var field: WireField {
    let keys = context.sorted { $0.key < $1.key }.map { WireField($0.key, .list($0.value.map(WireValue.text))) }
    return WireField(
      "deniedRequest",
      .structure([
        WireField("principal", .text(principal)), WireField("action", .text(action)), WireField("resource", .text(resource)),
        WireField("context", .structure(keys)),
      ]))
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

extension WireValue {
  /// The value without secrets in any depth; nil where it is one.
  fileprivate var withoutSecrets: WireValue? {
    switch self {
    case .secret: nil
    case .list(let items): .list(items.compactMap(\.withoutSecrets))
    case .structure(let fields):
      .structure(fields.compactMap { field in field.value.withoutSecrets.map { WireField(field.name, $0) } })
    default: self
    }
  }
}

import AccountService
import AccountStore
import Credentials
import Foundation
import IAM
import Language
import Testing

/// An operation's type as an argument of a test.
struct OperationType: CustomTestStringConvertible, Sendable {
  let type: AnyOperationType
  var testDescription: String { type.name }
  static let all = OperationCatalog.all.map(OperationType.init(type:))
}

struct OperationCatalogTests {
  @Test func `operations stand in the order of their names, each once`() {
    let names = OperationCatalog.all.map { $0.name }
    #expect(names == names.sorted() && Set(names).count == names.count)
  }

  @Test func `an operation is found as IAM and as the AWS CLI write it`() {
    #expect(OperationCatalog.operation(named: "CreateUser") == CreateUser.self)
    #expect(OperationCatalog.operation(named: "create-user") == CreateUser.self)
    #expect(OperationCatalog.operation(named: "createuser") == nil)
    #expect(ListGroupsForUser.commandName == "list-groups-for-user")
  }

  @Test(arguments: OperationType.all) func `names, members and help are whole in both languages`(operation: OperationType) {
    let type = operation.type
    #expect(!type.summary.english.isEmpty && type.summary.english.hasSuffix("."))
    #expect(type.summary.korean.hasSuffix("니다.") && type.summary.korean != type.summary.english)
    for member in type.memberDescriptions {
      #expect(member.help.english.hasSuffix(".") && member.help.korean.hasSuffix("."), "\(member.name)")
      #expect(member.help.english != member.help.korean, "\(member.name)")
      #expect(member.optionName == member.optionName.lowercased() && !member.optionName.contains("--"))
    }
    #expect(OperationCatalog.operation(named: type.commandName)?.name == type.name)
  }

  @Test(arguments: OperationType.all) func `a required member that is missing is named`(operation: OperationType) {
    for member in operation.type.memberDescriptions where member.isRequired {
      let others = operation.type.memberDescriptions.filter { $0.isRequired && $0.name != member.name }
      let input = others.map { WireField($0.name, $0.kind.sample) }
      let error = #expect(throws: IAMError.self) { _ = try operation.type.init(input: input, operation: operation.type.name) }
      #expect(error?.code == .validationError && error?.field == member.name)
    }
  }

  @Test(arguments: OperationType.all) func `the level is the one of the action's kind`(operation: OperationType) {
    let reads = operation.type is any ReadOperation.Type
    #expect(reads == [.list, .read].contains(operation.type.level))
  }

  @Test func `an operation is performed by its name from fields to fields`() throws {
    let account = try TestAccount()
    let made = try account.service.perform(
      operation: "create-user", input: [WireField("UserName", .text("ada")), WireField("Tags", .list([]))], as: TestAccount.caller)
    #expect(made.map(\.name) == ["User"])
    let read = try account.service.perform(operation: "GetUser", input: [WireField("UserName", .text("ada"))], as: TestAccount.caller)
    #expect(read == made)
    #expect(try account.service.perform(operation: "ListUsers", input: [], as: TestAccount.caller).map(\.name) == ["Users", "IsTruncated"])
  }

  @Test func `unknown operations and members are refused`() throws {
    let account = try TestAccount()
    let unknown = #expect(throws: IAMError.self) { try account.service.perform(operation: "Fly", input: [], as: TestAccount.caller) }
    #expect(unknown?.code == .invalidAction)
    let member = #expect(throws: IAMError.self) {
      try account.service.perform(operation: "GetUser", input: [WireField("Wings", .integer(2))], as: TestAccount.caller)
    }
    #expect(member?.code == .validationError && member?.field == "Wings")
    let wrong = #expect(throws: IAMError.self) {
      try account.service.perform(operation: "ListUsers", input: [WireField("MaxItems", .text("many"))], as: TestAccount.caller)
    }
    #expect(wrong?.code == .validationError && wrong?.field == "MaxItems")
  }
}

extension MemberKind {
  fileprivate var sample: WireValue {
    switch self {
    case .list: .list([])
    case .secret: .secret(Secret(utf8: "a secret"))
    default: .text("value-of-twenty-chars")
    }
  }
}

import AccountService
import Foundation
import IAM
import Testing

/// A member as IAM's published model has it; `Tests/IAMShapes/NOTICE.md` says where it comes from.
private struct ModelMember: Decodable {
  let name: String
  let required: Bool
  let members: [ModelMember]?
}

private struct ModelOperation: Decodable {
  let input: [ModelMember]
  let output: [ModelMember]
}

struct OperationShapeTests {
  private static let model: [String: ModelOperation] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = (try? Data(contentsOf: tests.appending(path: "IAMShapes/iam-shapes.json"))) ?? Data()
    return (try? JSONDecoder().decode([String: ModelOperation].self, from: data)) ?? [:]
  }()

  @Test func `the model knows exactly the operations built`() {
    #expect(Self.model.keys.sorted() == OperationCatalog.all.map { $0.name })
  }

  @Test(arguments: OperationType.all) func `an input has the model's members, in order, with the same ones required`(
    operation: OperationType
  ) throws {
    let model = try #require(Self.model[operation.type.name])
    let members = operation.type.memberDescriptions
    #expect(members.map(\.name) == model.input.map(\.name))
    #expect(members.map(\.isRequired) == model.input.map(\.required))
    for (member, other) in zip(members, model.input) { compare(member, other, isWhole: true) }
  }

  @Test(arguments: OperationType.all) func `an answer's members are the model's, in order`(operation: OperationType) throws {
    let model = try #require(Self.model[operation.type.name])
    compare(answer(of: operation.type), model.output, isWhole: false, path: operation.type.name)
  }

  private func answer<O: IAMOperation>(of type: O.Type) -> [MemberDescription] {
    O.Answer.memberDescriptions
  }

  private func compare(_ member: MemberDescription, _ model: ModelMember, isWhole: Bool) {
    guard let inner = member.kind.structure, let others = model.members else { return }
    compare(inner, others, isWhole: isWhole, path: member.name)
  }

  private func compare(_ members: [MemberDescription], _ model: [ModelMember], isWhole: Bool, path: String) {
    let names = Set(members.map(\.name))
    let known = model.filter { names.contains($0.name) }
    #expect(members.map(\.name) == known.map(\.name), "\(path)")
    if isWhole { #expect(known.count == model.count, "\(path)") }
    #expect(model.allSatisfy { !$0.required || names.contains($0.name) }, "\(path)")
    for (member, other) in zip(members, known) {
      if member.kind.structure != nil { #expect(other.members != nil, "\(path) \(member.name)") }
      compare(member, other, isWhole: isWhole)
    }
  }
}

extension MemberKind {
  /// The members of a structure or of what a list holds.
  fileprivate var structure: [MemberDescription]? {
    switch self {
    case .structure(let members): members
    case .list(let kind): kind.structure
    default: nil
    }
  }
}

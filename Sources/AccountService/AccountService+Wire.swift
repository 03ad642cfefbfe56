import IAM
import Language

/// Operations by name, with input and answer as fields: the way of the command line and of the endpoint.
extension AccountService {
  /// Performs an operation by its name.
  ///
  /// Throws what the operation throws; InvalidAction where no operation has the name; ValidationError where the input has a member that the
  /// operation doesn't know, one of a wrong type, or lacks a required one.
  public func perform(
    operation name: String, input: [WireField], as caller: Caller, expecting expectations: [Expectation] = []
  ) throws -> [WireField] {
    guard let type = OperationCatalog.operation(named: name) else { throw IAMError(.invalidAction, .noSuchOperation(name)) }
    return try perform(try type.init(input: input, operation: type.name), as: caller, expecting: expectations)
  }

  /// Performs an operation whose type isn't known here.
  @discardableResult
  public func perform(
    _ operation: any Operation, as caller: Caller, expecting expectations: [Expectation] = []
  ) throws -> [WireField] {
    switch operation {
    case let write as any WriteOperation: try change(write, as: caller, expecting: expectations)
    case let read as any ReadOperation: try look(read, as: caller)
    default: throw IAMError(.invalidAction, .noSuchOperation(type(of: operation).name))
    }
  }

  private func change<O: WriteOperation>(_ operation: O, as caller: Caller, expecting expectations: [Expectation]) throws -> [WireField] {
    try perform(operation, as: caller, expecting: expectations).fields
  }

  private func look<O: ReadOperation>(_ operation: O, as caller: Caller) throws -> [WireField] {
    try perform(operation, as: caller).fields
  }
}

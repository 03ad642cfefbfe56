import AccountService

/// Names that the testing library or Foundation have too; the service's ones are meant.
typealias ReadAt = Expectation
typealias AnyOperationType = any Operation.Type
typealias IAMOperation = Operation

import Language

/// Variables that aren't written as the language has them.
enum VariableFormCheck: StatementCheck {
  static let empty = FindingKind("EMPTY_VARIABLE", .error, .emptyVariable)
  static let brace = FindingKind("MISSING_BRACE_IN_VARIABLE", .error, .missingBrace)
  static let quote = FindingKind("MISSING_QUOTE_IN_VARIABLE", .error, .missingQuote)
  static let space = FindingKind("UNSUPPORTED_SPACE_IN_VARIABLE", .error, .spaceInVariable)
  static let symbol = FindingKind("UNSUPPORTED_SYMBOL_IN_VARIABLE", .error, .symbolInVariable)
  static let kinds = [empty, brace, quote, space, symbol]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    guard policy.version == .v2012 else { return }
    for item in statement.variableTexts {
      for variable in ReviewedVariables.all(in: item.text) {
        switch variable.fault {
        case .empty: found.add(empty, .findingEmptyVariable(variable.text), at: item.value)
        case .noBrace: found.add(brace, .findingMissingBrace(variable.text), at: item.value)
        case .noQuote: found.add(quote, .findingMissingQuote(variable.text), at: item.value)
        case .space: found.add(space, .findingSpaceInVariable(variable.text), at: item.value)
        case .symbol(let sign): found.add(symbol, .findingSymbolInVariable(String(sign), variable.text), at: item.value)
        case nil: break
        }
      }
    }
  }
}

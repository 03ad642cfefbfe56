import Language

/// Address ranges that no request comes from, that take in everybody, or that say less than they look like.
enum AddressCheck: StatementCheck {
  static let privateOnly = FindingKind("PRIVATE_IP_ADDRESS", .error, .privateAddress)
  static let notPrivate = FindingKind("PRIVATE_NOT_IP_ADDRESS", .error, .privateNotAddress)
  static let somePrivate = FindingKind("PRIVATE_IP_ADDRESS_SUBSET", .suggestion, .privateAddressSubset)
  static let someNotPrivate = FindingKind("PRIVATE_NOT_IP_ADDRESS_SUBSET", .suggestion, .privateNotAddressSubset)
  static let looseBits = FindingKind("IMPROVE_IP_RANGE", .suggestion, .improveIPRange)
  static let everybody = FindingKind("OPEN_IP_RANGE", .warning, .openIPRange)
  static let kinds = [privateOnly, notPrivate, somePrivate, someNotPrivate, looseBits, everybody]

  static func look(at statement: ReviewedStatement, of policy: ReviewedPolicy, _ found: inout FindingList) {
    for condition in statement.conditions where condition.comparison?.comparison.family == .address {
      let ranges = condition.values.compactMap { item in
        ConditionAddress.read(Array(item.text.utf8).span).map { (item: item, range: $0) }
      }
      for (item, range) in ranges {
        if range.prefix == 0 {
          found.add(everybody, .findingOpenRange(item.text), at: item.value)
        } else if range.network != range {
          found.add(looseBits, .findingLooseBits(item.text, range.network.text), at: item.value)
        }
      }
      if condition.key.lowercased() == "aws:sourceip" { lookForPrivate(condition, ranges.map(\.range), &found) }
    }
  }

  private static func lookForPrivate(_ condition: ReviewedCondition, _ ranges: [ConditionAddress], _ found: inout FindingList) {
    let count = ranges.count(where: \.isPrivate)
    guard count > 0 else { return }
    let isNegated = condition.comparison?.comparison.isNegated == true
    if count == ranges.count {
      found.add(isNegated ? notPrivate : privateOnly, .findingPrivateOnly, at: condition.member)
    } else {
      found.add(isNegated ? someNotPrivate : somePrivate, .findingSomePrivate, at: condition.member)
    }
  }
}

extension ConditionAddress {
  private var bitCount: Int { isVersion6 ? 128 : 32 }

  /// The range with the bits behind its prefix off.
  var network: ConditionAddress {
    let free = bitCount - prefix
    return ConditionAddress(isVersion6: isVersion6, bits: free == 128 ? 0 : (bits >> UInt128(free)) << UInt128(free), prefix: prefix)
  }

  /// The range as a policy writes it.
  var text: String {
    let step = isVersion6 ? 16 : 8
    let parts = stride(from: bitCount - step, through: 0, by: -step).map { (bits >> UInt128($0)) & ((1 << UInt128(step)) - 1) }
    let address = isVersion6 ? Self.shortened(parts.map { String($0, radix: 16) }) : parts.map(String.init).joined(separator: ".")
    return "\(address)/\(prefix)"
  }

  /// The groups of an address, its zeros at the end as `::` (RFC 5952 in the only form that networks need).
  private static func shortened(_ groups: [String]) -> String {
    let kept = groups.count - groups.reversed().prefix { $0 == "0" }.count
    return kept > groups.count - 2 ? groups.joined(separator: ":") : groups[..<kept].joined(separator: ":") + "::"
  }

  /// Whether all of the range is for private use: RFC 1918, RFC 4193, RFC 6598, loopback and link-local.
  var isPrivate: Bool {
    let networks: [(UInt128, Int)] =
      isVersion6
      ? [(0xFC << 120, 7), (0xFE80 << 112, 10), (1, 128)]
      : [(0x0A00_0000, 8), (0xAC10_0000, 12), (0xC0A8_0000, 16), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16)]
    return networks.contains { network, length in
      prefix >= length && (bits ^ network) >> UInt128(bitCount - length) == 0
    }
  }
}

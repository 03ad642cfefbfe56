import Foundation

/// A measured figure and what it is held against.
struct Figure {
  /// The side of the target that is good.
  enum Target {
    case atMost(Double)
    case atLeast(Double)
    /// Told for comparison only.
    case none
  }

  let name: String
  let value: Double
  let unit: String
  var target = Target.none
  /// How it came about, where the name doesn't say it.
  var note: String?

  /// Whether the target is met; nil without one.
  var isMet: Bool? {
    switch target {
    case .atMost(let limit): value <= limit
    case .atLeast(let limit): value >= limit
    case .none: nil
    }
  }

  /// The figure as one line of JSON.
  var line: String {
    var parts = [#""name":"\#(name)""#, #""value":\#(Self.short(value))"#, #""unit":"\#(unit)""#]
    switch target {
    case .atMost(let limit): parts.append(#""atMost":\#(Self.short(limit))"#)
    case .atLeast(let limit): parts.append(#""atLeast":\#(Self.short(limit))"#)
    case .none: break
    }
    if let isMet { parts.append(#""met":\#(isMet)"#) }
    if let note { parts.append(#""note":"\#(note)""#) }
    return "{" + parts.joined(separator: ",") + "}"
  }

  private static func short(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(format: "%.3f", value)
  }
}

/// Figures of a series of measurements.
struct Series {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var isEmpty: Bool { sorted.isEmpty }
  var median: Double { at(0.5) }

  /// The value that this part of all values doesn't exceed; between two, in proportion.
  func at(_ part: Double) -> Double {
    guard !sorted.isEmpty else { return .nan }
    let place = Double(sorted.count - 1) * part
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
  }
}

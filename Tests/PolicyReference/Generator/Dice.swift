import TestSupport

/// Random choices that are the same for the same seed.
struct Dice {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A number below a limit.
  mutating func number(below limit: Int) -> Int { Int(generator.next() % UInt64(limit)) }

  /// True so many times of a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }

  /// One of the values.
  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(below: values.count)] }

  /// One of the values so many times of a hundred, else nil.
  mutating func pick<Value>(_ percent: Int, of values: [Value]) -> Value? { chance(percent) ? pick(values) : nil }

  /// So many values, which may be the same.
  mutating func some<Value>(_ values: [Value], most: Int, least: Int = 1) -> [Value] {
    (0..<(least + number(below: most - least + 1))).map { _ in pick(values) }
  }
}

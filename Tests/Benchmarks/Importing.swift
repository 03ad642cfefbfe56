/// How fast accounts come in.
enum Importing {
  static func measure(_ bench: Bench) throws {
    let (_, seconds) = try bench.store(users: bench.users)
    guard let seconds else { return }
    bench.tell(
      Figure(
        name: "import", value: Double(bench.users) / seconds, unit: "users a second", target: .atLeast(20_000), note: "\(bench.users) users"
      ))
  }
}

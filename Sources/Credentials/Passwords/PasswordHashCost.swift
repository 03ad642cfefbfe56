extension PasswordHash {
  /// What one guess costs: the parameters of scrypt (RFC 7914, section 2).
  public struct Cost: Sendable, Hashable {
    /// The exponent of N, the number of blocks kept in memory: 17 is 131,072.
    public let logN: Int
    /// The size of a block in units of 128 bytes.
    public let r: Int
    /// How many times the whole is done.
    public let p: Int

    /// A cost. One outside the limits makes no hash: see `isAllowed`.
    public init(logN: Int, r: Int, p: Int) {
      self.logN = logN
      self.r = r
      self.p = p
    }

    /// N = 2^17, r = 8, p = 1: 128 MiB of memory.
    ///
    /// Source: [OWASP, Password Storage](https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html).
    public static let standard = Cost(logN: 17, r: 8, p: 1)

    /// Whether a hash may cost that: at most four times the standard in work, which is 512 MiB of memory. A row that was tampered with can't
    /// ask for more.
    public var isAllowed: Bool {
      1...20 ~= logN && 1...16 ~= r && 1...16 ~= p && logN < 16 * r && work <= 1 << 22
    }

    /// The memory, in units of 128 bytes.
    var memory: Int { (1 << min(logN, 40)) * r }
    /// The time, in blocks mixed.
    var work: Int { memory * p }

    /// The cost as it stands in texts: `ln=17,r=8,p=1`.
    var encoded: String { "ln=\(logN),r=\(r),p=\(p)" }

    /// A cost as `encoded` writes it, where it is allowed.
    init?(encoded text: some StringProtocol) {
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      let names = ["ln=", "r=", "p="]
      guard parts.count == 3 else { return nil }
      let numbers = zip(parts, names).compactMap { part, name in part.hasPrefix(name) ? Int(part.dropFirst(name.count)) : nil }
      guard numbers.count == 3 else { return nil }
      self.init(logN: numbers[0], r: numbers[1], p: numbers[2])
      guard isAllowed, encoded == text else { return nil }
    }
  }
}

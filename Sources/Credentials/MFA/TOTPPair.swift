import CHost

extension TOTP {
  /// Two codes that follow each other, as they prove that a device has the seed and tell what its clock says.
  public struct Pair: Sendable, Hashable {
    /// The step of the second code, which is the last one accepted from now on.
    public let step: Int64
    /// By how many steps of 30 seconds the device's clock is ahead; negative where it is behind.
    public let drift: Int
  }

  /// How far to look when a device is enabled: one step either side.
  public static let enablingWindow = 1
  /// How far to look when a device is resynchronised: a clock that is eight hours off.
  public static let resyncWindow = 1_000

  /// Where two codes that follow each other stand, looking for the second so many steps either side of the present one.
  ///
  /// The work depends on the window only. Codes of steps that were accepted before aren't taken again. Of several answers it is the one nearest
  /// to the present.
  public static func consecutiveSteps(
    _ first: String, _ second: String, seed: Secret, at seconds: Int64, window: Int = enablingWindow, after lastStep: Int64? = nil
  ) -> Pair? {
    defer { host_wipe_stack() }
    let present = step(at: seconds)
    let key = key(seed)
    let (earlier, later) = (value(of: first), value(of: second))
    var best: Int?
    var before = number(key, present - Int64(window) - 1)
    for offset in -window...window {
      let step = present + Int64(offset)
      let number = number(key, step)
      let difference = (before ^ earlier) | (number ^ later)
      if difference == 0, step > lastStep ?? .min, abs(offset) < best.map(abs) ?? .max { best = offset }
      before = number
    }
    return best.map { Pair(step: present + Int64($0), drift: $0) }
  }
}

internal import CHost
internal import Glibc

/// A counter that any thread may raise and the loop polls. It lives as long as somebody may still raise it.
final class WakeEvent: Sendable {
  let descriptor: Int32

  init?() {
    descriptor = host_event()
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  func raise() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }

  /// Whether it was raised since the last question.
  func take() -> Bool {
    var count: UInt64 = 0
    return read(descriptor, &count, 8) == 8
  }
}

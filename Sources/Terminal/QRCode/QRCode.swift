internal import CHost
internal import CQRencode
internal import Synchronization

/// A QR code (ISO/IEC 18004) of some bytes: 8-bit mode, error correction L, the smallest version that holds them, at most 2,953 bytes.
///
/// What it says may be a secret, as an MFA device's seed is. So it is a handle on locked memory that is wiped at the end or by `wipe()`; no
/// copy of the bytes is kept, and the encoder's own are overwritten when it frees them.
///
///     let code = secret.withBytes { QRCode($0) }
public final class QRCode: Sendable, Equatable {
  private struct Memory: @unchecked Sendable {
    let modules: UnsafeMutableRawBufferPointer
  }

  /// Modules in a row and in a column, from 21 to 177, without the quiet zone.
  public let size: Int
  private let memory: Mutex<Memory>

  /// The code of some bytes; nil where there are none or too many.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    host_wipe_freed_memory()
    defer { host_wipe_stack() }
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return nil }
    let data = start.assumingMemoryBound(to: UInt8.self)
    guard let found = QRcode_encodeData(Int32(bytes.count), data, 0, QR_ECLEVEL_L) else { return nil }
    size = Int(found.pointee.width)
    let modules = UnsafeMutableRawBufferPointer(start: host_locked_pages(size * size), count: size * size)
    for index in 0..<modules.count { modules[index] = found.pointee.data[index] & 1 }
    host_wipe(found.pointee.data, modules.count)
    QRcode_free(found)
    memory = Mutex(Memory(modules: modules))
  }

  deinit {
    memory.withLock { host_release_pages($0.modules.baseAddress, $0.modules.count) }
  }

  /// Whether a module is dark. Modules outside are light, as the quiet zone is; all are once the code is wiped.
  public func isDark(row: Int, column: Int) -> Bool {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return false }
    return memory.withLock { $0.modules[row * size + column] != 0 }
  }

  /// Makes every module light, for all who hold the handle.
  public func wipe() {
    memory.withLock { host_wipe($0.modules.baseAddress, $0.modules.count) }
  }

  /// The same handle.
  public static func == (left: QRCode, right: QRCode) -> Bool { left === right }
}

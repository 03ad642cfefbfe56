internal import CHost

/// A canvas's memory. It is overwritten when it is given back, because a frame may have shown a secret.
final class CellGrid: @unchecked Sendable {
  // Only a uniquely referenced grid is ever written, so sharing it between threads is reading.
  let cells: UnsafeMutableBufferPointer<Cell>

  init(count: Int, blank: Cell) {
    cells = .allocate(capacity: count)
    cells.initialize(repeating: blank)
  }

  init(copying other: CellGrid) {
    cells = .allocate(capacity: other.cells.count)
    _ = cells.initialize(from: other.cells)
  }

  deinit {
    host_wipe(cells.baseAddress, cells.count * MemoryLayout<Cell>.stride)
    cells.deallocate()
  }
}
